#!/usr/bin/env python3
"""Checks the mapping table against the schemas of both vocabularies.

Usage: terraform-mapping.py AWS-SCHEMA.json[.xz]

Forwards: every row's path leads to an argument or block of hashicorp/aws, and what the provider requires is set.
Backwards: every property of a mapped type that can be set, nested ones too, has a row, which may be a refusal.
The table of imports: its types are those of the mapping table, and what it names is an argument or attribute.

The schema is the data file of the stand-in provider: {"resources": {TYPE: {"a": {NAME: [TYPE, FLAGS]},
"b": {NAME: [NESTING, MIN, MAX, BLOCK]}}}}; CloudFormation's schemas are those of the installed cfn-lint. Prints one
line per fault; the exit status is 1 if there is any.
"""
import importlib.util
import json
import lzma
import pathlib
import re
import sys

TABLES = pathlib.Path(__file__).parent.parent / "Sources/FormworkTerraform/Lowering/AWSProvider/Tables"
HEAD = {
    "get", "link", "fan", "instead", "variant", "part", "after", "await", "retain", "snapshot", "successor", "drift",
    "secret",
}
# Transforms that read the whole value: below them no rows are needed.
WHOLE = {
    "json", "tags", "kvMap", "unwrap", "pluck", "pluckFirst", "emptyBlock", "mapBlocks", "enumBool", "boolEnum",
    "presence", "camelCaseJSON", "eachJSON", "wafJSON", "emrConfigurations", "templateTags", "wrapEach", "toolSchema",
}
# Transforms that read some properties themselves, and make others of them.
READS = {
    "budgetNotifications": {"Notification", "Subscribers"},
    "listenerConditions": {"Field", "Values"},
    "methodSettings": {"HttpMethod", "ResourcePath"},
    "lifecycleRules": {
        "Prefix", "ObjectSizeGreaterThan", "ObjectSizeLessThan", "TagFilters", "Transition",
        "NoncurrentVersionTransition",
    },
}
FUNCTIONS = (TABLES.parent / "AWSLowering.swift").read_text()
COMPLETIONS = set(re.findall(r'"(\w+)":', re.search(r"completions.*?\n  \]", FUNCTIONS, re.S).group(0)))
faults = []


def fault(where, message):
    faults.append(f"{where}: {message}")


def members(kind):
    """The members of an argument that is an object or a collection of objects, as of a block."""
    while isinstance(kind, list):
        if kind[0] == "object":
            return {"a": {name: [inner, "o"] for name, inner in kind[1].items()}, "b": {}}
        kind = kind[1]
    return {"a": kind["a"], "b": {}} if isinstance(kind, dict) else None


class Row:
    """A line of the table and the lines below it."""

    def __init__(self, line):
        self.words = line.split()
        self.children = []
        self.name = self.words[0]
        self.sign = self.words[1].lstrip(":") if len(self.words) > 1 else ""
        start = {"^": 2, "!": len(self.words), "~": len(self.words), "+": 4}.get(self.sign, 3)
        self.options = self.words[start:]
        plain = [o for o in self.options if not re.match(r"block[1*]$|object[1*]$|omitEmpty$|like\(", o)]
        self.transform = plain[0] if plain else ""
        self.transform_name = self.transform.split("(")[0]
        self.arguments = self.transform[:-1].split("(", 1)[1].split(",") if "(" in self.transform else []

    @property
    def is_need(self):
        if self.words[0] == "default":
            return len(self.words) > 2 and self.words[1] != "="
        return self.words[0] in ("name", "require") and len(self.words) == 3

    @property
    def nests(self):
        return any(re.match(r"(block|object)[1*]$", o) for o in self.options)


