"""What the type system can say of a mistake, the compiler says: each program of fixtures/compile-errors has an error at the
line below its mark `// error:` with the marked words, or a warning at the line below `// warning:`."""

import re
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
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
