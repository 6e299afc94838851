#!/usr/bin/env python3
"""Counts characters: systems as people write them in SAM, and the same in Swift.

Counted are all characters but white space, comments and imports, of all the text of a program. The sum of the classics of the
field must be at most 0.75 of the YAML, and no system longer than its YAML. Each example of swift-aws-lambda-runtime must be at
most 0.6 of its YAML.
"""
import re
from pathlib import Path

import support
import swift_examples
from support import Failure, Verdicts

PROGRAMS = {
    "cron": "Cron", "sqsworker": "SQSWorker", "uploads": "Uploads", "tablestream": "TableStream", "fanout": "Fanout",
    "workflow": "Workflow",
}
# What a program of one of the stacks has besides.
FRAME = "@main struct Systems: Infrastructure { static var program: Program { Program { Stack.system } } }"
FOLDER = support.ROOT / "Tests" / "Connections" / "Classics"
EXAMPLES = support.ROOT / "Tests" / "SwiftExamples" / "Examples"


def swift(text):
    """The characters of Swift that count."""
    text = re.sub(r"^\s*import .*$", "", text, flags=re.M)
    text = re.sub(r"^\s*//.*$", "", text, flags=re.M)
    return len(re.sub(r"\s", "", text))


def yaml(text):
    """The characters of YAML that count."""
    return len(re.sub(r"\s", "", re.sub(r"(^|\s)#.*$", "", text, flags=re.M)))


def check_examples(verdicts):
    """The examples of swift-aws-lambda-runtime."""
    for name, program in swift_examples.PROGRAMS.items():
        ours = swift((EXAMPLES / f"{program}.swift").read_text() + FRAME)
        theirs = yaml(support.shared(f"corpus/swift-examples/{name}/template.yaml").read_text())
        with verdicts.check(f"brevity {name}: {ours} of {theirs} characters, {ours / theirs:.2f}"):
            if ours > 0.6 * theirs:
                raise Failure("more than 0.6 of the YAML")


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    left = right = 0
    for name, program in PROGRAMS.items():
        ours = swift((FOLDER / f"{program}.swift").read_text() + FRAME)
        theirs = yaml(support.shared(f"corpus/classics/{name}.yaml").read_text())
        left, right = left + ours, right + theirs
        with verdicts.check(f"brevity {name}: {ours} of {theirs} characters, {ours / theirs:.2f}"):
            if ours > theirs:
                raise Failure("longer than the YAML")
    with verdicts.check(f"brevity: {left} of {right} characters, {left / right:.2f}"):
        if left > 0.75 * right:
            raise Failure("more than 0.75 of the YAML")
    check_examples(verdicts)
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
