"""CloudFormation's verdict: cfn-lint finds nothing, and the stacks deploy and read back as they were written.

Deployment is by `aws cloudformation package` and `deploy` against a moto server. What moto's CloudFormation leaves out
(HTTP APIs, some settings of functions) is sent to the same service by its own API, with the properties of the template.
"""

import ast
import json

import support
from moto_cloud import Resolver, cloud
from support import ACCOUNT, DEPLOYMENT_PARAMETERS, REGION, Failure, Verdicts, expect

BUCKET = "code"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/lambda"
LAYER = f"arn:aws:lambda:{REGION}:{ACCOUNT}:layer:shared:1"
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}

# What moto's CloudFormation cannot play, with the reason.
UNPLAYED = {
    name: "it reads no routes out of the body of a REST API, and refuses a deployment of an API without any"
    for name in ("SwiftRESTAPI", "SwiftTenants")
}

# What the FastAPI stack is synthesised with, and what must then be in the cloud.
VARIANTS = {
    "defaults": ({}, {}),
    "all settings": (
        {"Handler": "api_server.lambda_handler", "Runtime": "python3.12", "MemorySize": "256", "Timeout": "60",
         "LogRetentionDays": "30", "EnvironmentVariables": "AA=1,BB=2", "Layers": LAYER, "Tags": "Project=demo,Owner=team"},
        {"Runtime": "python3.12", "MemorySize": 256, "Timeout": 60, "Retention": 30, "Environment": {"AA": "1", "BB": "2"},
         "Layers": [LAYER], "Tags": {"Project": "demo", "Owner": "team"}},
    ),
}
DEFAULTS = {
    "Runtime": "python3.13", "Handler": "api_server.lambda_handler", "MemorySize": 128, "Timeout": 30, "Retention": 14,
    "Environment": {}, "Layers": [], "Tags": {},
    "Tracing": "PassThrough", "DeadLetter": None,
}


def templates(verdicts, folder):
    """The verdict on the templates themselves."""
    for snippet in support.snippets():
        out = folder / "out" / snippet / "cloudformation"
        with verdicts.check(f"cloudformation {snippet}: synthesis"):
            support.synthesise(snippet, folder, "--target", "cloudformation", out=f"out/{snippet}")
        with verdicts.check(f"cloudformation {snippet}: cfn-lint"):
            support.lint(
                out / "template.json", out / "template.yaml", information=snippet not in support.PLAIN)
        with verdicts.check(f"cloudformation {snippet}: JSON and YAML are one document"):
            expect(support.load_yaml(out / "template.yaml"), support.load_json(out / "template.json"), "the YAML document")


def prepare(aws):
    """What has to be there before the stacks: a bucket for code, the roles that the snippets name, a layer."""
    aws.client("s3").create_bucket(Bucket=BUCKET)
    for role in ("lambda", "hello"):
        aws.client("iam").create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(TRUST))
    layer = aws.client("lambda").publish_layer_version(LayerName="shared", Content={"ZipFile": b"layer"})
    expect(layer["LayerVersionArn"], LAYER, "the layer's ARN")


def package(aws, folder, template, format):
    """Uploads the code that a template names and returns the packaged template."""
    packaged = folder / f"packaged.{format}"
    arguments = ["--use-json"] if format == "json" else []
    aws.aws("cloudformation", "package", "--template-file", template, "--s3-bucket", BUCKET, "--output-template-file",
            packaged, *arguments, cwd=folder)
    return packaged


def deploy(aws, packaged, stack, parameters):
    """Deploys a packaged template by a change set."""
    overrides = [f"{name}={value}" for name, value in parameters.items()]
    aws.aws("cloudformation", "deploy", "--template-file", packaged, "--stack-name", stack, "--capabilities",
            "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", *(["--parameter-overrides", *overrides] if overrides else []))


