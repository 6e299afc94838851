#!/usr/bin/env python3
"""What compiling costs: a package that imports Formwork and five services, a file of 100 resources, the README's program,
and, with --whole, this package with all its tests. CPU time of the compiler, user and system, from an empty build folder.

Usage: compile_time.py [--whole] [--check] [--write]

`--check` holds the figures to bounds, `--write` puts them into Documentation/CompileTime.md. Measure on a machine that does
nothing else.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import support
from support import ROOT, Failure, Verdicts

PAGE = ROOT / "Documentation" / "CompileTime.md"
SERVICES = ["Lambda", "DynamoDB", "S3", "SQS", "Events"]
BOUNDS = {"five services": 90, "100 resources": 3, "100 statements": 3, "the whole package with its tests": 480}


def cpu(*command, cwd):
    """The CPU seconds of a command and of all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(list(command), cwd=cwd, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.returncode:
        raise Failure(f"{' '.join(command)} failed:\n{(result.stdout + result.stderr)[-3000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def package(folder, source, dependencies):
    """A package of one executable."""
    (folder / "Sources" / "App").mkdir(parents=True)
    (folder / "Sources" / "App" / "main.swift").write_text(source)
    products = ", ".join(f'.product(name: "{name}", package: "formwork")' for name in dependencies)
    on = f'.package(name: "formwork", path: "{ROOT}")' if dependencies else ""
    (folder / "Package.swift").write_text(
        f"""// swift-tools-version: 6.2
import PackageDescription
let package = Package(
  name: "App", dependencies: [{on}],
  targets: [.executableTarget(name: "App", dependencies: [{products}])])
""")


def hundred_resources():
    """A file with 100 resources: functions with log groups and settings, queues that they use, in groups of ten."""
    groups = []
    for group in range(10):
        lines = []
        for number in range(5):
            lines.append(
                f"""    let queue{number} = SQS.Queue("Queue{number}", delaySeconds: {number}, queueName: "jobs-\\(stage)-{group}-{number}")
    Lambda.Function(
      "Function{number}", code: .init(s3Bucket: "code", s3Key: "app.zip"), role: "arn:aws:iam::123456789012:role/app",
      environment: .init(variables: ["QUEUE": queue{number}.queueUrl, "STAGE": stage]), handler: "app.handler",
      memorySize: 256, runtime: .python3_13, timeout: 30)
""")
        groups.append(
            f"func group{group}(_ stage: Value<String>) -> Group {{\n  Group(\"G{group}\") {{\n" + "".join(lines) + "  }\n}\n")
    uses = "".join(f"  group{group}(stage)\n" for group in range(10))
    return (
        "import Formwork\nimport FormworkLambda\nimport FormworkSQS\n\n" + "\n".join(groups)
        + "\nlet stage = Parameter.string(\"Stage\")\nlet stack = Stack(\"Jobs\") {\n" + uses + "}\nprint(stack.name)\n")


def hundred_statements():
    """One body with 100 statements of constructs, with triggers and rights in their braces."""
    lines = []
    for number in range(25):
        lines.append(
            f"""  let jobs{number} = Queue("Jobs{number}", visibilityTimeout: 180, deadLetters: .to(failures, after: 5))
  let orders{number} = Table("Orders{number}", partitionKey: .string("id"), stream: .newAndOldImages)
  LambdaFunction(
    "Worker{number}", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30
  ) {{
    Environment(["TABLE": orders{number}.tableName, "STAGE": stage])
    Allow(.read, .write, on: orders{number})
    Trigger.queue(jobs{number}, batchSize: 10, reportsFailures: true)
    Trigger.schedule(.rate(.minutes(5)), input: ["kind": "tick"], onFailure: failures)
    Destination(onFailure: failures)
  }}
  Output("Jobs{number}Url", jobs{number}.queueUrl)
""")
    return (
        "import Formwork\n\nlet stage = Parameter.string(\"Stage\")\nlet stack = Stack(\"Jobs\") {\n"
        + "  let failures = Queue(\"Failures\", retention: .days(14))\n" + "".join(lines) + "}\nprint(stack.name)\n")


def size(folder):
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) >> 20


def measure(whole):
    figures = {}
    with tempfile.TemporaryDirectory(dir=support.CACHE.parent) as temporary:
        base = Path(temporary)
        package(base / "empty", "print(1)\n", [])
        figures["an empty package"] = cpu("swift", "build", cwd=base / "empty")
        imports = "".join(f"import Formwork{name}\n" for name in SERVICES)
        package(base / "five", f"import Formwork\n{imports}print(Stack(\"S\") {{}}.name)\n",
                ["Formwork", *(f"Formwork{name}" for name in SERVICES)])
        figures["five services"] = cpu("swift", "build", cwd=base / "five")
        file = base / "five" / "Sources" / "App" / "main.swift"
        modules = next((base / "five" / ".build").glob("*/debug/Modules"))
        for name, source in (("100 resources", hundred_resources()), ("100 statements", hundred_statements())):
            file.write_text(source)
            figures[name] = min(
                cpu("swiftc", "-typecheck", "-swift-version", "6", "-I", str(modules), str(file), cwd=base)
                for _ in range(3))
        scratch = base / "program"
        figures["`swift run FastAPIServer`"] = cpu(
            "swift", "build", "--product", "FastAPIServer", "--scratch-path", str(scratch), cwd=ROOT)
        shutil.rmtree(scratch)
        if whole:
            figures["the whole package with its tests"] = cpu(
                "swift", "build", "--build-tests", "--scratch-path", str(scratch), cwd=ROOT)
            figures["size"] = size(scratch)
    return figures


def table(figures):
    empty = figures["an empty package"]
    rows = ["| built from nothing | CPU in s | times an empty package |", "|---|---:|---:|"]
    names = {
        "an empty package": "an empty package",
        "five services": "a package that imports Formwork and the services " + ", ".join(SERVICES),
        "`swift run FastAPIServer`": "the program of the README: `swift run FastAPIServer`",
        "the whole package with its tests": "this package, all services and tests: `swift build --build-tests`",
        "100 resources": "a file of 100 resources, type-checked",
        "100 statements": "a body of 100 statements, constructs with triggers and rights, type-checked",
    }
    for name, words in names.items():
        if name in figures:
            rows.append(f"| {words} | {figures[name]:.1f} | {figures[name] / empty:.1f} |")
    if "size" in figures:
        rows += ["", f"`.build` with everything: {figures['size']} MB."]
    rows += ["", f"{os.uname().machine}, {os.cpu_count()} cores, Swift "
             + subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.split("version ")[1].split(" ")[0]]
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--whole", action="store_true", help="build this package with all tests too")
    parser.add_argument("--check", action="store_true", help="fail where a figure is above its bound")
    parser.add_argument("--write", action="store_true", help="put the figures into Documentation/CompileTime.md")
    options = parser.parse_args()
    support.CACHE.parent.mkdir(parents=True, exist_ok=True)
    verdicts = Verdicts()
    figures = measure(options.whole)
    text = table(figures)
    print("\n".join(f"# {line}" for line in text.splitlines()))
    for name, bound in BOUNDS.items():
        if name not in figures or not options.check:
            continue
        with verdicts.check(f"compile time: {name}, at most {bound} s of CPU"):
            if figures[name] > bound:
                raise Failure(f"{figures[name]:.1f} s")
    if options.write:
        page = PAGE.read_text()
        before, rest = page.split("<!-- figures -->", 1)
        after = rest.split("<!-- /figures -->", 1)[1]
        PAGE.write_text(f"{before}<!-- figures -->\n{text}\n<!-- /figures -->{after}")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
