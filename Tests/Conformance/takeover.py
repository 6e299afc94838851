"""Takes stacks over: what CloudFormation has deployed comes under Terraform, and nothing is made, replaced or destroyed.

Each stack is a template of the shared corpus whose resources moto's CloudFormation makes. It is deployed there, its resources
are listed by the AWS command line, and what `formwork-convert --stack-resources` writes is planned by Terraform with the real
provider, against the same moto. The plan may import, and change what `LEFT` lists, each with its reason; an entry that is not
needed fails. The template that lets go of the real things must be the one that was deployed but for its policies.

What moto's CloudFormation loses of a resource is made good by the service's own API: see `make_good`.
"""

import ast
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import support
from moto_cloud import cloud
from support import Failure, Verdicts, expect

BUCKET, KEY = "code", "code.zip"
MIRROR = Path(os.environ.get("TF_PLUGIN_MIRROR", "/opt/tf-plugins"))

# The stacks: templates of the corpus that moto's CloudFormation makes wholly.
STACKS = [
    "classics/sqsworker",
    "classics/tablestream",
    "patterns/lambda-esm-ddb-filters-sam",
    "patterns/kinesis-lambda",
    "patterns/lambda-kinesis-lambda-js",
    "patterns/sqs-lambda-ddb-sam-ts",
    "patterns/lambda-ssm-parameter-java",
    "patterns/eventbridge-rule-to-ssm-automation-sam",
    "patterns/sqs-lambda-python-sam",
    "patterns/lambda-sqs-lambda-sam-java",
]

CODE = "the provider cannot read back where the code of a function came from; the first apply sends it once more"
LOST = "moto's CloudFormation does not hand it on"
# The changes that a plan may have, by type and argument, each with its reason.
LEFT = {
    ("aws_lambda_function", "s3_bucket"): CODE,
    ("aws_lambda_function", "s3_key"): CODE,
    ("aws_lambda_function", "publish"): "what the provider does at an update; AWS has no such setting",
    ("aws_lambda_function", "last_modified"): "it follows from the others",
    ("aws_lambda_function", "tags"): LOST,
    ("aws_lambda_function", "tags_all"): LOST,
    ("aws_lambda_function", "architectures"): LOST,
    ("aws_lambda_function", "tracing_config"): LOST,
    ("aws_lambda_function", "dead_letter_config"): LOST,
    ("aws_lambda_function", "runtime"): "the judge writes an older one, since its provider does not know the newest",
    ("aws_sqs_queue", "max_message_size"): "the judge's provider takes 256 KiB for AWS's default, which is 1 MiB by now",
}


