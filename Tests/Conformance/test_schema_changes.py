"""Tests of the list of what new schemas change for users.

    python3 -m unittest discover -s Tests/Conformance
"""

import importlib.util
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent.parent / ".ci" / "schema-changes.py"
spec = importlib.util.spec_from_file_location("schema_changes", SCRIPT)
schema_changes = importlib.util.module_from_spec(spec)
# Data classes look their module up by name.
sys.modules[spec.name] = schema_changes
spec.loader.exec_module(schema_changes)

QUEUE = """
ref QueueUrl
attr Arn
refer QueueName
tags Tags
DelaySeconds integer range=0...900
QueueName ^ string
Mode string enum=fast|very%20slow
Rules [Rule]
Tags [Tag]
def Rule
Action! string
Name string
def Tag
Key! string
Value! string
"""


def source(*types, hashes="#"):
    """A generated file with types, each a name and the lines of its facts."""
    blocks = [
        f'    case "{name.split("::")[2]}":\n      {hashes}"""\n'
        + "".join(f"      {line}\n" for line in [f"type {name}", *facts.strip().split("\n")]) + f'      """{hashes}\n'
        for name, facts in types]
    return "extension SchemaTables {\n" + "".join(blocks) + "}\n"


def changes(old, new):
    """The list for two states, each the facts of a queue or files of types."""
    states = [
        schema_changes.read_facts([source(("AWS::SQS::Queue", state))] if isinstance(state, str) else state)
        for state in (old, new)]
    return "\n".join(schema_changes.Comparison(*states).markdown())


class SchemaChangesTests(unittest.TestCase):
    def assertSays(self, old, new, section, text):
        """A change of the queue's facts gives exactly one line, in one section."""
        said = changes(QUEUE, QUEUE.replace(old, new))
        self.assertIn(f"## {section}\n", said)
        self.assertEqual([line for line in said.split("\n") if line.startswith(("-", "  -"))], [f"- `AWS::SQS::Queue`: {text}"])
        self.assertEqual(said.count("## "), 1)

    def test_nothing(self):
        self.assertIn("Nothing that a program can see.", changes(QUEUE, QUEUE))

    def test_services_and_types(self):
        queue, topic = ("AWS::SQS::Queue", QUEUE), ("AWS::SNS::Topic", "attr Arn")
        policy = ("AWS::SQS::QueuePolicy", "attr Id")
        said = changes([source(queue, topic)], [source(queue, policy)])
        self.assertIn("1 service gone, 1 type gone, 1 type new.", said)
        self.assertIn("- `AWS::SNS`: the service is gone\n- `AWS::SNS::Topic`: the type is gone", said)
        self.assertIn("- `AWS::SQS::QueuePolicy`: a new type", said)
        self.assertLess(said.index("## Breaking"), said.index("## New"))
        self.assertIn("- `AWS::SNS`: a new service", changes([source(queue)], [source(queue, topic)]))

    def test_properties(self):
        self.assertSays("Name string\n", "", "Breaking", "`Rule.Name` is gone")
        self.assertSays("Name string\n", "Name string\nType {string}\n", "New", "`Rule.Type`, a map to text")
        self.assertSays("Name string\n", "Name string\nType! json\n", "Breaking", "`Rule.Type`, any JSON, is new and required")
        self.assertSays("Rules [Rule]", "Rules {Rule}", "Breaking", "`Rules` is a map to `Rule`, no longer a list of `Rule`")
        self.assertSays("Rules [Rule]", "Rules <Rule>", "Stricter", "`Rules` must be without repetitions")

    def test_required(self):
        self.assertSays("Name string", "Name! string", "Breaking", "`Rule.Name` is required")
        self.assertSays(
            "Action! string", "Action string", "Breaking",
            "`Rule.Action` is not required any more; its argument now stands behind the required ones")

    def test_replacement(self):
        self.assertSays(
            "QueueName ^ string", "QueueName string", "Replacement", "a change of `QueueName` no longer replaces the resource")
        self.assertSays(
            "DelaySeconds integer", "DelaySeconds ^ integer", "Replacement", "a change of `DelaySeconds` replaces the resource")

    def test_values(self):
        self.assertSays("enum=fast|very%20slow", "enum=fast", "Breaking", "`Mode` has lost `very slow`")
        self.assertSays("enum=fast|", "enum=fast|medium|", "New", "`Mode` can be `medium`")
        self.assertSays(
            "Name string", "Name string enum=A|B", "Breaking",
            "`Rule.Name` has a list of values, and allows no others: `A`, `B`")
        self.assertSays(
            "Name string", "Name string known=A|B", "Breaking",
            "`Rule.Name` has a list of values, and allows others: `A`, `B`, so its Swift type changes")
        self.assertSays("enum=fast", "known=fast", "Relaxed", "`Mode` allows values beside the listed ones")
        self.assertSays(
            " enum=fast|very%20slow", "", "Breaking", "`Mode` has no list of values any more, so its Swift type changes")

    def test_limits(self):
        self.assertSays("range=0...900", "range=0...600", "Stricter", "`DelaySeconds`: its range is `0...600`, no longer `0...900`")
        self.assertSays("range=0...900", "range=0...", "Relaxed", "`DelaySeconds`: its range is `0...`, no longer `0...900`")
        self.assertSays("Name string", "Name string pattern=^a b$", "Stricter", "`Rule.Name`: its pattern is `^a b$`")

    def test_limits_are_not_told_beside_a_new_kind(self):
        self.assertSays(
            "DelaySeconds integer range=0...900", "DelaySeconds string enum=a|b", "Breaking",
            "`DelaySeconds` is text, no longer a whole number")

    def test_references(self):
        self.assertSays("attr Arn", "attr Arn\nattr Id", "New", "the attribute `Id`")
        self.assertSays("attr Arn\n", "", "Breaking", "the attribute `Arn` is gone")
        self.assertSays("tags Tags", "tags Tags\ntags Rules.Tags", "New", "the place of tags `Rules.Tags`")
        self.assertSays("refer QueueName\n", "", "Breaking", "the reference to the property `QueueName` is gone")
        self.assertSays("ref QueueUrl", "ref Arn", "Breaking", "`Ref` returns `Arn`, no longer `QueueUrl`")

    def test_rules(self):
        self.assertSays("Tags [Tag]", "Tags [Tag]\n*one Mode|Rules", "Stricter", "a rule is new: `one Mode|Rules`")

    def test_properties_named_like_other_lines(self):
        said = changes(QUEUE, QUEUE.replace("def Rule", "type? string\ndef Rule"))
        self.assertIn("- `AWS::SQS::Queue`: `type`, text", said)

    def test_two_folders(self):
        with tempfile.TemporaryDirectory() as folder:
            for state, facts in (("old", QUEUE), ("new", QUEUE.replace("attr Arn\n", ""))):
                (Path(folder) / state).mkdir()
                (Path(folder) / state / "SQS.swift").write_text(source(("AWS::SQS::Queue", facts), hashes="##"))
            result = subprocess.run(
                [sys.executable, SCRIPT, f"{folder}/old", f"{folder}/new"], capture_output=True, text=True, check=True)
            self.assertIn("the attribute `Arn` is gone", result.stdout)
            self.assertNotEqual(
                subprocess.run([sys.executable, SCRIPT, folder, folder], capture_output=True).returncode, 0)


if __name__ == "__main__":
    unittest.main()
