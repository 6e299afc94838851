#!/usr/bin/env python3
"""Lists what a new generation of AWS's schemas changes for users, as Markdown; what can break a program comes first.

Usage: schema-changes.py OLD NEW

OLD and NEW are folders of generated facts (Sources/FormworkSchemas/Generated) or git revisions that have this folder:

    .ci/schema-changes.py HEAD~1 HEAD
    .ci/schema-changes.py HEAD Sources/FormworkSchemas/Generated

The facts are the compact text that `ResourceSchema(facts:)` documents. Names of Swift types that the generator chooses
are not part of them; the difference of Sources/Services and Sources/FormworkServerless shows those.
"""
import argparse
import io
import pathlib
import re
import subprocess
import sys
import tarfile
from collections import Counter
from dataclasses import dataclass, field

GENERATED = "Sources/FormworkSchemas/Generated"
ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = {"json": "any JSON", "boolean": "a Boolean", "integer": "a whole number", "number": "a number", "string": "text"}
BREAKING, STRICTER, REPLACEMENT, NEW, RELAXED = "breaking", "stricter", "replacement", "new", "relaxed"
SECTIONS = {
    BREAKING: ("Breaking", "A program can stop compiling, or mean something else."),
    STRICTER: ("Stricter", "A stack can stop passing its checks."),
    REPLACEMENT: ("Replacement", "Whether a change of the property replaces the resource."),
    NEW: ("New", None),
    RELAXED: ("Relaxed", "What was refused is now allowed."),
}


@dataclass
class Property:
    """What is known of one property."""

    kind: str
    required: bool = False
    replaces: bool = False
    values: tuple = ()
    listed: str = ""  # the word before the values: enum, anycase or known
    limits: dict = field(default_factory=dict)


@dataclass
class Type:
    """What is known of a resource type: properties and rules by nested type, the type itself under the empty name."""

    ref: str = None
    tags: set = field(default_factory=set)
    attributes: set = field(default_factory=set)
    referable: set = field(default_factory=set)
    objects: dict = field(default_factory=lambda: {"": {}})
    rules: dict = field(default_factory=dict)


# Reading


def unescaped(text):
    return text.replace("%20", " ").replace("%7C", "|").replace("%25", "%")


def read_property(line):
    """A property's name and facts from its line."""
    name, _, rest = line.partition(" ")
    name = name.removesuffix("?")
    required = name.endswith("!")
    name = name.removesuffix("!")
    replaces = rest.startswith("^ ")
    kind, _, rest = rest.removeprefix("^ ").partition(" ")
    found = Property(kind, required, replaces)
    while rest:
        if rest.startswith("pattern="):
            found.limits["pattern"] = rest.removeprefix("pattern=")
            break
        fact, _, rest = rest.partition(" ")
        key, _, text = fact.partition("=")
        if key in ("enum", "anycase", "known"):
            found.values = tuple(unescaped(value) for value in text.split("|"))
            found.listed = key
        else:
            found.limits[key] = unescaped(text)
    return name, found


def read_type(lines):
    """A type's name and facts from its lines."""
    name, found, owner = None, Type(), ""
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "type":
            name = rest
        elif word == "ref":
            found.ref = rest
        elif word == "attr":
            found.attributes.add(rest)
        elif word == "refer":
            found.referable.add(rest)
        elif word == "tags":
            found.tags.add(rest)
        elif word == "def":
            owner = rest
            found.objects[owner] = {}
        elif word.startswith("*"):
            found.rules.setdefault(owner, []).append(line)
        elif word:
            key, value = read_property(line)
            found.objects[owner][key] = value
    return name, found


def read_facts(texts):
    """All types of generated files, by name."""
    types = {}
    for text in texts:
        for _, block in re.findall(r'(#+)"""\n(.*?)\n *"""\1', text, re.S):
            for facts in re.split(r"\n\n", block):
                name, found = read_type([line.lstrip() for line in facts.split("\n")])
                types[name] = found
    return types


def load(place):
    """The types of a folder or a git revision."""
    if pathlib.Path(place).is_dir():
        texts = [path.read_text() for path in sorted(pathlib.Path(place).glob("*.swift"))]
    else:
        command = ["git", "-C", str(ROOT), "archive", place, GENERATED]
        result = subprocess.run(command, capture_output=True)
        if result.returncode:
            sys.exit(f"{place} is neither a folder nor a revision: {result.stderr.decode().strip()}")
        with tarfile.open(fileobj=io.BytesIO(result.stdout)) as archive:
            files = [member for member in archive.getmembers() if member.name.endswith(".swift")]
            texts = [archive.extractfile(member).read().decode() for member in files]
    types = read_facts(texts)
    if not types:
        sys.exit(f"{place} has no facts of any type")
    return types


