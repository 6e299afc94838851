#!/usr/bin/env python3
"""Counts the versions of a function with an alias as its program changes.

The stack `Versions` of Tests/Connections is deployed, deployed with another environment, and then with another tag: the alias
follows the first change to version 2, and stays there. Terraform is the real one with the real provider against moto, which
publishes as Lambda does: a function that has not changed gives no new version. moto's CloudFormation knows no aliases, and updates
functions without noticing that they have changed; there the stack's version is looked at alone, which must be another resource
after the first change. It does not come through the second one, which changes the tags of a log group too.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

import cloudformation_deploy
import connections
import support
from moto_cloud import cloud
from support import Failure, Verdicts, expect, run

STACK = "Versions"
# What the stack is synthesised with, and the version at which the alias is afterwards.
CHANGES = [("one", "shop", "1"), ("two", "shop", "2"), ("two", "till", "2")]


def synthesise(program, folder):
    """The stack as it is after each change."""
    code = folder / "src" / "worker"
    code.mkdir(parents=True)
    (code / "app.py").write_text("def handler(event, context):\n    return event\n")
    for index, (stage, team, _) in enumerate(CHANGES):
        run(program, "synth", "--stack", STACK, "--set", f"Stage={stage}", "--set", f"Team={team}", "--out", f"out{index}", cwd=folder)
    return [folder / f"out{index}" / STACK for index in range(len(CHANGES))]


def published(client, name):
    """The versions of a function but `$LATEST`."""
    found = client.list_versions_by_function(FunctionName=name)["Versions"]
    return [version["Version"] for version in found if version["Version"] != "$LATEST"]


def check_alias(version):
    """The alias is at a version, and no other one was published."""
    import boto3

    client = boto3.client("lambda", endpoint_url=os.environ["AWS_ENDPOINT_URL"], region_name="us-east-1",
                          aws_access_key_id="testing", aws_secret_access_key="testing")
    name = client.list_functions()["Functions"][0]["FunctionName"]
    expect(client.get_alias(FunctionName=name, Name="live")["FunctionVersion"], version, "the version of the alias")
    expect(published(client, name)[-1], version, "the newest version")


def apply_changes(modules):
    """Inside tf-moto, after the first apply: the further changes, each applied and looked at."""
    check_alias(CHANGES[0][2])
    path = Path("m/main.tf.json")
    for module, (_, _, version) in zip(modules, CHANGES[1:]):
        changed = support.load_json(Path(module) / "main.tf.json")["resource"]["aws_lambda_function"]["worker"]
        document = support.load_json(path)
        for argument in ("environment", "tags"):
            document["resource"]["aws_lambda_function"]["worker"][argument] = changed[argument]
        path.write_text(json.dumps(document))
        subprocess.run(["terraform", "apply", "-auto-approve", "-no-color"], check=True, stdout=subprocess.DEVNULL)
        check_alias(version)
        print(f"alias at {version}")


def terraform(outputs, folder):
    """Applies the changes one after another."""
    if not connections.PROVIDER.exists():
        raise support.Missing("the provider hashicorp/aws")
    modules = [out / "terraform" for out in outputs]
    first = connections.playable(modules[0], folder / "played")
    after = " ".join(str(part) for part in [sys.executable, Path(__file__).resolve(), "--changes", *modules[1:]])
    text = run(support.shared("tools/terraform-moto/tf-moto"), first, "--destroy", "--timeout", "240", "--after", after, timeout=600)
    for _, _, version in CHANGES[1:]:
        if f"alias at {version}" not in text:
            raise Failure(text)


def cloudformation(outputs, folder):
    """Deploys the changes one after another to moto, without the alias, which its CloudFormation does not know."""
    found = []
    with cloud() as aws:
        aws.client("s3").create_bucket(Bucket=cloudformation_deploy.BUCKET)
        for out in outputs[:2]:
            template = support.load_json(out / "cloudformation" / "template.json")
            resources = template["Resources"]
            for name in [name for name, body in resources.items() if body["Type"] == "AWS::Lambda::Alias"]:
                del resources[name]
            path = out / "cloudformation" / "played.json"
            path.write_text(json.dumps(template))
            cloudformation_deploy.deploy(aws, cloudformation_deploy.package(aws, folder, path, "json"), STACK, {})
            listed = aws.client("cloudformation").list_stack_resources(StackName=STACK)["StackResourceSummaries"]
            found.append([each["LogicalResourceId"] for each in listed if each["ResourceType"] == "AWS::Lambda::Version"])
    expect(found, [[f"WorkerVersion{ids(out)}"] for out in outputs[:2]], "the versions of the stack")


def ids(out):
    """The ids of versions in a template, and the hash that SAM publishes by."""
    resources = support.load_json(out / "cloudformation" / "template.json")["Resources"]
    versions = [name for name, body in resources.items() if body["Type"] == "AWS::Lambda::Version"]
    sam = support.load_yaml(out / "sam" / "template.yaml")["Resources"]["Worker"]["Properties"]["AutoPublishCodeSha256"]
    expect(versions, [f"WorkerVersion{sam}"], "the version's id")
    return sam


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--changes", nargs="*", help="apply these modules in turn; for tf-moto")
    options = parser.parse_args()
    if options.changes:
        apply_changes(options.changes)
        return 0
    verdicts = Verdicts()
    program = support.executable("Connections")
    with support.workspace() as folder:
        outputs = []
        with verdicts.check("versions: synthesis"):
            outputs = synthesise(program, folder)
        with verdicts.check("versions: a new id with what a version captures alone"):
            first, second, third = map(ids, outputs)
            if first == second or second != third:
                raise Failure(f"the hashes are {first}, {second}, {third}")
        with verdicts.check("versions: Terraform's alias follows"):
            terraform(outputs, folder)
        with verdicts.check("versions: CloudFormation publishes"):
            cloudformation(outputs, folder)
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
