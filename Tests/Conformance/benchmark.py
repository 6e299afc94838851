"""What synthesis costs, beside the floors: the same document from bare Swift and from bare Python.

Prints a table of CPU milliseconds (user and system, the whole process, the least of some runs) and of the peak memory, for
which the machine should do nothing else.

With --check, counts the instructions that the programs carry out instead, which are the same however busy the machine is,
prints them as a table, and holds them and the peak memory to bounds. Valgrind counts; without it only memory is checked.
"""

import itertools
import os
import platform
import re
import resource
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import support
from support import Failure, Missing, Verdicts, run, shared

COUNTS = (1, 10, 100, 1000, 10_000)
# Each twice the one before it, so that every dictionary and array is as full at each: what they cost to grow comes in steps.
COUNTED = (500, 1000, 2000)
# Instructions for 1,000 components beside those of bare Swift: some 5 % above what they are.
TIMES_FLOOR = {"terraform": 14.7, "cloudformation": 13.6, "sam": 15.1}
# What a further component may cost between 1,000 and 2,000, beside one between 500 and 1,000. The start of the process is
# the same for every N: in a quotient of whole counts it would hide growth, in these differences it does not occur.
GROWTH = 1.05
# How far two counts of the same run may be apart: addresses differ, and with them a few branches.
REPEATED = 0.0005
MEMORY = 64
# The resources of a component: a function and its log group; with all that a service has and what connects it.
RESOURCES = {"functions": 2, "services": 9}
# What a resource of a service may cost beside one of the functions.
CONNECTED = 1.5
UNIT = 1 << 20 if sys.platform == "darwin" else 1 << 10
FLOOR, PYTHON = "Swift, string appends", "Python, dict and json"