# Comparing


def words(kind):
    """A kind in words."""
    if kind[0] in "[<":
        repetitions = " without repetitions" if kind[0] == "<" else ""
        return f"a list{repetitions} of {KINDS.get(kind[1:-1]) or words(kind[1:-1])}"
    if kind[0] == "{":
        return f"a map to {KINDS.get(kind[1:-1]) or words(kind[1:-1])}"
    return KINDS.get(kind, f"`{kind}`")


def without_sets(kind):
    """A kind as Swift types it: a list without repetitions is a list."""
    return kind.replace("<", "[").replace(">", "]")


def code(names):
    return ", ".join(f"`{name}`" for name in names)


def numbers(bounds):
    """The two sides of `a...b`."""
    low, _, high = bounds.partition("...")
    return float(low) if low else float("-inf"), float(high) if high else float("inf")


LIMITS = {
    "range": "its range", "count": "its length", "each": "the length of its elements", "step": "its step",
    "unique": "what its elements must differ in", "keys": "the pattern of its keys", "pattern": "its pattern",
}


def narrows(key, old, new):
    """Whether a limit forbids what was allowed. Of patterns nobody can tell, so any new one counts."""
    if new is None:
        return False
    if key in ("range", "count", "each"):
        (old_low, old_high), (low, high) = numbers(old or "..."), numbers(new)
        return low > old_low or high < old_high
    if key == "step" and old is not None:
        return float(old) % float(new) != 0
    return True