def outputs(aws, packaged, stack, parameters):
    """The outputs of a stack. moto keeps none of a stack made by a change set, so the stack is deleted and made again."""
    client = aws.client("cloudformation")
    client.delete_stack(StackName=stack)
    client.create_stack(
        StackName=stack, TemplateBody=packaged.read_text(),
        Parameters=[{"ParameterKey": name, "ParameterValue": value} for name, value in parameters.items()],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"])
    [description] = client.describe_stacks(StackName=stack)["Stacks"]
    return {output["OutputKey"]: output["OutputValue"] for output in description.get("Outputs", [])}


def log_group(aws, name):
    """A log group with its retention and tags."""
    client = aws.client("logs")
    groups = [g for g in client.describe_log_groups(logGroupNamePrefix=name)["logGroups"] if g["logGroupName"] == name]
    if not groups:
        raise Failure(f"there is no log group {name}")
    return {"Retention": groups[0].get("retentionInDays"), "Tags": client.list_tags_log_group(logGroupName=name)["tags"]}


def assert_function(aws, name, expected, archive):
    """The function has the settings that moto's CloudFormation hands on, and the code."""
    function = aws.client("lambda").get_function(FunctionName=name)["Configuration"]
    for setting in ("Runtime", "Handler", "MemorySize", "Timeout", "Role"):
        expect(function[setting], expected[setting], f"the function's {setting}")
    expect(function.get("Environment", {}).get("Variables", {}), expected["Environment"], "the function's environment")
    expect(function["CodeSize"], archive.stat().st_size, "the size of the code")
    expect(function["CodeSha256"], support.base64_sha256(archive), "the hash of the code")


def assert_function_by_api(aws, template, resolve, expected, name):
    """Lambda's own API takes the properties of the template, every one of them, and gives them back."""
    client = aws.client("lambda")
    [properties] = [r["Properties"] for r in template["Resources"].values() if r["Type"] == "AWS::Lambda::Function"]
    request = resolve(properties)
    request["FunctionName"] = f"{name}-by-api"
    if "Tags" in request:
        request["Tags"] = {tag["Key"]: tag["Value"] for tag in request["Tags"]}
    client.create_function(**request)
    answer = client.get_function(FunctionName=request["FunctionName"])
    function = answer["Configuration"]
    for setting in ("Runtime", "Handler", "MemorySize", "Timeout", "Role"):
        expect(function[setting], expected[setting], f"the function's {setting}")
    expect(function.get("Environment", {}).get("Variables", {}), expected["Environment"], "the function's environment")
    expect([layer["Arn"] for layer in function.get("Layers", [])], expected["Layers"], "the function's layers")
    expect(answer.get("Tags", {}), expected["Tags"], "the function's tags")
    expect(function["TracingConfig"]["Mode"], expected["Tracing"], "the function's tracing")
    # moto takes a dead-letter queue but does not give it back.
    expect(request.get("DeadLetterConfig"), expected["DeadLetter"], "the function's dead-letter queue")


def fastapi(verdicts, aws, folder):
    """The FastAPI stack, in each variant."""
    archive = folder / "build" / "api.zip"
    for number, (variant, (settings, differences)) in enumerate(VARIANTS.items()):
        name = f"demo-{number}-api-server"
        parameters = {**DEPLOYMENT_PARAMETERS["FastAPIServer"], "FunctionName": name}
        expected = {**DEFAULTS, "Role": ROLE, **differences}
        label = f"cloudformation FastAPIServer, {variant}"
        arguments = [word for setting, value in settings.items() for word in ("--set", f"{setting}={value}")]
        packaged = None
        with verdicts.check(f"{label}: package and deploy"):
            out = support.synthesise("FastAPIServer", folder, "--target", "cloudformation", *arguments, out=f"out/v{number}")
            format = ("yaml", "json")[number % 2]
            packaged = package(aws, folder, out / "cloudformation" / f"template.{format}", format)
            deploy(aws, packaged, name, parameters)
        if not packaged:
            continue
        with verdicts.check(f"{label}: function"):
            assert_function(aws, name, expected, archive)
        with verdicts.check(f"{label}: log group"):
            expect(log_group(aws, f"/aws/lambda/{name}"), {k: expected[k] for k in ("Retention", "Tags")}, "the log group")
        with verdicts.check(f"{label}: outputs"):
            arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}"
            expect(outputs(aws, packaged, name, parameters), {
                "FunctionArn": arn, "FunctionName": name,
                "InvokeArn": f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{arn}/invocations",
            }, "the outputs")
        with verdicts.check(f"{label}: every property is one of Lambda's"):
            template = support.load_template(packaged)
            assert_function_by_api(aws, template, Resolver(template, parameters, name), expected, name)