def measure(command):
    """The CPU seconds of a run and its peak memory in MB."""
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status):
        raise Failure(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / UNIT


def instructions(command):
    """How many instructions a program carries out, from the start of its process to the end.

    Swift seeds its hashes anew in each process, which moves entries of dictionaries about and makes counts differ by some
    thousandths; here the seed is fixed. The environment is the same for all, since the start of a process reads it.
    """
    environment = {"PATH": os.environ["PATH"], "SWIFT_DETERMINISTIC_HASHING": "1"}
    result = subprocess.run(
        [support.program("valgrind"), "--command-line-only=yes", "--tool=callgrind", f"--callgrind-out-file={os.devnull}",
         *command], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900)
    collected = re.search(r"Collected : (\d+)", result.stderr)
    if result.returncode or not collected:
        raise Failure(f"{' '.join(command)} ended with {result.returncode} under valgrind\n{result.stderr[-2000:]}")
    return int(collected[1])


def benchmark():
    """Formwork's program, built as users build what they release."""
    build = ("swift", "build", "-c", "release", "--product", "formwork-benchmark")
    run(*build, cwd=support.ROOT, timeout=1800)
    return Path(run(*build[:4], "--show-bin-path", cwd=support.ROOT).strip()) / "formwork-benchmark"


def floor(folder):
    """The program of bare Swift."""
    made = folder / "floor"
    run("swiftc", "-O", shared("bench/floor.swift"), "-o", made, cwd=folder)
    return made


def title(target, workload="functions"):
    return f"Formwork, {target}" + (", services" if workload == "services" else "")


def subjects(folder):
    """What is measured: the command for a count, by name. Without the shared tools there are no floors."""
    out = str(folder / "out")
    made = {}
    try:
        program, plain = str(floor(folder)), str(shared("bench/plain_cfn.py"))
        made[FLOOR] = lambda n: [program, str(n), out]
        made[PYTHON] = lambda n: [sys.executable, plain, str(n), out]
    except Missing as missing:
        print(f"# without floors, which need {missing}")
    formwork = str(benchmark())
    for target in support.TARGETS:
        made[title(target)] = lambda n, target=target: [formwork, target, str(n), out]
    return made


def megabytes(memory):
    """A peak of memory. A process inherits the peak of the one that starts it, so less than this script's cannot be seen."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNIT
    return f"{memory:.0f}" if memory > own * 1.05 else f"< {own:.0f}"


def time_table(folder, runs):
    """CPU time and memory as a Markdown table."""
    results = {}
    made = subjects(folder)
    for n in COUNTS:
        # In turns, so that what else the machine does meets all of them alike.
        turns = [{name: measure(command(n)) for name, command in made.items()} for _ in range(runs)]
        for name in made:
            seconds, memory = zip(*(turn[name] for turn in turns))
            results.setdefault(name, {})[n] = min(seconds), max(memory)
    yield "| CPU in ms for N components | " + " | ".join(f"{n:,}" for n in COUNTS) + " | memory in MB, N = 1,000 |"
    yield "|---|" + "---:|" * (len(COUNTS) + 1)
    for name, by_count in results.items():
        cells = [f"{by_count[n][0] * 1000:.1f}" for n in COUNTS] + [megabytes(by_count[1000][1])]
        yield f"| {name} | " + " | ".join(cells) + " |"
    yield f"\n{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, least of {runs} runs"


class Counting:
    """Counts of instructions, made side by side: what else the machine does is of no matter."""

    def __init__(self, folder):
        self.folder = folder
        self.numbers = itertools.count()
        self.pool = ThreadPoolExecutor(os.cpu_count())
        self.counts = {}

    def start(self, name, n, *command, last=()):
        """Begins a count; the program writes to a folder of its own, whose name is as long as every other."""
        out = self.folder / f"out-{next(self.numbers):03}"
        self.counts[name, n] = self.pool.submit(instructions, [*map(str, command), str(n), str(out), *last])

    def __call__(self, name, n):
        return self.counts[name, n].result()

    def marginal(self, name, low, high):
        """What a component costs between two counts."""
        return (self(name, high) - self(name, low)) / (high - low)

    def table(self):
        """The counts as a Markdown table."""
        yield ("| millions of instructions for N components | " + " | ".join(f"{n:,}" for n in COUNTED)
               + " | a component, in thousands |")
        yield "|---|" + "---:|" * (len(COUNTED) + 1)
        for name in [name for name, n in self.counts if n == COUNTED[-1]]:
            cells = [f"{self(name, n) / 1e6:.1f}" for n in COUNTED]
            cells.append(f"{self.marginal(name, *COUNTED[1:]) / 1e3:.1f}")
            yield f"| {name} | " + " | ".join(cells) + " |"


def hold(verdicts, what, bound, actual):
    """One bound: `actual` computes the figure."""
    with verdicts.check(f"benchmark {what}"):
        figure = actual()
        print(f"   {figure:.4g} of {bound}")
        if figure > bound:
            raise Failure(f"{figure:.4g}, and the bound is {bound}")


def check(folder, verdicts):
    """Holds what is the same in every run to bounds."""
    formwork = benchmark()
    counting = Counting(folder)
    missing = None
    try:
        support.program("valgrind")
        # The long ones first, so that none is left over at the end.
        for n in sorted(COUNTED, reverse=True):
            for target in support.TARGETS:
                for workload in RESOURCES:
                    counting.start(title(target, workload), n, formwork, target, last=[workload])
        counting.start("again", COUNTED[0], formwork, support.TARGETS[0])
        bare = floor(folder)
        for n in COUNTED:
            counting.start(FLOOR, n, bare)
    except Missing as error:
        missing = error

    def count(name, n):
        if (name, n) not in counting.counts:
            raise missing
        return counting(name, n)

    def growth(name):
        count(name, COUNTED[0])
        return counting.marginal(name, *COUNTED[1:]) / counting.marginal(name, *COUNTED[:2])

    def marginal(name):
        count(name, COUNTED[0])
        return counting.marginal(name, *COUNTED[1:])

    first = title(support.TARGETS[0])
    hold(verdicts, "a second count is the same", REPEATED,
         lambda: abs(count("again", COUNTED[0]) / count(first, COUNTED[0]) - 1))
    for target in support.TARGETS:
        name, bound = title(target), TIMES_FLOOR[target]
        hold(verdicts, f"{name}: at most {bound} times the floor", bound,
             lambda: count(name, COUNTED[1]) / count(FLOOR, COUNTED[1]))
        hold(verdicts, f"{name}: the last component costs what the first does", GROWTH, lambda: growth(name))
        services = title(target, "services")
        hold(verdicts, f"{services}: the last component costs what the first does", GROWTH, lambda: growth(services))
        hold(verdicts, f"{services}: a resource costs at most {CONNECTED} times one of the functions", CONNECTED,
             lambda: marginal(services) / RESOURCES["services"] * RESOURCES["functions"] / marginal(name))
        for workload in RESOURCES:
            hold(verdicts, f"{title(target, workload)}: at most {MEMORY} MB", MEMORY,
                 lambda: measure([str(formwork), target, "1000", str(folder / "memory"), workload])[1])
    for line in counting.table() if counting.counts else ():
        print(f"# {line}")


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--check", action="store_true", help="count instructions, and fail unless the bounds hold")
    parser.add_argument("--runs", type=int, default=5, help="runs per measurement of time (default: 5)")
    arguments = parser.parse_args()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="formwork-benchmark-") as name:
        if arguments.check:
            check(Path(name), verdicts)
            return verdicts.status
        print("\n".join(time_table(Path(name), arguments.runs)))
    return 0


if __name__ == "__main__":
    support.finish(main)
