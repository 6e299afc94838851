#!/usr/bin/env python3
"""Checks every row of the mapping table against the schema of hashicorp/aws.

Usage: terraform-mapping.py AWS-SCHEMA.json[.xz]

The schema is the data file of the stand-in provider: {"resources": {TYPE: {"a": {NAME: [TYPE, FLAGS]},
"b": {NAME: [NESTING, MIN, MAX, BLOCK]}}}}. Prints one line per fault; the exit status is 1 if there is any.
"""
import json
import lzma
import pathlib
import re
import sys

TABLES = pathlib.Path(__file__).parent.parent / "Sources/FormworkTerraform/AWSProvider/Tables"
faults = []


def fault(where, message):
    faults.append(f"{where}: {message}")


def load(path):
    opener = lzma.open if path.endswith(".xz") else open
    with opener(path, "rt") as file:
        return json.load(file)["resources"]


def descend(block, path, where):
    """The block in which a dotted path ends, and the path's last name."""
    for name in path[:-1]:
        if name in block.get("b", {}):
            block = block["b"][name][3]
        elif name in block.get("a", {}) and isinstance(block["a"][name][0], dict):
            block = {"a": block["a"][name][0]["a"], "b": {}}
        else:
            fault(where, f"no block {name}")
            return None, None
    return block, path[-1]


def check_reference(block, path, where):
    for step in re.sub(r"\[\d+\]", "", path).split("."):
        if step in block.get("a", {}):
            kind = block["a"][step][0]
            block = {"a": kind["a"]} if isinstance(kind, dict) else {}
        elif step in block.get("b", {}):
            block = block["b"][step][3]
        else:
            return fault(where, f"no attribute {path}")


def check_rows(lines, indent, block, where, schema, given=(), links=None):
    """Checks rows at one depth; returns the names that they set."""
    names = set(given)
    while lines and (len(lines[0]) - len(lines[0].lstrip())) // 2 == indent:
        words = lines.pop(0).split()
        if words[0] in ("name", "default", "require"):
            names.add(words[1])
            if words[1] not in block.get("a", {}) and words[1] not in block.get("b", {}):
                fault(where, f"no argument {words[1]}")
            continue
        place = f"{where}.{words[0]}"
        sign = words[1].lstrip(":")
        inner, kind, options = block, None, words[3:]
        if sign in ("^", "!"):
            if sign == "^":
                names |= check_rows(lines, indent + 1, block, place, schema, (), links)
            continue
        path = words[2]
        target = block
        if sign == "+":
            if words[2] not in schema:
                fault(place, f"no resource {words[2]}")
                continue
            target = schema[words[2]]
            path, options = words[3], words[4:]
            inner = target
        if path != ".":
            target, last = descend(target, path.split("."), place)
            if target is None:
                lines[:] = skip(lines, indent)
                continue
            if sign != "+":
                names.add(path.split(".")[0])
            if any(o.startswith("block") for o in options):
                if last in target.get("b", {}):
                    _, _, limit, inner = target["b"][last][:4]
                    if "block*" in options and limit == 1:
                        fault(place, f"{last} stands at most once")
                elif last in target.get("a", {}) and isinstance(target["a"][last][0], dict):
                    inner = {"a": target["a"][last][0]["a"], "b": {}}
                    fault(place, f"{last} is a nested attribute, not a block")
                else:
                    fault(place, f"no block {last}")
            elif last not in target.get("a", {}):
                fault(place, f"no argument {last}" + (" (a block)" if last in target.get("b", {}) else ""))
        # A function's arguments name what it sets besides.
        for option in options:
            if option.startswith("fn:") and "(" in option:
                names |= set(option[option.index("(") + 1 : -1].split(","))
        key = next((o[len("mapBlocksKey("):-1] for o in options if o.startswith("mapBlocksKey(")), None)
        if lines and (len(lines[0]) - len(lines[0].lstrip())) // 2 > indent:
            set_names = check_rows(lines, indent + 1, inner, place, schema, [key] if key else [], links)
            if sign == "+" and path == ".":
                set_names |= links.get(words[2], set())
            if sign != "+" or path == ".":
                check_required(inner, set_names, place)
        elif any(o.startswith("block") for o in options) and "emptyBlock" not in options:
            check_required(inner, set(), place)
    return names


def check_required(block, names, where):
    for name, attribute in block.get("a", {}).items():
        if "r" in attribute[1] and name not in names:
            fault(where, f"nothing sets the required {name}")
    for name, nested in block.get("b", {}).items():
        if nested[1] and name not in names:
            fault(where, f"nothing sets the required block {name}")


def skip(lines, indent):
    rest = list(lines)
    while rest and (len(rest[0]) - len(rest[0].lstrip())) // 2 > indent:
        rest.pop(0)
    return rest


def main():
    schema = load(sys.argv[1])
    count = 0
    for file in sorted(TABLES.glob("*.swift")):
        text = re.search(r'#"""\n(.*?)\n *"""#', file.read_text(), re.S).group(1)
        for entry in re.split(r"\n\n", text):
            lines = [line[4:] for line in entry.split("\n") if line.strip()]
            header = lines.pop(0).split()
            where = header[1]
            if header[2] not in schema:
                fault(where, f"no resource {header[2]}")
                continue
            block = schema[header[2]]
            given = ["function"] if len(header) > 3 else []
            links = {}
            while lines and lines[0].split()[0] in ("get", "link", "fan", "instead", "after", "await", "retain"):
                words = lines.pop(0).split()
                if words[0] == "get" and words[2] == "=":
                    check_reference(block, words[3], f"{where}.{words[1]}")
                elif words[0] == "link":
                    links.setdefault(words[1], set()).add(words[2])
                    target = schema.get(words[1])
                    if not target or words[2] not in target["a"]:
                        fault(where, f"no argument {words[2]} in {words[1]}")
                    if words[3].startswith("@"):
                        check_reference(block, words[3][1:], where)
                elif words[0] == "fan":
                    given.append(words[3])
                    if words[3] not in schema[words[2]]["a"]:
                        fault(where, f"no argument {words[3]} in {words[2]}")
                elif words[0] in ("instead", "after", "await"):
                    for name in words[1:]:
                        if name.startswith("aws_") and name not in schema:
                            fault(where, f"no resource {name}")
                elif words[0] == "retain" and words[1] not in block["a"]:
                    fault(where, f"no argument {words[1]}")
            count += len(lines)
            names = check_rows(lines, 0, block, where, schema, given, links)
            if len(header) == 3:
                check_required(block, names, where)
            if lines:
                fault(where, f"a row is indented too far: {lines[0]}")
    for line in faults:
        print(line)
    print(f"{count} rows, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