def http_api(verdicts, aws, folder):
    """The service behind an HTTP API."""
    stack, name = "orders", "orders-dev"
    tags = {"Service": "orders", "Stage": "dev"}
    label = "cloudformation HTTPAPIService"
    template = None
    with verdicts.check(f"{label}: package and deploy"):
        out = support.synthesise("HTTPAPIService", folder, "--target", "cloudformation", out="out/http")
        packaged = package(aws, folder, out / "cloudformation" / "template.yaml", "yaml")
        deploy(aws, packaged, stack, {})
        template = support.load_template(packaged)
    if not template:
        return
    described = aws.client("cloudformation").describe_stack_resources(StackName=stack)["StackResources"]
    resolve = Resolver(template, {}, stack)
    resolve.values.update({r["LogicalResourceId"]: r["PhysicalResourceId"] for r in described if r.get("PhysicalResourceId")})
    queue, role = resolve.values.get("Failures"), resolve.values.get("OrdersRole")
    resolve.values.update({
        "Orders.Arn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}", "OrdersRole.Arn": f"arn:aws:iam::{ACCOUNT}:role/{role}",
        "Failures.Arn": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{str(queue).rsplit('/', 1)[-1]}",
        "OrdersLogGroup.Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:/aws/lambda/{name}",
    })
    expected = {
        "Runtime": "python3.13", "Handler": "api_server.lambda_handler", "MemorySize": 256, "Timeout": 29, "Layers": [],
        "Role": resolve.values["OrdersRole.Arn"], "Environment": {"STAGE": "dev", "FAILURES_QUEUE": queue}, "Tags": tags,
        "Tracing": "Active", "DeadLetter": {"TargetArn": resolve.values["Failures.Arn"]},
    }
    with verdicts.check(f"{label}: function"):
        assert_function(aws, name, expected, folder / "build" / "api.zip")
    with verdicts.check(f"{label}: every property is one of Lambda's"):
        assert_function_by_api(aws, template, resolve, expected, name)
    with verdicts.check(f"{label}: log group"):
        expect(log_group(aws, f"/aws/lambda/{name}"), {"Retention": 30, "Tags": tags}, "the log group")
    with verdicts.check(f"{label}: queue"):
        attributes = aws.client("sqs").get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])["Attributes"]
        expect(attributes["MessageRetentionPeriod"], "1209600", "how long the queue keeps messages")
    with verdicts.check(f"{label}: role"):
        assert_role(aws.client("iam"), role, template, resolve)
    with verdicts.check(f"{label}: routes and integration"):
        assert_http_api(aws.client("apigatewayv2"), template, resolve, tags)
    with verdicts.check(f"{label}: permissions"):
        assert_permissions(aws.client("lambda"), template, resolve, name)


def others(verdicts, aws, folder):
    """Every other snippet that moto can play deploys, and its functions are there."""
    for snippet in support.snippets():
        if snippet in ("FastAPIServer", "HTTPAPIService") or snippet in UNPLAYED:
            continue
        with verdicts.check(f"cloudformation {snippet}: package and deploy"):
            template = folder / "out" / snippet / "cloudformation" / "template.yaml"
            deploy(aws, package(aws, folder, template, "yaml"), snippet, {})
            wanted = [
                name for name, resource in support.load_template(template)["Resources"].items()
                if resource["Type"] == "AWS::Lambda::Function"]
            # moto describes no resource that stands behind one that it cannot make, but lists it.
            listed = aws.client("cloudformation").list_stack_resources(StackName=snippet)["StackResourceSummaries"]
            made = {resource["LogicalResourceId"]: resource.get("PhysicalResourceId") for resource in listed}
            for name in wanted:
                aws.client("lambda").get_function(FunctionName=made[name])


