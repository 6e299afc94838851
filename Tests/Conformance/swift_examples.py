#!/usr/bin/env python3
"""Judges the examples of swift-aws-lambda-runtime: their SAM templates, and the same systems in Swift.

Of both templates SAM's translator makes CloudFormation, which must mean the same but for what `DIFFERENCES` lists, each with
its reason. The Swift is judged besides as snippets are: by cfn-lint, by the translation of our SAM template, which must mean what
our CloudFormation template means, and by Terraform.
"""
import copy
import json
import os
import re
import zipfile

import cloudformation_deploy
import sam_equivalence
import support
from moto_cloud import cloud
from support import Failure, Verdicts, run

PROGRAMS = {
    "APIGatewayV1": "APIGatewayV1", "APIGatewayV2": "APIGatewayV2", "APIGatewayV2+LambdaAuthorizer": "LambdaAuthorizer",
    "HummingbirdLambda": "Hummingbird", "MultiSourceAPI": "MultiSourceAPI", "MultiTenant": "MultiTenant",
    "S3_AWSSDK": "S3AWSSDK", "S3_Soto": "S3Soto", "ServiceLifecycle+Postgres": "ServiceLifecyclePostgres",
    "Streaming+APIGateway": "StreamingAPI", "Streaming+Codable": "Codable", "Streaming+FunctionUrl": "StreamingURL", "Testing": "Testing",
}
# What the language has no words for yet, with the reason: nothing.
MISSING = {}
PRODUCTS = [
    "APIGatewayLambda", "AuthorizerLambda", "HBLambda", "MultiSourceAPI", "AWSSDKExample", "SotoExample", "LambdaWithServiceLifecycle",
    "MultiTenant", "StreamingCodable", "StreamingNumbers",
]


def of_type(template, kind):
    """The resources of a type, with their names."""
    return [(name, body) for name, body in template["Resources"].items() if body["Type"] == kind]


def runtime(template, is_ours):
    """`provided.al2` is deprecated, and a Swift program does not read its handler: the examples have several."""
    if is_ours:
        return 0
    functions = [body["Properties"] for _, body in of_type(template, "AWS::Serverless::Function")]
    for function in functions:
        function.update(Runtime="provided.al2023", Handler="bootstrap")
    return len(functions)


def log_groups(template, is_ours):
    """Each function has a log group of its own, which keeps lines for 14 days."""
    if not is_ours:
        return 0
    groups = {name for name, _ in of_type(template, "AWS::Logs::LogGroup")}
    for name in groups:
        del template["Resources"][name]
    for _, function in of_type(template, "AWS::Lambda::Function"):
        function["Properties"].pop("LoggingConfig", None)
        waits = function.pop("DependsOn", [])
        left = [name for name in ([waits] if isinstance(waits, str) else waits) if name not in groups]
        if left:
            function["DependsOn"] = left
    return len(groups)


def least_rights(template, is_ours):
    """A role may write to its own log group and make network interfaces, where SAM attaches AWS's managed policies."""
    count = 0
    for _, role in of_type(template, "AWS::IAM::Role"):
        properties = role["Properties"]
        key = "Policies" if is_ours else "ManagedPolicyArns"
        kept = [
            entry for entry in properties.get(key, [])
            if (entry["PolicyName"] if is_ours else json.dumps(entry).rsplit("/", 1)[-1].rstrip('"')) not in (
                "WriteLogs", "ManageNetworkInterfaces", "AWSLambdaBasicExecutionRole", "AWSLambdaVPCAccessExecutionRole")]
        count += len(properties.pop(key, [])) - len(kept)
        if kept:
            properties[key] = kept
    return count


def separate_policies(template, is_ours):
    """A right that `Allow` gives is a policy beside its role, where SAM writes it into the role."""
    policies = of_type(template, "AWS::IAM::RolePolicy") if is_ours else []
    for name, policy in policies:
        del template["Resources"][name]
        properties = policy["Properties"]
        role = template["Resources"][properties["RoleName"]["Ref"]]["Properties"]
        role.setdefault("Policies", []).append(
            {"PolicyName": properties["PolicyName"], "PolicyDocument": properties["PolicyDocument"]})
        for _, function in of_type(template, "AWS::Lambda::Function"):
            if name in function.get("DependsOn", []):
                function["DependsOn"] = [other for other in function["DependsOn"] if other != name]
    return len(policies)


def authorizer_permission(template, is_ours):
    """The API may call the function that decides as its authorizer alone; the example lets it call for everything."""
    count = 0
    for name, body in of_type(template, "AWS::Lambda::Permission"):
        properties = body["Properties"]
        if not is_ours and name == "AuthorizerPermission":
            function = properties["FunctionName"]["Ref"]
            properties["FunctionName"] = {"Fn::GetAtt": [function, "Arn"]}
            properties["SourceArn"]["Fn::Sub"] = properties["SourceArn"]["Fn::Sub"].removesuffix("*") + "authorizers/*"
            count += 1
    return count


