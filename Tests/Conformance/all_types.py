#!/usr/bin/env python3
"""Renders a resource of every CloudFormation type with all its properties set, on CloudFormation and Terraform, and has
Terraform judge the configurations.

Usage: all_types.py [--write] [--services A,B]

The samples are Swift code that `formwork-generate --samples` makes from the schemas: calls of the generated initialisers.
Prints a verdict per target and last a summary; `--write` puts the summary into Documentation/ResourceTypes.md.
It takes about ten minutes after a build.

Types and properties that AWS has published since the schemas of hashicorp/awscc at hand cannot be judged by them. They are
set aside before Terraform judges the rest, counted apart, and must be exactly those that all_types/newer.json lists.
"""

import argparse
import collections
import json
import lzma
import re
import shutil
import subprocess
from pathlib import Path

import support
from support import HERE, ROOT, Failure, Verdicts

WORK = ROOT / ".build" / "all-types"
PAGE = ROOT / "Documentation" / "ResourceTypes.md"
EXCEPTIONS = HERE / "all_types" / "exceptions.json"
NEWER = HERE / "all_types" / "newer.json"
INDEX = ROOT / "Sources" / "FormworkSchemas" / "Generated" / "Index.swift"
# What Terraform itself reads in any resource.
META = {"count", "depends_on", "for_each", "lifecycle", "provider", "provisioner", "connection"}


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
            found = re.search(r"resource\.?\"?([\w-]+)\"?[. ]\"?([\w-]+)", context)
            address = diagnostic.get("address") or (".".join(found.groups()) if found else None)
            errors[service][address].append(
                f"{diagnostic.get('summary')}: {(diagnostic.get('detail') or '').strip()}")
    return errors


def awscc():
    """The schemas of hashicorp/awscc at hand, as the stand-in provider has them: the version, and the resources by type."""
    with lzma.open(support.shared("tools/terraform-schema-provider/data/awscc.schema.json.xz"), "rt") as file:
        content = json.load(file)
    return content["version"], content["resources"]


def members(kind):
    """The attributes of an object, or of the objects in a collection, with kind and flags; None for anything else."""
    # A collection of plain objects is ["list", ["object", {...}]], one with flags {"a": {...}, "n": "list"}.
    while isinstance(kind, list) and kind[0] != "object":
        kind = kind[1]
    if isinstance(kind, dict):
        return kind["a"]
    return {name: [inner, "o"] for name, inner in kind[1].items()} if isinstance(kind, list) else None


def prune(value, kind, path, found):
    """The value without what its kind in the schema lacks, whose paths go to `found`: attributes that are not there, that can
    only be read, or that are text, JSON say, where the value has members."""
    attributes = members(kind)
    if attributes is None:
        return value
    if isinstance(value, list):
        return [prune(element, kind, path, found) for element in value]
    if not isinstance(value, dict):
        return value
    if isinstance(kind, dict) and kind.get("n") == "map":
        single = dict(kind, n="single")
        return {key: prune(element, single, path, found) for key, element in value.items()}
    kept = {}
    for name, element in value.items():
        if not path and name in META:
            kept[name] = element
        elif name not in attributes or attributes[name][1] == "c" \
                or attributes[name][0] == "string" and isinstance(element, (dict, list)):
            found.add(".".join(path + [name]))
        else:
            kept[name] = prune(element, attributes[name][0], path + [name], found)
    return kept


def set_aside(folder, judged, resources):
    """Copies the configurations without what is newer than the provider's schemas; returns that: the types of resources,
    and the paths of attributes by type."""
    shutil.copytree(folder, judged)
    types, attributes = set(), collections.defaultdict(set)
    for file in sorted(judged.rglob("*.tf.json")):
        document = json.loads(file.read_text())
        blocks = document.get("resource", {})
        for type_ in [name for name in blocks if name.startswith("awscc_")]:
            if type_ not in resources:
                types.add(type_)
                del blocks[type_]
                continue
            kind = dict(resources[type_], n="single")
            for name, body in blocks[type_].items():
                blocks[type_][name] = prune(body, kind, [], attributes[type_])
        if not blocks:
            document.pop("resource", None)
        file.write_text(json.dumps(document))
    return types, {type_: paths for type_, paths in attributes.items() if paths}