def assert_role(iam, role, template, resolve):
    """The role may be taken by Lambda and may do what the function needs, nothing else. moto's CloudFormation makes no
    AWS::IAM::RolePolicy, so IAM's own API takes those as the template has them."""
    expect(iam.get_role(RoleName=role)["Role"]["AssumeRolePolicyDocument"], TRUST, "who may take the role")
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::IAM::RolePolicy":
            properties = resolve({**resource["Properties"], "RoleName": role})
            iam.put_role_policy(
                RoleName=role, PolicyName=properties["PolicyName"],
                PolicyDocument=json.dumps(properties["PolicyDocument"]))
    allowed = {}
    for policy in iam.list_role_policies(RoleName=role)["PolicyNames"]:
        document = iam.get_role_policy(RoleName=role, PolicyName=policy)["PolicyDocument"]
        # moto keeps an inline policy of a stack as the text of a Python value.
        if isinstance(document, str):
            document = ast.literal_eval(document)
        for statement in document["Statement"]:
            actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
            for action in actions:
                allowed[action] = statement["Resource"].removesuffix(":*")
    expect(allowed, {
        "logs:CreateLogStream": resolve.values["OrdersLogGroup.Arn"], "logs:PutLogEvents": resolve.values["OrdersLogGroup.Arn"],
        "xray:PutTraceSegments": "*", "xray:PutTelemetryRecords": "*", **{
            f"sqs:{action}": resolve.values["Failures.Arn"]
            for action in ("SendMessage", "GetQueueUrl", "GetQueueAttributes")},
    }, "what the role may do")


def assert_http_api(client, template, resolve, tags):
    """API Gateway's own API takes the API, its integration, routes and stage as the template has them."""
    makers = {
        "AWS::ApiGatewayV2::Api": (client.create_api, "ApiId"),
        "AWS::ApiGatewayV2::Integration": (client.create_integration, "IntegrationId"),
        "AWS::ApiGatewayV2::Route": (client.create_route, "RouteId"),
        "AWS::ApiGatewayV2::Stage": (client.create_stage, "StageName"),
    }
    for type, (make, identifier) in makers.items():
        for name, resource in template["Resources"].items():
            if resource["Type"] == type:
                answer = make(**resolve(resource["Properties"]))
                resolve.values[name] = answer[identifier]
                if type == "AWS::ApiGatewayV2::Api":
                    resolve.values[f"{name}.ApiEndpoint"] = answer["ApiEndpoint"]
    api = resolve.values["Gateway"]
    described = client.get_api(ApiId=api)
    expect((described["Name"], described["ProtocolType"], described["Tags"]), ("orders", "HTTP", tags), "the API")
    [integration] = client.get_integrations(ApiId=api)["Items"]
    function = resolve.values["Orders.Arn"]
    expect({key: integration.get(key) for key in ("IntegrationType", "IntegrationUri", "PayloadFormatVersion")}, {
        "IntegrationType": "AWS_PROXY", "PayloadFormatVersion": "2.0",
        "IntegrationUri": f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{function}/invocations",
    }, "the integration")
    target = f"integrations/{integration['IntegrationId']}"
    routes = {route["RouteKey"]: route["Target"] for route in client.get_routes(ApiId=api)["Items"]}
    expect(routes, {"GET /": target, "ANY /orders/{id}": target}, "the routes")
    [stage] = client.get_stages(ApiId=api)["Items"]
    expect((stage["StageName"], stage["AutoDeploy"], stage["Tags"]), ("$default", True, tags), "the stage")


def assert_permissions(client, template, resolve, name):
    """Lambda's own API takes the permissions, each for the API and one route only."""
    for identifier, resource in template["Resources"].items():
        if resource["Type"] == "AWS::Lambda::Permission":
            client.add_permission(**{**resolve(resource["Properties"]), "StatementId": identifier, "FunctionName": f"{name}-by-api"})
    policy = json.loads(client.get_policy(FunctionName=f"{name}-by-api")["Policy"])
    prefix = f"arn:aws:execute-api:{REGION}:{ACCOUNT}:{resolve.values['Gateway']}"
    found = sorted(
        (s["Action"], s["Principal"]["Service"], s["Condition"]["ArnLike"]["AWS:SourceArn"]) for s in policy["Statement"])
    expect(found, sorted(
        ("lambda:InvokeFunction", "apigateway.amazonaws.com", f"{prefix}/*/{path}") for path in ("GET/", "*/orders/*")),
        "the permissions")


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    with support.workspace() as folder:
        templates(verdicts, folder)
        with cloud() as aws:
            prepare(aws)
            fastapi(verdicts, aws, folder)
            http_api(verdicts, aws, folder)
            others(verdicts, aws, folder)
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
