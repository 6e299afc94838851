"""What synthesis costs, beside the floors: the same document from bare Swift and from bare Python.

Prints a table of CPU milliseconds (user and system, the whole process, the least of some runs) and of the peak memory.
With --check, also holds it to its bounds.
"""

import os
import platform
import resource
import sys
import tempfile
from pathlib import Path

import support
from support import Failure, Verdicts, run, shared

COUNTS = (1, 10, 100, 1000, 10_000)
TIMES_FLOOR = 5
MEMORY = 64
GROWTH = 12.5
UNIT = 1 << 20 if sys.platform == "darwin" else 1 << 10
FLOOR, PYTHON = "Swift, string appends", "Python, dict and json"


def measure(command, runs):
    """The least CPU seconds of some runs, and the greatest memory in MB."""
    seconds, memory = [], []
    for _ in range(runs):
        child = os.posix_spawn(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
        _, status, usage = os.wait4(child, 0)
        if os.waitstatus_to_exitcode(status):
            raise Failure(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
        seconds.append(usage.ru_utime + usage.ru_stime)
        memory.append(usage.ru_maxrss / UNIT)
    return min(seconds), max(memory)


def subjects(folder):
    """What is measured: the command for a count, by name."""
    floor = folder / "floor"
    run("swiftc", "-O", shared("bench/floor.swift"), "-o", floor, cwd=folder)
    build = ("swift", "build", "-c", "release", "--product", "formwork-benchmark")
    run(*build, cwd=support.ROOT, timeout=1800)
    benchmark = Path(run(*build[:4], "--show-bin-path", cwd=support.ROOT).strip()) / "formwork-benchmark"
    out = str(folder / "out")
    made = {
        FLOOR: lambda n: [str(floor), str(n), out],
        PYTHON: lambda n: [sys.executable, str(shared("bench/plain_cfn.py")), str(n), out],
    }
    for target in support.TARGETS:
        made[f"Formwork, {target}"] = lambda n, target=target: [str(benchmark), target, str(n), out]
    return made


def megabytes(memory):
    """A peak of memory. A process inherits the peak of the one that starts it, so less than this script's cannot be seen."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNIT
    return f"{memory:.0f}" if memory > own * 1.05 else f"< {own:.0f}"


def table(results):
    """The results as a Markdown table."""
    yield "| CPU in ms for N components | " + " | ".join(f"{n:,}" for n in COUNTS) + " | memory in MB, N = 1,000 |"
    yield "|---|" + "---:|" * (len(COUNTS) + 1)
    for name, by_count in results.items():
        cells = [f"{by_count[n][0] * 1000:.1f}" for n in COUNTS] + [megabytes(by_count[1000][1])]
        yield f"| {name} | " + " | ".join(cells) + " |"


def hold(results, verdicts):
    """The bounds."""
    floor, python = results[FLOOR][1000][0], results[PYTHON][1000][0]
    for name in [name for name in results if name.startswith("Formwork")]:
        seconds, memory = results[name][1000]
        growth = results[name][10_000][0] / seconds
        for what, actual, bound in (
            (f"at most {TIMES_FLOOR} times the floor", seconds / floor, TIMES_FLOOR),
            ("faster than bare Python", seconds / python, 1),
            (f"at most {MEMORY} MB", memory, MEMORY),
            ("linear", growth, GROWTH),
        ):
            with verdicts.check(f"benchmark {name}: {what}"):
                if actual > bound:
                    raise Failure(f"{actual:.2f}, and the bound is {bound}")
                print(f"   {actual:.2f} of {bound}")


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--check", action="store_true", help="fail unless the bounds hold")
    parser.add_argument("--runs", type=int, default=5, help="runs per measurement (default: 5)")
    arguments = parser.parse_args()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="formwork-benchmark-") as name:
        made = subjects(Path(name))
        results = {subject: {} for subject in made}
        for n in COUNTS:
            # In turns, so that what else the machine does meets all of them alike.
            turns = {subject: [] for subject in made}
            for _ in range(arguments.runs):
                for subject, command in made.items():
                    turns[subject].append(measure(command(n), 1))
            for subject, measured in turns.items():
                results[subject][n] = (min(time for time, _ in measured), max(memory for _, memory in measured))
    print("\n".join(table(results)))
    print(f"\n{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, least of {arguments.runs} runs")
    if arguments.check:
        hold(results, verdicts)
        return verdicts.status
    return 0


if __name__ == "__main__":
    support.finish(main)
