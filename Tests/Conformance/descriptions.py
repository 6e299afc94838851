"""What `describe` says of every type, read as a person reads it."""

import re

import support
from support import run


class Description:
    """One type: its Terraform resource and provider, its properties and attributes with Terraform's names, and the line to copy."""

    def __init__(self, lines):
        self.type = lines[0]
        self.resource = self.provider = self.sample = None
        self.properties, self.attributes = {}, {}
        part = ""
        for line in lines[1:]:
            if line.startswith("Properties, "):
                part = "properties"
            elif line == "Attributes:":
                part = "attributes"
            elif line and line[0] not in " !":
                break
            elif line.startswith("  Terraform ") and " of hashicorp/" in line:
                self.resource, self.provider = line.split()[1], line.rsplit("/", 1)[1]
            elif line.startswith("  let "):
                self.sample = line.strip()
            elif part == "properties" and line[4:5] not in ("", " "):
                names = re.split(r"\s{2,}", line)[-1]
                name, _, argument = names.partition(", ")
                if argument:
                    self.properties[name] = argument
            elif part == "attributes" and line.startswith("  ."):
                cells = re.split(r"\s{2,}", line.strip())
                if len(cells) == 3 and not cells[2].startswith("no attribute"):
                    self.attributes[cells[0]] = cells[2]


def modules():
    """The module of each service."""
    program = support.executable("FastAPIServer")
    return {line.split()[0]: line.split()[1] for line in run(program, "describe").splitlines()[1:]}


def descriptions():
    """All types in the order of their names."""
    program = support.executable("FastAPIServer")
    types = []
    for service in modules():
        types += [line.strip() for line in run(program, "describe", service).splitlines()[1:]]
    blocks, block = [], []
    for line in run(program, "describe", *types, timeout=600).splitlines():
        if re.match(r"AWS::\w+::\w+$", line) and block:
            blocks.append(block)
            block = []
        block.append(line)
    return [Description(block) for block in [*blocks, block]], len(types)