def bodies(template, is_ours):
    """What a body says to nobody: which OpenAPI it is in, SAM's own being Swagger 2.0, the number of the API's version, and
    answers of which there are none. The API's name is its title, which Terraform wants beside the body."""
    count = 0
    for _, api in of_type(template, "AWS::ApiGateway::RestApi"):
        body = api["Properties"]["Body"]
        if body.pop("swagger", None) or body.pop("openapi", None):
            count += not is_ours
        body["info"].pop("version")
        if api["Properties"].get("Name") == body["info"]["title"]:
            del api["Properties"]["Name"]
        for operations in body["paths"].values():
            for operation in operations.values():
                if operation.get("responses") == {}:
                    del operation["responses"]
    return count


def route_permissions(template, is_ours):
    """Of a REST API each route's permission is enough; the example lets the API call for everything besides."""
    name = "MultiTenantLambdaPermission"
    if is_ours or name not in template["Resources"]:
        return 0
    del template["Resources"][name]
    return 1


def streaming_role(template, is_ours):
    """The permission that SAM makes of the event lets the API stream too: InvokeWithResponseStream needs lambda:InvokeFunction
    (AWS Lambda API Reference). The example has a role for it besides."""
    role = "ApiGatewayLambdaInvokeRole"
    if is_ours or role not in template["Resources"]:
        return 0
    del template["Resources"][role]
    for _, api in of_type(template, "AWS::ApiGateway::RestApi"):
        for operations in api["Properties"]["Body"]["paths"].values():
            for operation in operations.values():
                operation["x-amazon-apigateway-integration"].pop("credentials", None)
    return 1


ADDRESS = re.compile(r"https://\$\{(\w+)\}\.execute-api\.\$\{AWS::Region\}\.amazonaws\.com(/\w+)?")


def addresses(template, is_ours):
    """The address of an API is read off the API, where the examples put it together for one partition."""
    count = 0
    for output in {} if is_ours else template.get("Outputs", {}).values():
        found = ADDRESS.fullmatch(output["Value"].get("Fn::Sub", "")) if isinstance(output["Value"], dict) else None
        if found:
            path = found[2] or ""
            output["Value"] = {"Fn::Sub": "${%s.ApiEndpoint}%s" % (found[1], path)} if path else {
                "Fn::GetAtt": [found[1], "ApiEndpoint"]}
            count += 1
    return count


def balancer_permission(template, is_ours):
    """Target groups of the account alone may call the function; the example lets those of any account."""
    count = 0
    for _, body in of_type(template, "AWS::Lambda::Permission") if is_ours else []:
        if body["Properties"]["Principal"] == "elasticloadbalancing.amazonaws.com":
            del body["Properties"]["SourceArn"]
            count += 1
    return count


def names_of_parts(template, is_ours):
    """What people read is made up from the stack and the id; names of groups are AWS's, so that a group can be replaced."""
    count = 0
    for body in template["Resources"].values():
        properties = body.get("Properties", {})
        tags = properties.get("Tags", []) if body["Type"].startswith(("AWS::EC2::", "AWS::RDS::")) else []
        kept = [tag for tag in tags if tag["Key"] != "Name"]
        count += len(tags) - len(kept)
        if tags and kept:
            properties["Tags"] = kept
        elif tags:
            del properties["Tags"]
        if body["Type"] == "AWS::EC2::SecurityGroup":
            properties.pop("GroupName", None)
        for description in ("GroupDescription", "DBSubnetGroupDescription"):
            properties.pop(description, None)
    return count


def data_stays(template, is_ours):
    """A secret stays when it leaves the stack, and a database leaves its tags on its snapshots."""
    count = 0
    for _, secret in of_type(template, "AWS::SecretsManager::Secret") if is_ours else []:
        count += secret.pop("DeletionPolicy") == "RetainExceptOnCreate" and secret.pop("UpdateReplacePolicy") == "Retain"
    for _, database in of_type(template, "AWS::RDS::DBInstance") if is_ours else []:
        count += database["Properties"].pop("CopyTagsToSnapshot")
    return count


def waits_for_the_gateway(template, is_ours):
    """A load balancer that faces the internet waits for the internet gateway, without which it is refused."""
    balancers = of_type(template, "AWS::ElasticLoadBalancingV2::LoadBalancer") if is_ours else []
    return sum(bool(body.pop("DependsOn", None)) for _, body in balancers)


# What differs on purpose: in the template as written, and in its translation.
WRITTEN = [runtime]
DIFFERENCES = [
    log_groups, separate_policies, least_rights, addresses, authorizer_permission, bodies, route_permissions, streaming_role,
    balancer_permission, names_of_parts, data_stays, waits_for_the_gateway,
]


