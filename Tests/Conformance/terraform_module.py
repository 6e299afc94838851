"""Terraform's verdict: every snippet's module validates, and the FastAPI module does what its caller says.

Its siblings have its variables and outputs, and those that they need further; each is called in its place.

The module is called from three root modules, written as a user writes them: with ten arguments, with the four required
ones, and with all twelve. Each is validated, applied, planned again (nothing may be left to do), and its state read.
"""

import json

import support
from support import ACCOUNT, Failure, Verdicts, expect, run, tf_check

ROOT_MODULE = """
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_apigatewayv2_api" "main" {
  name          = "demo"
  protocol_type = "HTTP"
}

module "fastapi_lambda" {
  source             = "./out/terraform"
%s
}

resource "aws_apigatewayv2_integration" "lambda" {
  api_id           = aws_apigatewayv2_api.main.id
  integration_type = "AWS_PROXY"
  integration_uri  = module.fastapi_lambda.invoke_arn
}

output "module" {
  value = module.fastapi_lambda
}
"""

REQUIRED = {
    "function_name": "demo-dev-api-server",
    "package_zip_path": "build/api.zip",
    "execution_role_arn": f"arn:aws:iam::{ACCOUNT}:role/lambda",
}
DEFAULTS = {
    "handler": "api_server.lambda_handler", "runtime": "python3.13", "memory_size": 128, "timeout": 30,
    "log_retention_days": 14, "environment_variables": {}, "layers": [], "tags": {},
}
CALLS = {
    "ten arguments": {
        **REQUIRED, "handler": "api_server.lambda_handler", "runtime": "python3.13", "memory_size": 128, "timeout": 30,
        "tags": {"Project": "demo"},
    },
    "required arguments": REQUIRED,
    "all arguments": {
        **REQUIRED, "handler": "api_server.other_handler", "runtime": "python3.12", "memory_size": 512, "timeout": 60,
        "log_retention_days": 30, "environment_variables": {"STAGE": "dev", "EMPTY": ""},
        "layers": [f"arn:aws:lambda:us-east-1:{ACCOUNT}:layer:one:1", f"arn:aws:lambda:us-east-1:{ACCOUNT}:layer:two:22"],
        "tags": {"Project": "demo", "Owner": "team a"},
    },
}


def root_module(arguments):
    """The root module that passes these arguments, and the zip's hash as Terraform computes it."""
    lines = [f"  {name} = {json.dumps(value)}" for name, value in arguments.items()]
    lines.append('  package_zip_hash = filebase64sha256("build/api.zip")')
    return ROOT_MODULE % "\n".join(lines)


def module_resources(state):
    """The resources of the module by type."""
    [module] = state["values"]["root_module"]["child_modules"]
    return {resource["type"]: resource for resource in module["resources"]}


def assert_state(state, arguments, zip_hash):
    """Every argument or default is where it belongs, and nothing else is set."""
    given = {**DEFAULTS, **arguments}
    resources = module_resources(state)
    expect(sorted(resources), ["aws_cloudwatch_log_group", "aws_lambda_function"], "the module's types")
    function = resources["aws_lambda_function"]["values"]
    group = resources["aws_cloudwatch_log_group"]["values"]
    for attribute, expected in {
        "function_name": given["function_name"], "handler": given["handler"], "runtime": given["runtime"],
        "memory_size": given["memory_size"], "timeout": given["timeout"], "role": given["execution_role_arn"],
        "filename": given["package_zip_path"], "source_code_hash": zip_hash,
    }.items():
        expect(function[attribute], expected, f"the function's {attribute}")
    expect(function["layers"] or None, given["layers"] or None, "the function's layers")
    expect(
        function["environment"],
        [{"variables": given["environment_variables"]}] if given["environment_variables"] else [],
        "the function's environment")
    expect(group["name"], f"/aws/lambda/{given['function_name']}", "the log group's name")
    expect(group["retention_in_days"], given["log_retention_days"], "the log group's retention")
    for resource in (function, group):
        expect(resource["tags"] or None, given["tags"] or None, "the tags")
    outputs = state["values"]["outputs"]["module"]["value"]
    expect(
        outputs, {"function_arn": function["arn"], "function_name": function["function_name"],
                  "invoke_arn": function["invoke_arn"]}, "the module's outputs")
    integrations = [
        resource["values"]["integration_uri"] for resource in state["values"]["root_module"]["resources"]
        if resource["type"] == "aws_apigatewayv2_integration"]
    expect(integrations, [function["invoke_arn"]], "the integration's address")


def assert_order(state):
    """The log group is there before the function: the function depends on it."""
    function = module_resources(state)["aws_lambda_function"]
    dependencies = function.get("depends_on", [])
    if not any("aws_cloudwatch_log_group." in dependency for dependency in dependencies):
        raise Failure(f"the function depends on {dependencies} only")


