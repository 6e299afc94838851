"""The naming rule of `hashicorp/awscc` against every name of the provider: what `formwork-convert` would write for each
property of each type is what the provider's own documentation says."""

import subprocess

import support
from support import Failure, Verdicts

VECTORS = "facts/awscc-vectors.json"


def main():
    verdicts = Verdicts()
    vectors = support.load_json(support.shared(VECTORS))
    rows = vectors["rows"] if isinstance(vectors, dict) else vectors
    lines = []
    for row in rows:
        lines.append(row["cfnType"])
        lines += [f"  {path}" for path, _ in row["props"]]
    told = subprocess.run(
        [str(support.executable("formwork-convert")), "--awscc-names"], input="\n".join(lines) + "\n", text=True,
        capture_output=True, check=True).stdout.splitlines()
    wanted = []
    for row in rows:
        wanted.append(row["tfType"])
        wanted += [f"  {name}" for _, name in row["props"]]
    wrong = [f"{line}: {got} instead of {want}" for line, got, want in zip(lines, told, wanted) if got != want]
    with verdicts.check(f"awscc names: {len(rows)} types, {len(wanted) - len(rows)} properties"):
        if wrong or len(told) != len(wanted):
            raise Failure("\n".join([f"{len(wrong)} differ", *wrong[:20]]))
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
