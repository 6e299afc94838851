"""What the type system can say of a mistake, the compiler says: each program of fixtures/compile-errors has an error at the
line below its mark `// error:` with the marked words, or a warning at the line below `// warning:`."""

import re
import resource
import subprocess

import support
from support import Failure, Verdicts

PROGRAMS = support.FIXTURES / "compile-errors"


def expected(source):
    """The line below a program's mark, its severity and its words."""
    for number, line in enumerate(source.read_text().splitlines(), start=1):
        mark = re.search(r"// (error|warning): (.*)$", line)
        if mark:
            return number + 1, mark[1], mark[2]
    raise Failure(f"{source.name} has no mark")


def main():
    verdicts = Verdicts()
    modules = support.executable("formwork-generate").parent / "Modules"
    for source in sorted(PROGRAMS.glob("*.swift")):
        with verdicts.check(f"compile error: {source.stem}"):
            line, severity, words = expected(source)
            result = subprocess.run(
                ["swiftc", "-typecheck", "-swift-version", "6", "-I", str(modules), str(source)],
                capture_output=True, text=True)
            errors = re.findall(rf"{re.escape(source.name)}:(\d+):\d+: {severity}: (.*)", result.stderr)
            if (result.returncode == 0) != (severity == "warning") or not errors:
                raise Failure(f"it compiles, or fails elsewhere:\n{result.stderr}")
            if not any(int(number) == line and words in message for number, message in errors):
                raise Failure(f"line {line} was to say: {words}\n{result.stderr}")
    with verdicts.check("compile error: a mistake beside 64 references costs at most 3 s of CPU"):
        statements = ", ".join(
            f'["Resource": q.arn.asJSON, "Condition": ["StringEquals": ["a": .accountId, "b": "\\(.region)-{number}"]]]'
            for number in range(64))
        support.CACHE.mkdir(parents=True, exist_ok=True)
        source = support.CACHE / "Mistake.swift"
        source.write_text(
            'import Formwork\nlet q = SQS.Queue("Q")\n'
            f'let p = SQS.QueuePolicy("P", policyDocument: ["Statement": [{statements}]], queues: [q.ref], quues: 5)\n')
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        result = subprocess.run(
            ["swiftc", "-typecheck", "-swift-version", "6", "-I", str(modules), str(source)], capture_output=True, text=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if "error: extra argument 'quues' in call" not in result.stderr or seconds > 3:
            raise Failure(f"{seconds:.1f} s:\n{result.stderr[-400:]}")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
