#!/usr/bin/env python3
"""Renders a resource of every CloudFormation type with all its properties set, on CloudFormation and Terraform, and has
Terraform judge the configurations.

Usage: all_types.py [--write] [--services A,B]

The samples are Swift code that `formwork-generate --samples` makes from the schemas: calls of the generated initialisers.
Prints a verdict per target and last a summary; `--write` puts the summary into Documentation/ResourceTypes.md.
It takes about five minutes after a build.
"""

import argparse
import collections
import json
import re
import shutil
import subprocess
from pathlib import Path

import support
from support import HERE, ROOT, Failure, Verdicts

WORK = ROOT / ".build" / "all-types"
PAGE = ROOT / "Documentation" / "ResourceTypes.md"
EXCEPTIONS = HERE / "all_types" / "exceptions.json"


def run(*command, **options):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if result.returncode != 0:
        raise Failure(f"{command[0]} ended with {result.returncode}:\n{(result.stdout + result.stderr)[-4000:]}")
    return result.stdout


def schemas():
    import cfnlint  # noqa: PLC0415, only this check needs it

    return Path(cfnlint.__file__).parent


def compile_samples(services):
    """The program that renders all samples."""
    bin_path = Path(run("swift", "build", "--show-bin-path", cwd=ROOT).strip())
    run("swift", "build", cwd=ROOT)
    sources = WORK / "sources"
    shutil.rmtree(WORK, ignore_errors=True)
    sources.mkdir(parents=True)
    arguments = ["--services", ",".join(services)] if services else []
    log = run(bin_path / "formwork-generate", "--schemas", schemas(), "--samples", sources, *arguments)
    unfilled = [line.removeprefix("no value: ") for line in log.splitlines() if line.startswith("no value: ")]
    names = sorted(path.stem for path in sources.glob("*.swift"))
    calls = "".join(f'    ("{name}", samples{name}()),\n' for name in names)
    (sources / "AllSamples.swift").write_text(
        "import FormworkDSL\n\nfunc allSamples() -> [(String, [any ResourceDeclaration])] {\n  [\n" + calls + "  ]\n}\n")
    shutil.copy(HERE / "all_types" / "main.swift", sources / "main.swift")
    objects = [path for folder in bin_path.glob("Formwork*.build") if not folder.name.endswith("Tests.build")
               for path in folder.rglob("*.o")]
    skip = ("FormworkGenerator.build", "FormworkTesting.build", "FormworkCommand.build")
    objects = [path for path in objects if not any(name in path.parts for name in skip)]
    (WORK / "objects.txt").write_text("\n".join(map(str, objects)))
    program = WORK / "all-types"
    run("swiftc", "-Onone", "-j2", "-swift-version", "5", "-I", bin_path / "Modules", "-module-name", "AllTypes",
        "-o", program, *sorted(sources.glob("*.swift")), f"@{WORK / 'objects.txt'}", cwd=WORK)
    return program, unfilled


def validate(folder):
    """Terraform's errors by service and address; an error without an address stands under the address None."""
    folders = sorted(path for path in folder.iterdir() if path.is_dir())
    result = subprocess.run([str(support.terraform()), "validate", "--json", "--jobs", "2", *map(str, folders)],
                            capture_output=True, text=True)
    errors = collections.defaultdict(lambda: collections.defaultdict(list))
    for entry in json.loads(result.stdout):
        service = Path(entry["dir"]).name
        for diagnostic in entry["diagnostics"]:
            if diagnostic.get("severity") != "error":
                continue
            context = (diagnostic.get("snippet") or {}).get("context") or ""
            address = diagnostic.get("address") or ".".join(re.findall(r"resource\.?\"?([\w-]+)\"?[. ]\"?([\w-]+)", context)[0]) \
                if re.search(r"resource", context) or diagnostic.get("address") else None
            errors[service][address].append(
                f"{diagnostic.get('summary')}: {(diagnostic.get('detail') or '').strip()}")
    return errors