class Entry:
    """A type of the table: its facts and its rows, shapes put in."""

    def __init__(self, text):
        lines = [line[4:] for line in text.split("\n") if line.strip() and not line.lstrip().startswith("# ")]
        self.header = lines.pop(0).split()
        self.type, self.resource = self.header[1], self.header[2]
        self.facts = []
        top = Row("top top")
        stack = [(-1, top)]
        for line in lines:
            depth = (len(line) - len(line.lstrip())) // 2
            words = line.split()
            if depth == 0 and words[0] in HEAD and not top.children:
                self.facts.append(words)
                continue
            while stack[-1][0] >= depth:
                stack.pop()
            row = Row(line.strip())
            if depth != stack[-1][0] + 1:
                fault(self.type, f"a row is indented too far: {line}")
            stack[-1][1].children.append(row)
            stack.append((depth, row))
        shapes = {}
        for row in [r for r in top.children if r.words[0] == "shape"]:
            self.put_in(row.children, shapes)
            shapes[row.words[1]] = row.children
        self.rows = [r for r in top.children if r.words[0] != "shape"]
        self.put_in(self.rows, shapes)

    def put_in(self, rows, shapes):
        for row in rows:
            for option in row.options:
                if option.startswith("like("):
                    if option[5:-1] not in shapes:
                        fault(self.type, f"no shape {option[5:-1]}")
                    row.children = shapes.get(option[5:-1], [])
            self.put_in(row.children, shapes)

    def named(self, keyword):
        return [words for words in self.facts if words[0] == keyword]


class Provider:
    """The forward check, against the schema of hashicorp/aws."""

    def __init__(self, schema):
        self.schema = schema
        self.count = 0

    def descend(self, block, path, where):
        """The block in which a dotted path ends, and the path's last name."""
        for name in path[:-1]:
            if name in block.get("b", {}):
                block = block["b"][name][3]
            elif name in block.get("a", {}) and members(block["a"][name][0]):
                block = members(block["a"][name][0])
            else:
                fault(where, f"no block {name}")
                return None, None
        return block, path[-1]

    def check_reference(self, block, path, where):
        for step in re.sub(r"\[[^\]]+\]", "", path).split("."):
            if step in block.get("a", {}):
                block = members(block["a"][step][0]) or {}
            elif step in block.get("b", {}):
                block = block["b"][step][3]
            else:
                return fault(where, f"no attribute {path}")

    def check(self, entry):
        where = entry.type
        if entry.resource not in self.schema:
            return fault(where, f"no resource {entry.resource}")
        block = self.schema[entry.resource]
        given, links = set(), {}
        for words in entry.facts:
            if words[0] == "get":
                self.check_get(block, words, where)
            elif words[0] == "link":
                links.setdefault(words[1], set()).add(words[2])
                target = self.schema.get(words[1])
                if not target or words[2] not in target["a"]:
                    fault(where, f"no argument {words[2]} in {words[1]}")
                if words[3].startswith("@"):
                    self.check_reference(block, words[3][1:].strip("[]"), where)
            elif words[0] == "fan":
                given.add(words[3])
                if words[3] not in self.schema[words[2]]["a"]:
                    fault(where, f"no argument {words[3]} in {words[2]}")
            elif words[0] in ("instead", "after", "await"):
                for name in words[1 : words.index("by") if "by" in words else None]:
                    if name.startswith("aws_") and name not in self.schema:
                        fault(where, f"no resource {name}")
                for name in words[-1].split("|") if "by" in words else []:
                    if name not in self.schema:
                        fault(where, f"no resource {name}")
            elif words[0] == "drift":
                if words[1] not in block["a"] and words[1] not in block["b"]:
                    fault(where, f"no argument {words[1]}")
            elif words[0] in ("retain", "snapshot"):
                for name in words[1:]:
                    if name not in ("-", "default", "true") and name not in block["a"]:
                        fault(where, f"no argument {name}")
        names = self.check_rows(entry.rows, block, where, given, links)
        # A function that lowers the whole resource sees to it; one that completes it names what it sets.
        function = entry.header[3][3:].split("(")[0] if len(entry.header) > 3 else None
        if function is None or function in COMPLETIONS:
            if function and "(" in entry.header[3]:
                names |= set(entry.header[3][:-1].split("(")[1].split(","))
            self.check_required(block, names, where)

    def check_get(self, block, words, where):
        where = f"{where}.{words[1]}"
        if words[2] == "=":
            self.check_reference(block, words[3], where)
        elif words[2] in ("text", "expr"):
            for path in re.findall(r"SELF\.([a-z0-9_]+(?:\[[0-9*]\]|\.[a-z0-9_]+)*)", " ".join(words[3:])):
                self.check_reference(block, path, where)

    def check_rows(self, rows, block, where, given=(), links=None):
        """Checks the rows of a block; returns the names that they set."""
        names = set(given)
        for row in rows:
            self.count += 1
            if row.is_need:
                path = row.words[1].split(".")
                names.add(path[0])
                outer, last = self.descend(block, path, where)
                if outer is not None and last not in outer.get("a", {}) and last not in outer.get("b", {}):
                    fault(where, f"no argument {row.words[1]}")
                continue
            place = f"{where}.{row.name}"
            # Arguments with small letters name what a function sets besides.
            if row.transform.startswith("fn:"):
                names |= {a for a in row.arguments if a in block.get("a", {})}
                if row.transform_name == "fn:scalingTarget":
                    names |= {"resource_id", "scalable_dimension", "service_namespace"}
            if row.sign in ("!", "~"):
                continue
            if row.sign == "^":
                names |= self.check_rows(row.children, block, place, (), links)
                continue
            target, inner, path = block, block, row.words[2]
            if row.sign == "+":
                if row.words[2] not in self.schema:
                    fault(place, f"no resource {row.words[2]}")
                    continue
                target = inner = self.schema[row.words[2]]
                path = row.words[3]
            if path == "." and row.sign != "+":
                continue
            if path != ".":
                target, last = self.descend(target, path.split("."), place)
                if target is None:
                    continue
                if row.sign != "+":
                    names.add(path.split(".")[0])
                inner = self.check_target(row, target, last, place) or inner
            self.check_children(row, inner, place, path, links or {})
        return names

    def check_target(self, row, target, last, place):
        """Checks where a value goes; returns the block there, if it is one."""
        attribute = target.get("a", {}).get(last)
        if any(o.startswith("block") for o in row.options):
            if last in target.get("b", {}):
                _, _, limit, inner = target["b"][last][:4]
                if "block*" in row.options and limit == 1:
                    fault(place, f"{last} stands at most once")
                return inner
            fault(place, f"no block {last}" + (" (an argument with members)" if attribute else ""))
        elif any(o.startswith("object") for o in row.options):
            if attribute and members(attribute[0]):
                return members(attribute[0])
            fault(place, f"no argument with members {last}")
        elif attribute is None and row.transform_name != "fn:blockDevices":
            fault(place, f"no argument {last}" + (" (a block)" if last in target.get("b", {}) else ""))
        return None

    def check_children(self, row, inner, place, path, links):
        if row.transform_name == "fn:blockDevices":
            a = dict(inner["a"], virtual_name=["string", "o"], no_device=["bool", "o"])
            inner = dict(inner, a=a)
        made = row.arguments if row.transform_name in ("mapBlocksKey", "mapBlocks", "wrapEach") else []
        if row.children:
            names = self.check_rows(row.children, inner, place, made, links)
            if row.sign == "+" and path == ".":
                names |= links.get(row.words[2], set())
                if row.transform_name not in ("each", "eachInstanceGroup", "methodSettings"):
                    return
            if row.sign != "+" or path == ".":
                self.check_required(inner, names, place)
        elif any(o.startswith("block") for o in row.options) and "emptyBlock" not in row.options:
            self.check_required(inner, set(made), place)

    def check_required(self, block, names, where):
        for name, attribute in block.get("a", {}).items():
            if "r" in attribute[1] and name not in names:
                fault(where, f"nothing sets the required {name}")
        for name, nested in block.get("b", {}).items():
            if nested[1] and name not in names:
                fault(where, f"nothing sets the required block {name}")