def archive():
    """A zip with a handler in it, for every function."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as content:
        content.writestr("index.py", "def handler(event, context): return event\n")
    return packed.getvalue()


def template(name):
    """A template of the corpus as plain CloudFormation, its code in a bucket as `package` would put it."""
    compare = support.compare_module()
    path = support.shared(f"corpus/{name}.{'yaml' if name.startswith('classics/') else 'json'}")
    document = compare.to_cfn(compare.load(str(path)))
    for resource in document["Resources"].values():
        properties = resource.get("Properties", {})
        if resource["Type"] == "AWS::Lambda::Function" and "ZipFile" not in (properties.get("Code") or {}):
            properties["Code"] = {"S3Bucket": BUCKET, "S3Key": KEY}
        if resource["Type"] == "AWS::Lambda::LayerVersion":
            properties["Content"] = {"S3Bucket": BUCKET, "S3Key": KEY}
    return document


def make_good(aws, document, resources):
    """What moto's CloudFormation loses of a role: it attaches no managed policies, and keeps inline ones as Python's text."""
    iam = aws.client("iam")
    physical = {r["LogicalResourceId"]: r["PhysicalResourceId"] for r in resources}
    for name, resource in document["Resources"].items():
        if resource["Type"] != "AWS::IAM::Role":
            continue
        for arn in resource["Properties"].get("ManagedPolicyArns", []):
            partition = arn["Fn::Sub"] if isinstance(arn, dict) and "Fn::Sub" in arn else arn
            if isinstance(partition, dict):
                partition = "".join(p if isinstance(p, str) else "aws" for p in partition["Fn::Join"][1])
            iam.attach_role_policy(
                RoleName=physical[name], PolicyArn=partition.replace("${AWS::Partition}", "aws"))
        for policy in iam.list_role_policies(RoleName=physical[name])["PolicyNames"]:
            kept = iam.get_role_policy(RoleName=physical[name], PolicyName=policy)["PolicyDocument"]
            if isinstance(kept, str):
                kept = ast.literal_eval(kept)
            iam.put_role_policy(RoleName=physical[name], PolicyName=policy, PolicyDocument=json.dumps(kept))


def deploy(aws, document, stack):
    """Deploys a template, and returns what the command line lists of the stack, which must be all of it."""
    client = aws.client("cloudformation")
    client.create_stack(
        StackName=stack, TemplateBody=json.dumps(document), Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"])
    listed = json.loads(aws.aws("cloudformation", "describe-stack-resources", "--stack-name", stack, "--output", "json"))
    found = {r["LogicalResourceId"] for r in listed["StackResources"] if r.get("PhysicalResourceId")}
    expect(found, set(document["Resources"]), "what moto has made")
    return listed


def convert(folder, *arguments):
    """Converts the template of a folder; returns what was said."""
    result = subprocess.run(
        [support.executable("formwork-convert"), folder / "template.json", "--out", folder / "out", *arguments],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    if result.returncode:
        raise Failure(f"formwork-convert ended with {result.returncode}\n{result.stderr[-2000:]}")
    return result.stderr


def plan(aws, folder):
    """What Terraform would do with what was written: the changes of resources in its plan."""
    module = folder / "module"
    module.mkdir()
    (module / "main.tf.json").write_bytes((folder / "out/terraform/main.tf.json").read_bytes())
    imports = support.load_json(folder / "out/root/imports.tf.json")
    for block in imports["import"]:
        # The judge calls the module itself.
        block["to"] = block["to"].split(".", 2)[2]
    (module / "imports.tf.json").write_text(json.dumps(imports))
    judge = support.shared("tools/terraform-moto/tf-moto")
    # Its working folder stays, since the plan in it says more than the judge prints.
    (folder / "work").mkdir()
    environment = {
        **os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "TMPDIR": str(folder / "work")}
    result = subprocess.run(
        [sys.executable, judge, module, "--endpoint", aws.endpoint, "--plan", "--json", "--keep"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600, env=environment)
    try:
        answer = json.loads(result.stdout.splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise Failure(f"tf-moto ended with {result.returncode}\n{result.stderr[-2000:]}") from error
    if answer["errors"]:
        raise Failure("\n".join(["Terraform refuses it", *answer["errors"]]))
    [work] = (folder / "work").glob("tf-moto-*")
    shown = support.run(
        "terraform", "show", "-json", "first", cwd=work, env={"TF_CLI_CONFIG_FILE": str(work / "cli.tfrc")})
    return [change for change in json.loads(shown)["resource_changes"] if change["mode"] == "managed"]


def differences(change):
    """The arguments that a change gives another value."""
    before, after, unknown = (change["change"].get(key) or {} for key in ("before", "after", "after_unknown"))
    return sorted(
        name for name in {*before, *after, *unknown}
        if before.get(name) != after.get(name) and (name in after or unknown.get(name)))


def judge_plan(changes, needed):
    """Fails at anything but imports and the changes that are listed, which it adds to those that are needed."""
    wrong = []
    for change in changes:
        address, actions = change["address"].removeprefix("module.m."), change["change"]["actions"]
        if not change["change"].get("importing") or actions not in (["no-op"], ["update"]):
            wrong.append(f"{address}: {'+'.join(actions)} {change['change'].get('replace_paths') or ''}")
            continue
        for name in differences(change) if actions == ["update"] else []:
            if (change["type"], name) in LEFT:
                needed.add((change["type"], name))
            else:
                before, after = (json.dumps((change["change"][key] or {}).get(name)) for key in ("before", "after"))
                wrong.append(f"{address}: {name} {before[:200]} -> {after[:200]}")
    if wrong:
        raise Failure("\n".join(["the plan is not as listed", *wrong]))


def judge_release(folder):
    """The template that lets go keeps every resource, and says nothing else than the one that was deployed."""
    released = support.load_json(folder / "out/cloudformation/template.json")
    kept = [name for name, resource in released["Resources"].items() if resource.get("DeletionPolicy") != "Retain"]
    expect(kept, [], "what would go with the stack")
    for resource in released["Resources"].values():
        del resource["DeletionPolicy"]
    original = support.load_json(folder / "template.json")
    for resource in original["Resources"].values():
        resource.pop("DeletionPolicy", None)
    expect(released, original, "the template without its policies")


def judge(verdicts, name, needed):
    """One stack."""
    # moto does not shorten the names that it makes of it.
    stack = "t"
    with tempfile.TemporaryDirectory(prefix="formwork-takeover-") as folder, cloud(simulator=True) as aws:
        folder = Path(folder)
        document = template(name)
        (folder / "template.json").write_text(json.dumps(document, indent=2))
        listed = None
        with verdicts.check(f"takeover {name}: moto makes all of it"):
            s3 = aws.client("s3")
            s3.create_bucket(Bucket=BUCKET)
            s3.put_object(Bucket=BUCKET, Key=KEY, Body=archive())
            listed = deploy(aws, document, stack)
            make_good(aws, document, listed["StackResources"])
        if listed is None:
            return
        with verdicts.check(f"takeover {name}: the plan imports, and changes what is listed"):
            (folder / "resources.json").write_text(json.dumps(listed))
            said = convert(folder, "--stack-resources", folder / "resources.json")
            if "[not-imported]" in said and "warning" in said:
                raise Failure(f"not all is imported\n{said}")
            judge_plan(plan(aws, folder), needed)
        with verdicts.check(f"takeover {name}: the template that lets go says nothing else"):
            judge_release(folder)


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--only", action="append", metavar="NAME", help="a stack, such as classics/sqsworker")
    options = parser.parse_args()
    support.program("terraform")
    verdicts = Verdicts()
    if not MIRROR.is_dir():
        for name in STACKS:
            verdicts.skip(f"takeover {name}", f"the providers in {MIRROR}")
        return verdicts.status
    needed = set()
    for name in options.only or STACKS:
        judge(verdicts, name, needed)
    if not options.only:
        with verdicts.check("takeover: every change that is listed occurs"):
            expect(sorted(set(LEFT) - needed), [], "what is listed and not needed")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
