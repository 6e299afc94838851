"""Loops, computed names and chosen policies: what a template says with CloudFormation's language extensions stays what it is.

Each template of `fixtures/language_extensions` goes through `formwork-convert`. cfn-lint must find no error in what is
written as CloudFormation and SAM, and must expand the former to the resources to which it expands the original. What is written for
Terraform, where the loops are written out, must validate.
"""

import json
import tempfile
from pathlib import Path

import support
from support import Failure, Verdicts

TEMPLATES = support.FIXTURES / "language_extensions"


def expanded(path):
    """The template as cfn-lint's own reading of the extensions expands it."""
    from cfnlint.decode import decode
    from cfnlint.template import Template
    from cfnlint.template.transforms._language_extensions import language_extension

    document, problems = decode(str(path))
    if not problems:
        problems, document = language_extension(Template(str(path), document, [support.REGION]))
    if problems:
        raise Failure(f"cfn-lint cannot expand {path.name}\n" + "\n".join(problem.message for problem in problems))
    return json.loads(json.dumps(document))


def convert(path, target, folder):
    """Writes a template for a target."""
    support.run(support.executable("formwork-convert"), path, "--target", target, "--out", folder)


def check_templates(path, folder):
    """Fails unless the template comes out without errors."""
    for target, name in (("cloudformation", "template.json"), ("sam", "template.yaml")):
        convert(path, target, folder)
        support.run(support.tool("cfn-lint"), "--ignore-checks", "W", "I", "--", folder / target / name)


def check_expansion(path, folder):
    """Fails unless what was written as CloudFormation expands to the same."""
    compare = support.compare_module()
    written = folder / "cloudformation" / "template.json"
    result = compare.compare(expanded(path), expanded(written), compare.Options(strict_ids=True))
    if not result["equal"]:
        raise Failure(compare.report(result))


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="formwork-extensions-") as temporary:
        for path in sorted(TEMPLATES.glob("*.json")):
            folder = Path(temporary) / path.stem
            with verdicts.check(f"language extensions {path.stem}: CloudFormation and SAM"):
                check_templates(path, folder)
            with verdicts.check(f"language extensions {path.stem}: expands to the same"):
                check_expansion(path, folder)
            with verdicts.check(f"language extensions {path.stem}: Terraform"):
                convert(path, "terraform", folder)
                support.tf_check("validate", folder / "terraform")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