class CloudFormation:
    """The backward check, against the schemas of cfn-lint."""

    def __init__(self):
        root = pathlib.Path(importlib.util.find_spec("cfnlint").origin).parent / "data/schemas"
        index = json.loads((root / "providers/us-east-1.json").read_text())
        self.files = {name: root / f"resources/{stem}.json" for name, stem in index.items()}

    def check(self, entry):
        name = entry.type.split(".")[0]
        if name not in self.files:
            return fault(name, "CloudFormation has no such type")
        self.root = json.loads(self.files[name].read_text())
        self.computed = {
            p[len("/properties/"):].replace("/*", "").replace("/properties/", "/").replace("/", ".")
            for p in self.root.get("readOnlyProperties", [])
        }
        given = {words[1] for words in entry.facts if words[0] in ("fan", "instead", "variant", "part")}
        self.check_rows(entry.rows, self.root.get("properties", {}), "", given, name)

    def resolve(self, schema):
        while isinstance(schema, dict) and "$ref" in schema:
            target = self.root
            for step in schema["$ref"][2:].split("/"):
                target = target.get(step.replace("~1", "/"), {})
            schema = target
        return schema if isinstance(schema, dict) else {}

    def members(self, schema):
        """The properties of an object, or of the objects in a list or map; `None` for anything else."""
        schema = self.resolve(schema)
        properties = dict(schema.get("properties", {}))
        for keyword in ("oneOf", "anyOf", "allOf"):
            for choice in map(self.resolve, schema.get(keyword, [])):
                for name, value in choice.get("properties", {}).items():
                    if isinstance(value, dict) and ("type" in value or "$ref" in value):
                        properties.setdefault(name, value)
        if properties:
            return properties
        for inner in [schema.get("items")] + list(schema.get("patternProperties", {}).values()):
            if inner:
                return self.members(inner)
        return None

    def check_rows(self, rows, properties, path, given, where):
        known = {row.name: row for row in rows if not row.is_need}
        for name, schema in properties.items():
            place = f"{path}.{name}" if path else name
            row = known.get(name)
            if row is None:
                if name not in given and place not in self.computed:
                    fault(where, f"no row for {place}")
                continue
            if row.sign in ("!", "~") or row.transform_name in WHOLE:
                continue
            if row.transform.startswith("fn:") and not row.children:
                continue
            inner = self.members(schema)
            # A plain argument takes a map as it is.
            if inner and (row.children or row.nests or row.sign == "^"):
                reads = READS.get(row.transform_name, set(row.arguments))
                if row.children and row.children[0].name.isupper():
                    continue  # a map whose keys are known: rows by key
                children = row.children
                if row.transform_name == "mapBlocksKey" and name in row.arguments:
                    # A map of lists: the one row below it stands for the lists.
                    children = next((child.children for child in children if child.name == name), [])
                self.check_rows(children, inner, place, reads, where)