def compare(listed, types, attributes, written):
    """What newer.json says wrongly about the types of resources that this run has written, a line each."""
    lines = [f"{type_}: not in the schemas at hand, and not in newer.json" for type_ in sorted(types - set(listed["types"]))]
    lines += [f"{type_}: newer.json lists it, but the schemas at hand have it"
              for type_ in sorted((set(listed["types"]) - types) & written)]
    for type_ in sorted(written):
        here, there = attributes.get(type_, set()), set(listed["attributes"].get(type_, []))
        lines += [f"{type_}.{path}: not in the schemas at hand, and not in newer.json" for path in sorted(here - there)]
        lines += [f"{type_}.{path}: newer.json lists it, but the schemas at hand have it, or nothing sets it"
                  for path in sorted(there - here)]
    return lines


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
    version, newer_types, newer_attributes = None, set(), {}
    try:
        version, resources = awscc()
        newer_types, newer_attributes = set_aside(output / "terraform", WORK / "judged", resources)
        errors, missing = validate(WORK / "judged"), None
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
    excepted_types = collections.Counter()
    for type_, entry in types.items():
        for target in failed:
            if not entry[target]:
                continue
            reason = exceptions.get(target, {}).get(type_)
            if reason:
                excepted_types[(target, reason)] += 1
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
    with verdicts.check("all types: tags of the stack reach every type that takes tags, on each target"):
        found = {f"{sample['type']} {target}" for sample in samples for target in sample["untagged"]}
        excepted = exceptions.get("tags", {})
        lines = sorted(found - set(excepted))
        if not options.services:
            lines += [f"{name}: the exception is stale" for name in sorted(set(excepted) - found)]
        if lines:
            raise Failure(f"{len(lines)}\n" + "\n".join(lines))
    with verdicts.check("all types: what is newer than the providers is listed"):
        if missing:
            raise missing
        listed = json.loads(NEWER.read_text())
        written = {block for entry in types.values() for block in entry["blocks"]}
        if not options.services:
            # What nothing writes any more is out of date too.
            written |= set(listed["types"]) | set(listed["attributes"])
        if lines := compare(listed, newer_types, newer_attributes, written):
            raise Failure("\n".join(lines))
    # A summary without Terraform's verdict would be wrong.
    if not missing:
        report(types, excepted_types, unfilled, (version, newer_types, newer_attributes), options)
    return verdicts.status


def report(types, excepted, unfilled, newer, options):
    version, newer_types, newer_attributes = newer
    providers = collections.Counter()
    for entry in types.values():
        if not entry["blocks"] or entry["terraform"]:
            continue
        if newer_types & set(entry["blocks"]):
            providers["newer"] += 1
        else:
            providers["awscc" if any(block.startswith("awscc_") for block in entry["blocks"]) else "aws"] += 1
    lossy = sum(1 for entry in types.values() if entry["losses"])
    paths = sum(len(entry["losses"]) for entry in types.values())
    rows = [
        f"| types | {len(types)} |",
        f"| CloudFormation: rendered with all properties, no finding | "
        f"{sum(1 for entry in types.values() if not entry['cloudformation'])} |",
        f"| Terraform: valid in `hashicorp/aws` | {providers['aws']} |",
        f"| Terraform: valid in `hashicorp/awscc` | {providers['awscc']} |",
        f"| Terraform: newer than `hashicorp/awscc` {version}, hence not judged | {providers['newer']} |",
    ]
    names = {"cloudformation": "CloudFormation", "terraform": "Terraform"}
    rows += [f"| {names[target]}, excepted: {reason} | {count} |" for (target, reason), count in sorted(excepted.items())]
    rows += [
        f"| types some of whose properties `hashicorp/aws` lacks, which the program must accept | {lossy} ({paths} properties) |",
        f"| types of `hashicorp/awscc` with attributes newer than {version}, which were not judged | "
        f"{len(newer_attributes)} ({sum(map(len, newer_attributes.values()))} attributes) |",
        f"| properties for which no sample value was found | {len(unfilled)} |",
    ]
    date = re.search(r'static let date: StaticString = "([\d-]+)"', INDEX.read_text()).group(1)
    table = "\n".join([f"These are the types of the schemas that AWS had published by {date}.", "", "| | |", "|---|---|", *rows])
    print(table)
    if newer_types or newer_attributes:
        print(f"\nNewer than hashicorp/awscc {version}:")
    for type_, entry in types.items():
        if newer_types & set(entry["blocks"]):
            print(type_)
    for type_, paths in sorted(newer_attributes.items()):
        print(f"{type_}: {' '.join(sorted(paths))}")
    if options.write:
        text = PAGE.read_text()
        start, end = "<!-- all_types.py -->", "<!-- end -->"
        before, rest = text.split(start, 1)
        _, after = rest.split(end, 1)
        PAGE.write_text(f"{before}{start}\n{table}\n{end}{after}")


if __name__ == "__main__":
    support.finish(main)
