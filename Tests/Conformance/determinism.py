"""Synthesis is a function: the same program gives the same bytes, in every process."""

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor

import support
from support import Failure, Verdicts


def fingerprint(folder):
    """The hash of every file below a folder."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()}


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--runs", type=int, default=100, help="processes per snippet (default: 100)")
    runs = parser.parse_args().runs
    verdicts = Verdicts()
    with support.workspace() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        for snippet in support.snippets():
            with verdicts.check(f"determinism {snippet}: {runs} syntheses alike"):
                support.executable(snippet)
                first, *others = pool.map(
                    lambda number: fingerprint(support.synthesise(snippet, folder, out=f"out/{snippet}-{number:03}")),
                    range(runs))
                if not first:
                    raise Failure("nothing was written")
                different = sorted({
                    name for other in others for name in {*first, *other} if first.get(name) != other.get(name)})
                if different:
                    raise Failure(f"{', '.join(different)} differ between runs")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