def entries():
    parts = []
    for file in sorted(TABLES.glob("*.swift")):
        for text in re.findall(r'#"""\n(.*?)\n *"""#', file.read_text(), re.S):
            for part in re.split(r"\n\n", text):
                if part.lstrip().startswith("resource "):
                    parts.append(part)
                else:  # an entry that is too long for one text goes on in the next
                    parts[-1] += "\n" + part
    return map(Entry, parts)


def check_imports(resources):
    """The table of imports against the provider's schema."""
    mapped = set(re.findall(r"\baws_\w+", "\n".join(
        file.read_text() for folder in (TABLES, TABLES.parent / "Functions") for file in folder.glob("*.swift"))))
    count = 0
    for file in sorted((TABLES.parents[3] / "FormworkTakeover/Tables").glob("*.swift")):
        for line in re.search(r'#"""\n(.*?)\n *"""#', file.read_text(), re.S).group(1).splitlines():
            words = line.split()
            if not line.startswith(" " * 6):
                kind, count = words[0], count + 1
                if kind.startswith("aws_") and kind not in mapped:
                    fault(kind, "is imported, but stands in no row of the mapping table")
            block = resources.get(kind)
            if block is None:
                if kind.startswith("aws_"):
                    fault(kind, "is imported, but the provider does not have it")
                continue
            named = set()
            if words[0] in ("name", "get"):
                named.add(words[1])
            if words[0] == "keep":
                named |= set(words[1:])
            if words[0] != "#" and "!" not in words[:2]:
                named |= set(re.findall(r"\{[:/,_]?([a-z]\w*)", line)) - {"account", "region", "partition"}
            for name in sorted(named - set(block.get("a", ())) - set(block.get("b", ()))):
                fault(f"the import of {kind}", f"there is no {name}")
    return count


def main():
    opener = lzma.open if sys.argv[1].endswith(".xz") else open
    with opener(sys.argv[1], "rt") as file:
        provider = Provider(json.load(file)["resources"])
    cloudformation = CloudFormation()
    types = 0
    seen = set()
    for entry in entries():
        if entry.type in seen:
            fault(entry.type, "stands twice")
        seen.add(entry.type)
        types += 1
        provider.check(entry)
        cloudformation.check(entry)
    # Every entry is read, however the texts are spread over files.
    written = sum(len(re.findall(r"^ +resource AWS::", file.read_text(), re.M)) for file in TABLES.glob("*.swift"))
    if types != written:
        fault("the table", f"{written} entries stand in the files, {types} were read")
    imports = check_imports(provider.schema)
    for line in faults:
        print(line)
    print(f"{types} types, {provider.count} rows, {imports} imports, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