def snake(name):
    """A sample's id as Terraform's addresses have it."""
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z])([A-Z][a-z])", r"\1_\2", name).lower()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the summary into Documentation/ResourceTypes.md")
    parser.add_argument("--services", help="services separated by commas, for a part")
    options = parser.parse_args()
    verdicts = Verdicts()
    program, unfilled = compile_samples((options.services or "").split(",") if options.services else [])
    output = WORK / "output"
    samples = [json.loads(line) for line in run(program, output).splitlines()]
    try:
        errors, missing = validate(output / "terraform"), None
    except support.Missing as error:
        errors, missing = collections.defaultdict(dict), error

    exceptions = json.loads(EXCEPTIONS.read_text())
    types = collections.OrderedDict()
    for sample in samples:
        entry = types.setdefault(sample["type"], {"cloudformation": [], "terraform": [], "blocks": [], "losses": set()})
        entry["cloudformation"] += sample["cloudFormation"]
        entry["terraform"] += sample["terraform"]
        entry["blocks"] += sample["blocks"]
        entry["losses"] |= set(sample["losses"])
        name = snake(sample["id"])
        for address, found in errors[sample["service"]].items():
            if address is None or address.split(".")[0] not in sample["blocks"]:
                continue
            if address.split(".", 1)[1] == name or address.split(".", 1)[1].startswith(name + "_"):
                entry["terraform"] += found
    orphans = [found for service in errors.values() for address, found in service.items() if address is None]

    for entry in types.values():
        if not entry["blocks"] and not entry["terraform"]:
            entry["terraform"].append("neither a resource in Terraform nor a refusal")
    failed = {"cloudformation": [], "terraform": []}
    excepted = collections.Counter()
    for type_, entry in types.items():
        for target in failed:
            if not entry[target]:
                continue
            reason = exceptions.get(target, {}).get(type_)
            if reason:
                excepted[(target, reason)] += 1
            else:
                failed[target].append(f"{type_}: " + "; ".join(dict.fromkeys(entry[target])))
        stale = [t for t in failed if not entry[t] and type_ in exceptions.get(t, {})]
        for target in stale:
            failed[target].append(f"{type_}: the exception is stale")
    for target, lines in failed.items():
        with verdicts.check(f"all types on {target}"):
            if missing and target == "terraform":
                raise missing
            if lines or (target == "terraform" and orphans):
                raise Failure(f"{len(lines)} types\n" + "\n".join(lines + [str(found) for found in orphans]))
    # A summary without Terraform's verdict would be wrong.
    if not missing:
        report(types, excepted, unfilled, options)
    return verdicts.status


def report(types, excepted, unfilled, options):
    providers = collections.Counter()
    for entry in types.values():
        if entry["blocks"] and not entry["terraform"]:
            providers["awscc" if any(block.startswith("awscc_") for block in entry["blocks"]) else "aws"] += 1
    lossy = sum(1 for entry in types.values() if entry["losses"])
    paths = sum(len(entry["losses"]) for entry in types.values())
    rows = [
        f"| types | {len(types)} |",
        f"| CloudFormation: rendered with all properties, no finding | "
        f"{sum(1 for entry in types.values() if not entry['cloudformation'])} |",
        f"| Terraform: valid in `hashicorp/aws` | {providers['aws']} |",
        f"| Terraform: valid in `hashicorp/awscc` | {providers['awscc']} |",
    ]
    names = {"cloudformation": "CloudFormation", "terraform": "Terraform"}
    rows += [f"| {names[target]}, excepted: {reason} | {count} |" for (target, reason), count in sorted(excepted.items())]
    rows += [
        f"| types some of whose properties `hashicorp/aws` lacks, which the program must accept | {lossy} ({paths} properties) |",
        f"| properties for which no sample value was found | {len(unfilled)} |",
    ]
    table = "\n".join(["| | |", "|---|---|", *rows])
    print(table)
    if options.write:
        text = PAGE.read_text()
        start, end = "<!-- all_types.py -->", "<!-- end -->"
        before, rest = text.split(start, 1)
        _, after = rest.split(end, 1)
        PAGE.write_text(f"{before}{start}\n{table}\n{end}{after}")


if __name__ == "__main__":
    support.finish(main)
