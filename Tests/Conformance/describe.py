"""What `describe` says of Terraform is so: each resource, argument and attribute that it names for a type is in the
provider's schema.

Types and properties that are newer than the schemas at hand cannot be judged; with --list they are printed.
"""

import json
import lzma
import re

import support
from descriptions import descriptions
from support import Failure, Verdicts, shared


def schema(provider):
    with lzma.open(shared(f"tools/terraform-schema-provider/data/{provider}.schema.json.xz")) as file:
        return json.load(file)["resources"]


def members(kind):
    """The block in an argument or collection of arguments; None where there is none."""
    while isinstance(kind, list):
        if kind and kind[0] == "object":
            return {"a": {name: [inner] for name, inner in kind[1].items()}, "b": {}}
        kind = kind[1] if len(kind) > 1 else None
    return kind if isinstance(kind, dict) else None


def leads(block, path):
    """Whether a dotted path leads to an argument, a block or what is in one."""
    for step in re.sub(r"\[[^\]]*\]", "", path).split("."):
        if block is None:
            return False
        if step in block.get("a", {}):
            block = members(block["a"][step][0])
        elif step in block.get("b", {}):
            block = block["b"][step][3]
        else:
            return False
    return True


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--list", action="store_true", help="print what is newer than the schemas at hand")
    options = parser.parse_args()
    verdicts = Verdicts()
    with verdicts.check("describe: Terraform's names are the provider's"):
        schemas = {provider: schema(provider) for provider in ("aws", "awscc")}
        found, count = descriptions()
        if len(found) != count:
            raise Failure(f"{len(found)} descriptions of {count} types")
        wrong, newer, names = [], [], 0
        for description in found:
            if description.resource is None:
                continue
            resources = schemas[description.provider]
            if description.resource not in resources:
                (newer if description.provider == "awscc" else wrong).append(f"{description.type} {description.resource}")
                continue
            block = resources[description.resource]
            for kind, table in (("", description.properties), (".", description.attributes)):
                for name, path in table.items():
                    names += 1
                    where = block
                    first, _, rest = path.partition(".")
                    if first in schemas["aws"] and rest:
                        where, path = schemas["aws"][first], rest
                    if not leads(where, path):
                        (newer if description.provider == "awscc" else wrong).append(f"{description.type} {name} {path}")
        if options.list:
            print("\n".join(newer))
        types = sum(" awscc_" in line for line in newer)
        print(f"# {names} names; newer than the schemas at hand: {types} types, {len(newer) - types} names of other types")
        if wrong:
            raise Failure(f"{len(wrong)} that hashicorp/aws has not\n" + "\n".join(wrong[:40]))
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
