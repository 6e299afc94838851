#!/usr/bin/env python3
"""Reads awkward text back from every target: `${`, `%{`, quotes, line breaks, emoji in every position that takes text.

A test of the package writes one stack for each target with such text as values, keys, descriptions and defaults, and the
expected text beside it. CloudFormation and SAM are read with a YAML and a JSON reader and their functions evaluated;
Terraform applies its configuration and tells its outputs.
"""
import json
import re
import tempfile
from pathlib import Path

import support
from support import Verdicts, expect


def evaluated(value):
    """The text that CloudFormation makes of a value in which every placeholder stands for REGION."""
    if isinstance(value, str):
        return value
    if list(value) == ["Fn::Sub"]:
        text = re.sub(r"\$\{(?!!)[^}]*\}", "REGION", value["Fn::Sub"])
        return text.replace("${!", "${")
    if list(value) == ["Ref"]:
        return "REGION"
    raise ValueError("unexpected %r" % value)


def check_template(document, case, name):
    """Fails unless a template says the expected texts everywhere."""
    text = case["text"]
    expect(document["Description"], text, f"{name}: the description")
    for key, expected in case["outputs"].items():
        expect(evaluated(document["Outputs"][key]["Value"]), expected, f"{name}: output {key}")
        expect(document["Outputs"][key]["Description"], text, f"{name}: the description of output {key}")
    for key, parameter in document["Parameters"].items():
        expect(parameter["Default"], text, f"{name}: the default of {key}")
        expect(parameter["Description"], text, f"{name}: the description of {key}")
    resources = {key: value.get("Properties", {}) for key, value in document["Resources"].items()}
    expect(resources["Bucket"]["Tags"], [{"Key": text, "Value": text}], f"{name}: the tags")
    statement = resources["Role"]["AssumeRolePolicyDocument"]["Statement"][0]
    expect(statement["Condition"], {"StringEquals": {text: text}}, f"{name}: the policy document")
    expect(resources["Function"]["Environment"]["Variables"]["TEXT"], text, f"{name}: the environment")
    expect(resources["Function"]["Description"], text, f"{name}: the description of the function")


def check_terraform(folder, case):
    """Fails unless Terraform's state says the expected texts everywhere."""
    text = case["text"]
    values = json.loads(support.tf_check("apply", folder))["values"]
    for key, expected in case["outputs"].items():
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower()
        expect(values["outputs"][name]["value"], expected.replace("REGION", support.REGION), f"Terraform: output {key}")
    resources = {resource["address"]: resource["values"] for resource in values["root_module"]["resources"]}
    expect(resources["aws_s3_bucket.bucket"]["tags"], {text: text}, "Terraform: the tags")
    statement = json.loads(resources["aws_iam_role.role"]["assume_role_policy"])["Statement"][0]
    expect(statement["Condition"], {"StringEquals": {text: text}}, "Terraform: the policy document")
    function = resources["aws_lambda_function.function"]
    expect(function["environment"][0]["variables"]["TEXT"], text, "Terraform: the environment")
    expect(function["description"], text, "Terraform: the description of the function")


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory() as folder:
        support.run(
            "swift", "test", "--skip-build", "--filter", "AwkwardTextTests", cwd=support.ROOT,
            env={"FORMWORK_TEXTS": folder})
        for case_folder in sorted(Path(folder).iterdir()):
            case = json.loads((case_folder / "expected.json").read_bytes())
            text = json.dumps(case["text"], ensure_ascii=False)
            with verdicts.check(f"text {text} in templates"):
                check_template(support.load_json(case_folder / "cloudformation/template.json"), case, "JSON")
                for target in ("cloudformation", "sam"):
                    check_template(support.load_yaml(case_folder / target / "template.yaml"), case, f"{target} YAML")
            with verdicts.check(f"text {text} in Terraform"):
                check_terraform(case_folder / "terraform", case)
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