class Comparison:
    """What changed between two states of the facts."""

    def __init__(self, old, new):
        self.sections = {section: {} for section in SECTIONS}
        self.counts = Counter()
        service = lambda name: name.split("::")[1]  # noqa: E731, used twice below
        services = {service(name) for name in old}, {service(name) for name in new}
        for name in sorted(services[0] - services[1]):
            self.count("service", "gone")
            self.say(BREAKING, f"AWS::{name}", "the service is gone")
        for name in sorted(services[1] - services[0]):
            self.count("service", "new")
            self.say(NEW, f"AWS::{name}", "a new service")
        for name in sorted({*old, *new}):
            if name not in new:
                self.count("type", "gone")
                self.say(BREAKING, name, "the type is gone")
            elif name not in old:
                self.count("type", "new")
                self.say(NEW, name, "a new type")
            elif old[name] != new[name]:
                self.count("type", "changed")
                self.compare_types(name, old[name], new[name])

    def count(self, what, how):
        self.counts[what, how] += 1

    def say(self, section, type_name, text):
        self.sections[section].setdefault(type_name, []).append(text)

    def compare_types(self, name, old, new):
        if old.ref != new.ref:
            text = f"`Ref` returns {code([new.ref]) if new.ref else 'what the schema does not tell'}"
            self.say(BREAKING, name, f"{text}, no longer {code([old.ref])}" if old.ref else text)
        for what, before, after in (
            ("the attribute", old.attributes, new.attributes),
            ("the reference to the property", old.referable, new.referable),
            ("the place of tags", old.tags, new.tags),
        ):
            for gone in sorted(before - after):
                self.say(BREAKING, name, f"{what} `{gone}` is gone")
            for added in sorted(after - before):
                self.say(NEW, name, f"{what} `{added}`")
        for owner in sorted({*old.objects, *new.objects}):
            if owner not in new.objects:
                self.say(BREAKING, name, f"the nested type `{owner}` is gone")
            elif owner not in old.objects:
                self.say(NEW, name, f"the nested type `{owner}`")
            else:
                self.compare_objects(name, owner, old, new)

    def compare_objects(self, name, owner, old, new):
        before, after = old.objects[owner], new.objects[owner]
        for key in sorted({*before, *after}):
            place = f"`{owner}.{key}`" if owner else f"`{key}`"
            if key not in after:
                self.say(BREAKING, name, f"{place} is gone")
            elif key not in before:
                kind = words(after[key].kind)
                if after[key].required:
                    self.say(BREAKING, name, f"{place}, {kind}, is new and required")
                else:
                    self.say(NEW, name, f"{place}, {kind}")
            else:
                self.compare_properties(name, place, before[key], after[key])
        place = f" of `{owner}`" if owner else ""
        rules = old.rules.get(owner, []), new.rules.get(owner, [])
        for rule in [rule for rule in rules[1] if rule not in rules[0]]:
            self.say(STRICTER, name, f"a rule{place} is new: `{rule[1:]}`")
        for rule in [rule for rule in rules[0] if rule not in rules[1]]:
            self.say(RELAXED, name, f"a rule{place} is gone: `{rule[1:]}`")

    def compare_properties(self, name, place, old, new):
        if without_sets(old.kind) != without_sets(new.kind):
            # What else changed with the kind would only repeat it.
            self.say(BREAKING, name, f"{place} is {words(new.kind)}, no longer {words(old.kind)}")
            old = Property(old.kind, old.required, old.replaces, new.values, new.listed, new.limits)
        elif old.kind != new.kind:
            section, text = (STRICTER, "must be without") if "<" in new.kind else (RELAXED, "may have")
            self.say(section, name, f"{place} {text} repetitions")
        if old.required != new.required:
            self.say(BREAKING, name, f"{place} is required" if new.required else (
                f"{place} is not required any more; its argument now stands behind the required ones"))
        if old.replaces != new.replaces:
            self.say(REPLACEMENT, name, f"a change of {place} {'replaces' if new.replaces else 'no longer replaces'} the resource")
        self.compare_values(name, place, old, new)
        for key in sorted({*old.limits, *new.limits}):
            before, after = old.limits.get(key), new.limits.get(key)
            if before == after:
                continue
            section = STRICTER if narrows(key, before, after) else RELAXED
            what = f"{place}: {LIMITS.get(key, key)}"
            if after is None:
                self.say(section, name, f"{what} is free, no longer `{before}`")
            else:
                self.say(section, name, f"{what} is `{after}`" + (f", no longer `{before}`" if before is not None else ""))

    def compare_values(self, name, place, old, new):
        # Of text, a list of values is a type in Swift; of numbers it is only a check.
        typed = ", so its Swift type changes" if "string" in new.kind else ""
        if old.values and not new.values:
            self.say(BREAKING if typed else RELAXED, name, f"{place} has no list of values any more{typed}")
            return
        if new.values and not old.values:
            text = f"{place} has a list of values, {{}} others: {code(new.values)}"
            if new.listed != "known":
                self.say(BREAKING if typed else STRICTER, name, text.format("and allows no"))
            else:
                self.say(BREAKING if typed else NEW, name, text.format("and allows") + typed)
            return
        gone = [value for value in old.values if value not in new.values]
        added = [value for value in new.values if value not in old.values]
        if gone:
            self.say(BREAKING, name, f"{place} has lost {code(gone)}")
        if added:
            self.say(NEW, name, f"{place} can be {code(added)}")
        if old.listed != new.listed:
            self.say(*{
                "enum": (STRICTER, name, f"{place} allows its listed values only, as they are spelled"),
                "anycase": (STRICTER if old.listed == "known" else RELAXED, name,
                            f"{place} allows its listed values only, in capitals or small letters"),
                "known": (RELAXED, name, f"{place} allows values beside the listed ones"),
            }[new.listed])

    def markdown(self):
        """The whole list."""
        yield "# What the new schemas change"
        yield ""
        if not any(self.sections.values()):
            yield "Nothing that a program can see."
            return
        counted = [f"{self.counts[key]} {key[0]}{'s' if self.counts[key] > 1 else ''} {key[1]}" for key in (
            ("service", "gone"), ("service", "new"), ("type", "gone"), ("type", "new"), ("type", "changed"))
            if self.counts[key]]
        yield ", ".join(counted).capitalize() + "."
        for section, (title, explanation) in SECTIONS.items():
            found = self.sections[section]
            if not found:
                continue
            yield from ("", f"## {title}", "")
            if explanation:
                yield from (explanation, "")
            for name in sorted(found):
                if len(found[name]) == 1:
                    yield f"- `{name}`: {found[name][0]}"
                else:
                    yield f"- `{name}`:"
                    yield from (f"  - {text}" for text in found[name])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", metavar="OLD", help="a folder of generated facts, or a git revision")
    parser.add_argument("new", metavar="NEW", help="the same, after the change")
    options = parser.parse_args()
    print("\n".join(Comparison(load(options.old), load(options.new)).markdown()))


if __name__ == "__main__":
    main()