def fastapi(verdicts, folder):
    """The FastAPI module under each root module."""
    module = support.synthesise("FastAPIServer", folder, "--target", "terraform") / "terraform"
    variables = support.load_json(module / "main.tf.json")["variable"]
    zip_hash = support.base64_sha256(folder / "build" / "api.zip")
    with verdicts.check("terraform FastAPIServer: its variables"):
        expect(sorted(variables), sorted({**DEFAULTS, **REQUIRED, "package_zip_hash": ""}), "the variables")
        expect({name: v["default"] for name, v in variables.items() if "default" in v}, DEFAULTS, "the defaults")
    for name, arguments in CALLS.items():
        state = {}
        (folder / "main.tf").write_text(root_module(arguments))
        with verdicts.check(f"terraform FastAPIServer, {name}: validate"):
            tf_check("validate", "--werror", folder)
        with verdicts.check(f"terraform FastAPIServer, {name}: apply, nothing left to do"):
            state.update(json.loads(tf_check("apply", "--again", folder)))
        with verdicts.check(f"terraform FastAPIServer, {name}: state"):
            support.terraform()
            assert_state(state, arguments, zip_hash)
        with verdicts.check(f"terraform FastAPIServer, {name}: log group before function"):
            support.terraform()
            assert_order(state)
    (folder / "main.tf").unlink()


# The siblings: their resources beside those of the module, and their variables and outputs beside its.
SIBLINGS = {
    "FastAPIService": (
        {"aws_apigatewayv2_api", "aws_apigatewayv2_integration", "aws_apigatewayv2_route", "aws_apigatewayv2_stage",
         "aws_lambda_permission"}, {}, {"api_endpoint", "api_id"}),
    "FastAPICronJob": (
        {"aws_cloudwatch_event_rule", "aws_cloudwatch_event_target", "aws_lambda_permission"},
        {"schedule_expression": "rate(1 hour)"}, set()),
    "FastAPIQueueWorker": (
        {"aws_lambda_event_source_mapping"},
        {"queue_arn": f"arn:aws:sqs:us-east-1:{ACCOUNT}:jobs", "batch_size": 5}, set()),
}
# The handlers that siblings have where the module has that of a server.
HANDLERS = {"FastAPICronJob": "cron_job.lambda_handler", "FastAPIQueueWorker": "queue_worker.lambda_handler"}


def siblings(verdicts, folder):
    """Each sibling called as the module is, with what it needs further."""
    module = support.load_json(folder / "out" / "terraform" / "main.tf.json")
    run(support.executable("Connections"), "--target", "terraform", "--out", "siblings",
        *[word for name in SIBLINGS for word in ("--stack", name)], cwd=folder)
    for name, (types, further, outputs) in SIBLINGS.items():
        sibling = support.load_json(folder / "siblings" / name / "terraform" / "main.tf.json")
        with verdicts.check(f"terraform {name}: the module's variables and outputs"):
            expect(sorted(sibling["variable"]), sorted({**module["variable"], **further}), "the variables")
            expect(sorted(sibling["output"]), sorted({*module["output"], *outputs}), "the outputs")
            for variable, body in module["variable"].items():
                own = {**body, "description": sibling["variable"][variable]["description"]}
                if variable == "handler" and name in HANDLERS:
                    own["default"] = HANDLERS[name]
                expect(sibling["variable"][variable], own, f"the variable {variable}")
        text = root_module({**REQUIRED, **further}).replace("./out/terraform", f"./siblings/{name}/terraform")
        (folder / "main.tf").write_text(text)
        with verdicts.check(f"terraform {name}: validate"):
            tf_check("validate", "--werror", folder)
        with verdicts.check(f"terraform {name}: apply, nothing left to do"):
            state = json.loads(tf_check("apply", "--again", folder))
            expect(
                {resource["type"] for resource in state["values"]["root_module"]["child_modules"][0]["resources"]},
                {"aws_cloudwatch_log_group", "aws_lambda_function", *types}, "the module's types")
    (folder / "main.tf").unlink()


def each_snippet(verdicts, folder):
    """Every snippet's module by itself."""
    for snippet in support.snippets():
        with verdicts.check(f"terraform {snippet}: validate"):
            support.synthesise(snippet, folder, "--target", "terraform", out=f"out/{snippet}")
            tf_check("validate", "--werror", folder / "out" / snippet / "terraform")
        if snippet in support.DEPLOYMENT_PARAMETERS:
            continue  # Its variables have no defaults.
        with verdicts.check(f"terraform {snippet}: apply, nothing left to do"):
            tf_check("apply", "--again", folder / "out" / snippet / "terraform")


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    with support.workspace() as folder:
        fastapi(verdicts, folder)
        siblings(verdicts, folder)
        each_snippet(verdicts, folder)
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
