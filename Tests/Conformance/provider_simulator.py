"""moto's server for hashicorp/aws: `python3 provider_simulator.py SHARED -H 127.0.0.1 -p PORT`, SHARED being the shared simulator.

The provider asks AWS for a few things that moto does not know, and compares some with what it has sent that moto forgets. Without them
whole families of modules could not be judged: every state machine, every WebSocket API, every function that says where its logs
go. Each is what the AWS API Reference says of the call, and nothing else.
"""
import json
import re
import runpy
import sys
import uuid

from moto.apigateway import models as apigateway
from moto.apigatewayv2 import models as apigatewayv2_models
from moto.apigatewayv2 import responses as apigatewayv2
from moto.apigatewayv2 import urls as apigatewayv2_urls
from moto.awslambda import models as awslambda
from moto.s3 import responses as s3
from moto.stepfunctions import responses as stepfunctions

# --- Step Functions: the provider has each definition validated while it plans ---------------------------------------------------------


def validate_state_machine_definition(self):
    """The verdict on a definition: that it is JSON, that it begins somewhere, and that each next state is one of those beside."""

    def wrong(machine):
        states = machine.get("States", {})
        following = [machine.get("StartAt"), *(state.get("Next") for state in states.values()), *(
            choice.get("Next") for state in states.values() for choice in [*state.get("Choices", []), *state.get("Catch", [])])]
        inside = [part for state in states.values() for part in [
            *state.get("Branches", []), *filter(None, [state.get("Iterator"), state.get("ItemProcessor")])]]
        return [name for name in following if name is not None and name not in states] + sum(map(wrong, inside), [])

    try:
        found = wrong(json.loads(self._get_param("definition")))
    except ValueError as error:
        found = [str(error)]
    diagnostics = [{"severity": "ERROR", "code": "SCHEMA_VALIDATION_FAILED", "message": str(each)} for each in found]
    return json.dumps({"result": "FAIL" if found else "OK", "diagnostics": diagnostics, "truncated": False})


stepfunctions.StepFunctionResponse.validate_state_machine_definition = validate_state_machine_definition
# It looks which versions there are, too: none that the modules here publish.
stepfunctions.StepFunctionResponse.list_state_machine_versions = lambda self: json.dumps({"stateMachineVersions": []})

# --- Lambda: settings of a function come back as they were sent ------------------------------------------------------------------------

KEPT = ("DeadLetterConfig", "FileSystemConfigs", "LoggingConfig", "SnapStart")
_create, _update, _configuration = (
    awslambda.LambdaFunction.__init__, awslambda.LambdaFunction.update_configuration,
    awslambda.LambdaFunction.get_configuration)


def create(self, account_id, spec, *rest, **named):
    _create(self, account_id, spec, *rest, **named)
    self.kept = {name: spec[name] for name in KEPT if spec.get(name)}


def update(self, config_updates):
    self.kept.update({name: config_updates[name] for name in KEPT if name in config_updates})
    return _update(self, config_updates)


def configuration(self, *rest, **named):
    logging = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{self.function_name}", **self.kept.get("LoggingConfig", {})}
    if logging["LogFormat"] == "JSON":
        logging = {"ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO", **logging}
    found = {**_configuration(self, *rest, **named), **self.kept, "LoggingConfig": logging}
    return {**found, "SnapStart": {"OptimizationStatus": "Off", **found["SnapStart"]}}


awslambda.LambdaFunction.__init__ = create
awslambda.LambdaFunction.update_configuration = update
awslambda.LambdaFunction.get_configuration = configuration

_layers = awslambda.LambdaFunction._get_layers_data


def layers(self, arns):
    """Layers of other accounts and regions, such as those that AWS publishes, are there."""
    own = [arn for arn in arns if arn.split(":")[3:5] == [self.region, self.account_id]]
    return _layers(self, own) + [{"Arn": arn, "CodeSize": 1} for arn in arns if arn not in own]


awslambda.LambdaFunction._get_layers_data = layers

# --- API Gateway: a number in an OpenAPI definition is the text of that number ---------------------------------------------------------

for response in (apigateway.IntegrationResponse, apigateway.MethodResponse):

    def initialise(self, status_code, *rest, _original=response.__init__, **named):
        _original(self, str(status_code), *rest, **named)

    response.__init__ = initialise

# --- API Gateway V2: deployments, and which of them a stage shows ----------------------------------------------------------------------

DEPLOYMENTS = {}
_stage = apigatewayv2_models.Stage.to_json
apigatewayv2_models.Stage.to_json = lambda self: {**_stage(self), **(
    {"deploymentId": self.config["deploymentId"]} if self.config.get("deploymentId") else {})}


def create_deployment(self):
    """Deployments are remembered, and end at once."""
    api = self.path.split("/")[-2]
    body = json.loads(self.body or "{}")
    found = {
        "deploymentId": uuid.uuid4().hex[:10], "deploymentStatus": "DEPLOYED", "autoDeployed": False,
        "createdDate": "2026-01-01T00:00:00Z", "description": body.get("description", "")}
    DEPLOYMENTS[api, found["deploymentId"]] = found
    return json.dumps(found)


def get_deployment(self):
    found = DEPLOYMENTS.get(tuple(self.path.split("/")[-3::2]))
    return (200, {}, json.dumps(found)) if found else (404, {}, json.dumps({"message": "no such deployment"}))


def update_deployment(self):
    found = DEPLOYMENTS[tuple(self.path.split("/")[-3::2])]
    found["description"] = json.loads(self.body or "{}").get("description", "")
    return json.dumps(found)


def delete_deployment(self):
    DEPLOYMENTS.pop(tuple(self.path.split("/")[-3::2]), None)
    return 204, {"status": 204}, ""


for method in (create_deployment, get_deployment, update_deployment, delete_deployment):
    setattr(apigatewayv2.ApiGatewayV2Response, method.__name__, method)
for suffix in ("", "/(?P<deployment_id>[^/]+)"):
    path = "{0}/v2/apis/(?P<api_id>[^/]+)/deployments" + suffix + "$"
    apigatewayv2_urls.url_paths[path] = apigatewayv2.ApiGatewayV2Response.dispatch

# --- S3: that a bucket tells EventBridge comes back ------------------------------------------------------------------------------------

_notification = s3.S3Response.get_bucket_notification


def get_bucket_notification(self):
    status, headers, body = _notification(self)
    found = self.backend.get_bucket_notification_configuration(self.bucket_name)
    if found and found.event_bridge is not None:
        text = body.decode() if isinstance(body, bytes) else body
        told = "<EventBridgeConfiguration/></NotificationConfiguration>"
        if "</NotificationConfiguration>" in text:
            body = text.replace("</NotificationConfiguration>", told)
        else:
            body = re.sub(r"<NotificationConfiguration([^>]*)/>", rf"<NotificationConfiguration\1>{told}", text)
    return status, headers, body


s3.S3Response.get_bucket_notification = get_bucket_notification

if __name__ == "__main__":
    shared = sys.argv.pop(1)
    runpy.run_path(shared, run_name="__main__")
