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


def check_cloudformation(path, folder, compare):
    """Fails unless the template comes out without errors, and expands to the same."""
    support.run(support.executable("formwork-convert"), path, "--target", "cloudformation", "--out", folder)
    support.run(support.executable("formwork-convert"), path, "--target", "sam", "--out", folder)
    support.run(support.tool("cfn-lint"), "--ignore-checks", "W", "I", "--", folder / "sam" / "template.yaml")
    written = folder / "cloudformation" / "template.json"
    support.run(support.tool("cfn-lint"), "--ignore-checks", "W", "I", "--", written)
    result = compare.compare(expanded(path), expanded(written), compare.Options(strict_ids=True))
    if not result["equal"]:
        raise Failure(compare.report(result))


def main():
    support.parser(__doc__).parse_args()
    compare = support.compare_module()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="formwork-extensions-") as temporary:
        for path in sorted(TEMPLATES.glob("*.json")):
            folder = Path(temporary) / path.stem
            with verdicts.check(f"language extensions {path.stem}: CloudFormation and SAM"):
                check_cloudformation(path, folder, compare)
            with verdicts.check(f"language extensions {path.stem}: Terraform"):
                support.run(support.executable("formwork-convert"), path, "--target", "terraform", "--out", folder)
                support.tf_check("validate", folder / "terraform")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
