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


def output(program, types):
    """What the program prints of types. A debug build takes a minute for all of them, so what one check has read, the next
    reads again."""
    kept = support.CACHE / "descriptions.txt"
    if not kept.exists() or kept.stat().st_mtime < program.stat().st_mtime:
        support.CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_text(run(program, "describe", *types, timeout=600))
    return kept.read_text()


def descriptions():
    """All types in the order of their names."""
    program = support.executable("FastAPIServer")
    services = list(modules())
    types = [line.strip() for line in run(program, "describe", *services).splitlines() if line.startswith("  ")]
    blocks, block = [], []
    for line in output(program, types).splitlines():
        if re.match(r"AWS::\w+::\w+$", line) and block:
            blocks.append(block)
            block = []
        block.append(line)
    return [Description(block) for block in [*blocks, block]], len(types)
