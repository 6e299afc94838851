"""Real templates: read into the graph, they come out of CloudFormation as they were, and pass Terraform's validation.

Each template of the shared corpus goes through `formwork-convert` twice. What it writes as CloudFormation must mean the
same as what it read, by the comparison of templates. What it writes as Terraform must validate with the schemas of the
real providers, for at least 97 of 100 templates; those that cannot be in Terraform at all are not counted: templates that
include files which are not there (`AWS::Include`), that SAM has not expanded, or that use custom resources.

Without options a fixed sample is read, which `fixtures/corpus_sample.txt` lists.
"""

import collections
import json
import os
import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import support
from support import Failure, Verdicts

LEAST_SHARE = 0.97
SAMPLE = support.FIXTURES / "corpus_sample.txt"
FOLDERS_AT_ONCE = 40


def uncounted(template):
    """Why Terraform cannot have a template at all; nothing if it can."""
    # A loop over resources is a list.
    resources = [resource for resource in template.get("Resources", {}).values() if isinstance(resource, dict)]
    types = {resource.get("Type", "") for resource in resources}
    if any(name.startswith("AWS::Serverless::") for name in types):
        return "is not expanded"
    if any(name.startswith("Custom::") or name == "AWS::CloudFormation::CustomResource" for name in types):
        return "uses custom resources"
    if '"AWS::Include"' in json.dumps(template):
        return "includes files that are not there"
    return None


def convert(path, target, folder):
    """Writes a template for a target; returns what was printed, and whether it was written."""
    result = subprocess.run(
        [support.executable("formwork-convert"), path, "--target", target, "--out", folder], stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60)
    if result.returncode not in (0, 1):
        raise Failure(f"formwork-convert ended with {result.returncode}\n{result.stderr[-2000:]}")
    return result.returncode == 0, result.stderr


def check_cloudformation(path, folder, compare):
    """Fails unless the template comes out as it was."""
    written, said = convert(path, "cloudformation", folder)
    if not written:
        raise Failure(f"nothing is written\n{said}")
    result = compare.compare(
        compare.load(str(path)), compare.load(str(folder / "cloudformation/template.json")),
        compare.Options(strict_ids=True))
    if not result["equal"]:
        raise Failure(compare.report(result))


def reasons(said):
    """The kinds of errors in what was printed: without places, ids and names."""
    found = []
    for line in said.splitlines():
        match = re.match(r"(?:\S+: )?error: (.*)", line)
        if match:
            found.append(re.sub(r"'[^']*'", "'…'", match[1]))
    return found


def validate(folders):
    """What Terraform has against folders: the messages by folder."""
    command = [support.terraform(), "validate", "--json", "--jobs", "2", *folders]
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=1800)
    try:
        verdicts = json.loads(result.stdout)
    except ValueError as error:
        raise Failure(f"tf-check ended with {result.returncode}\n{result.stderr[-2000:]}") from error
    messages = {}
    for verdict in verdicts:
        errors = [d for d in verdict["diagnostics"] if d.get("severity") == "error"]
        messages[str(Path(verdict["dir"]).resolve())] = [
            " - ".join(filter(None, [d.get("summary"), d.get("detail")])).splitlines()[0] for d in errors
        ] if not verdict["valid"] else []
    return messages


def judge_terraform(paths, folder):
    """What keeps each counted template from being valid Terraform: the reasons by name, none where it is valid."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda path: convert(path, "terraform", folder / path.stem), paths))
    found = {path.stem: reasons(said) for path, (written, said) in zip(paths, results) if not written}
    written = [folder / path.stem / "terraform" for path in paths if path.stem not in found]
    for start in range(0, len(written), FOLDERS_AT_ONCE):
        batch = written[start:start + FOLDERS_AT_ONCE]
        messages = validate(batch)
        for one in batch:
            found[one.parent.name] = [f"Terraform: {text}" for text in messages[str(one.resolve())]]
    return found


def report(found):
    """Prints the reasons of all templates that failed, the most frequent first."""
    counts, examples = collections.Counter(), {}
    for name in sorted(found):
        for reason in dict.fromkeys(found[name]):
            counts[reason] += 1
            examples.setdefault(reason, name)
    for reason, count in counts.most_common():
        print(f"# {count} × {reason} (such as {examples[reason]})")


def chosen(options):
    """The templates to read."""
    folder = support.shared("corpus/patterns")
    paths = sorted(folder.glob("*.json"))
    if options.all:
        return paths
    if options.sample:
        step = max(1, len(paths) // options.sample)
        return paths[::step][:options.sample]
    return [folder / f"{name}.json" for name in SAMPLE.read_text().split()]


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--all", action="store_true", help="every template of the corpus")
    parser.add_argument("--sample", type=int, metavar="N", help="N templates, spread over the corpus")
    paths = chosen(parser.parse_args())
    compare = support.compare_module()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="formwork-corpus-") as folder:
        folder = Path(folder)
        for path in paths:
            with verdicts.check(f"corpus {path.stem}: CloudFormation means the same"):
                check_cloudformation(path, folder / path.stem, compare)
        left_out = {path: why for path in paths if (why := uncounted(support.load_json(path)))}
        for why, count in collections.Counter(left_out.values()).most_common():
            print(f"# not counted for Terraform: {count} × {why}")
        counted = [path for path in paths if path not in left_out]
        name = "corpus: templates are valid Terraform"
        with verdicts.check(name):
            found = judge_terraform(counted, folder)
            report(found)
            valid = sum(1 for texts in found.values() if not texts)
            print(f"# {valid} of {len(counted)} templates are valid Terraform")
            if valid < LEAST_SHARE * len(counted):
                failed = ", ".join(name for name, texts in sorted(found.items()) if texts)
                raise Failure(f"at least {LEAST_SHARE:.0%} must be\n{failed}")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