def check_meaning(ours, theirs, used):
    """Whether our SAM template and theirs become the same."""
    compare = support.compare_module()
    templates = []
    for path, is_ours in ((ours, True), (theirs, False)):
        template = copy.deepcopy(compare.load(str(path)))
        for change in WRITTEN:
            used[change] = used.get(change, 0) + change(template, is_ours)
        template = compare.sam_to_cfn(template)
        for change in DIFFERENCES:
            used[change] = used.get(change, 0) + change(template, is_ours)
        templates.append(template)
    result = compare.compare(*templates, compare.Options(profile="acceptance"))
    if not result["equal"]:
        raise Failure(compare.report(result))


def check_translation(out):
    """Whether the translation of our SAM template is our CloudFormation template, as sam_equivalence.py asks of snippets."""
    compare = support.compare_module()
    ours = support.load_json(out / "cloudformation" / "template.json")
    theirs = sam_equivalence.translate(out / "sam" / "template.yaml", compare)
    found = sam_equivalence.differences(ours, theirs, compare)
    if not any(body["Type"].startswith("AWS::ApiGatewayV2::") for body in theirs["Resources"].values()):
        sam_equivalence.check_ids(ours, theirs)
    sam_equivalence.judge(found, support.load_json(sam_equivalence.ACCEPTED), set())


def pack_folder(folder):
    """A program in a folder, with a file that is none beside it."""
    source = folder / "build" / "import"
    source.mkdir(parents=True)
    for name, mode in (("bootstrap", 0o755), ("data.txt", 0o644)):
        (source / name).write_text("#!/bin/sh\n")
        os.chmod(source / name, mode)


def check_modes(archive):
    """Whether Lambda can start the program of a zip."""
    with zipfile.ZipFile(archive) as packed:
        mode = packed.getinfo("bootstrap").external_attr >> 16
    if mode & 0o111 != 0o111:
        raise Failure(f"the mode of bootstrap is {mode:o}")


def check_applied(module, folder):
    """What Terraform's archive_file packs; the stand-in works on a copy, so the zip goes to a place of its own."""
    main = support.load_json(module / "main.tf.json")
    archive = folder / "applied.zip"
    for data in main["data"]["archive_file"].values():
        data["output_path"] = str(archive)
    (module / "main.tf.json").write_text(json.dumps(main))
    support.tf_check("apply", module)
    check_modes(archive)


def check_packaged(template, folder):
    """What `aws cloudformation package` uploads to a bucket of moto's."""
    with cloud() as aws:
        aws.client("s3").create_bucket(Bucket=cloudformation_deploy.BUCKET)
        packaged = cloudformation_deploy.package(aws, folder, template, "json")
        code = support.load_json(packaged)["Resources"]["Import"]["Properties"]["Code"]
        aws.client("s3").download_file(code["S3Bucket"], code["S3Key"], str(folder / "packaged.zip"))
    check_modes(folder / "packaged.zip")


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    used = {}
    with support.workspace(application=False) as folder:
        for product in PRODUCTS:
            support.swift_zip(product, folder)
        pack_folder(folder)
        with verdicts.check("swift examples: synthesis, without a finding"):
            printed = run(support.executable("SwiftExamples"), "synth", "--out", "out", cwd=folder)
            if "warning" in printed:
                raise Failure(printed)
        if verdicts.failed:
            return verdicts.status
        for name, stack in PROGRAMS.items():
            out = folder / "out" / stack
            with verdicts.check(f"swift examples {name}: means what the YAML means"):
                check_meaning(out / "sam" / "template.yaml", support.shared(f"corpus/swift-examples/{name}/template.yaml"), used)
            with verdicts.check(f"swift examples {name}: cfn-lint"):
                support.lint(out / "cloudformation" / "template.json", information=False)
                support.lint(out / "sam" / "template.yaml", information=False)
            with verdicts.check(f"swift examples {name}: SAM's translation is our template"):
                check_translation(out)
            with verdicts.check(f"swift examples {name}: Terraform takes it"):
                support.tf_check("validate", out / "terraform")
        with verdicts.check("swift examples Folder: what Terraform packs can be started"):
            check_applied(folder / "out" / "Folder" / "terraform", folder)
        with verdicts.check("swift examples Folder: what the AWS command line packs can be started"):
            check_packaged(folder / "out" / "Folder" / "cloudformation" / "template.json", folder)
    with verdicts.check("swift examples: every difference occurs, and every example is written or missing something"):
        stale = [change.__name__ for change in WRITTEN + DIFFERENCES if not used.get(change)]
        known = {path.parent.name for path in support.shared("corpus/swift-examples").glob("*/template.yaml")}
        if stale or known != set(PROGRAMS) | set(MISSING):
            raise Failure(f"stale: {stale}; examples: {sorted(known ^ (set(PROGRAMS) | set(MISSING)))}")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
