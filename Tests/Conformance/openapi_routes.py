"""Turns an HTTP API whose routes are an OpenAPI `Body` into the API, integrations and routes that the body describes.

    openapi_routes.py TEMPLATE.json

SAM writes an `AWS::ApiGatewayV2::Api` with a body where plain CloudFormation has `Integration` and `Route` resources of
their own; this reader makes the two comparable. What it does not know is an error, never left out.
"""

import copy
import json
import re

import support
from support import Failure

METHODS = {
    **{method: method.upper() for method in ("get", "put", "post", "delete", "options", "head", "patch")},
    "x-amazon-apigateway-any-method": "ANY",
}
INTEGRATION = {
    "type": "IntegrationType", "uri": "IntegrationUri", "httpMethod": "IntegrationMethod",
    "payloadFormatVersion": "PayloadFormatVersion", "timeoutInMillis": "TimeoutInMillis",
    "connectionType": "ConnectionType", "connectionId": "ConnectionId", "credentials": "CredentialsArn",
}
CORS = {
    "allowOrigins": "AllowOrigins", "allowMethods": "AllowMethods", "allowHeaders": "AllowHeaders",
    "exposeHeaders": "ExposeHeaders", "maxAge": "MaxAge", "allowCredentials": "AllowCredentials",
}
# What an API may have beside a body; the rest would contradict it or is not understood.
BESIDE_BODY = {"Body", "Description", "DisableExecuteApiEndpoint", "FailOnWarnings", "Tags"}
# The version that SAM gives to every body, which says nothing.
PLACEHOLDER_VERSION = "1.0"


def convert(template):
    """The template with every OpenAPI body read into resources."""
    template = copy.deepcopy(template)
    resources = {}
    for name, resource in template["Resources"].items():
        has_body = resource.get("Type") == "AWS::ApiGatewayV2::Api" and "Body" in resource.get("Properties", {})
        for made, part in (Reader(name, resource).resources() if has_body else {name: resource}).items():
            if made in resources:
                raise Failure(f"{made} is the id of a resource and of one that a body describes")
            resources[made] = part
    template["Resources"] = resources
    return template


class Reader:
    """Reads one API."""

    def __init__(self, name, resource):
        self.name = name
        self.resource = resource
        self.integrations = {}
        self.routes = []

    def resources(self):
        """The API and what its body describes, by id."""
        properties = self.resource["Properties"]
        known(properties, BESIDE_BODY, f"{self.name} with a body")
        body = properties["Body"]
        known(body, {"openapi", "info", "paths", "tags", "x-amazon-apigateway-cors"}, "the body")
        if not str(body.get("openapi")).startswith("3.0"):
            raise Failure(f"OpenAPI {body.get('openapi')} is not known")
        api = {key: value for key, value in properties.items() if key not in ("Body", "FailOnWarnings", "Tags")}
        api["ProtocolType"] = "HTTP"
        api.update(information(body["info"]))
        tags = {**properties.get("Tags", {}), **tag_values(body.get("tags", []))}
        if tags:
            api["Tags"] = tags
        if "x-amazon-apigateway-cors" in body:
            cors = body["x-amazon-apigateway-cors"]
            known(cors, CORS, "cors")
            api["CorsConfiguration"] = {CORS[key]: value for key, value in cors.items()}
        for path, item in body["paths"].items():
            self.read_path(path, item)
        made = {self.name: {**self.resource, "Properties": api}}
        for number, text in enumerate(self.integrations.values()):
            made[self.integration_id(number)] = self.part("Integration", json.loads(text))
        for number, (key, integration) in enumerate(self.routes):
            target = {"Fn::Sub": "integrations/${%s}" % self.integration_id(integration)}
            made[f"{self.name}Route{number}"] = self.part("Route", {"RouteKey": key, "Target": target})
        return made

    def part(self, kind, properties):
        """A resource of the API."""
        made = {"Type": f"AWS::ApiGatewayV2::{kind}", "Properties": {"ApiId": {"Ref": self.name}, **properties}}
        if "Condition" in self.resource:
            made["Condition"] = self.resource["Condition"]
        return made

    def integration_id(self, number):
        return f"{self.name}Integration{number}"

    def read_path(self, path, item):
        """The routes of one path."""
        if path != "$default" and not path.startswith("/"):
            raise Failure(f"{path} is not a path")
        known(item, METHODS, path)
        for method, operation in item.items():
            where = f"{METHODS[method]} {path}"
            known(operation, {"responses", "parameters", "isDefaultRoute", "x-amazon-apigateway-integration"}, where)
            if operation.get("responses"):
                raise Failure(f"{where} has responses")
            if operation.get("isDefaultRoute", path == "$default") != (path == "$default"):
                raise Failure(f"{where} has an isDefaultRoute that its path does not")
            if path == "$default" and METHODS[method] != "ANY":
                raise Failure(f"{where} is not a default route")
            path_parameters(operation.get("parameters", []), path, where)
            if "x-amazon-apigateway-integration" not in operation:
                raise Failure(f"{where} has no integration")
            number = self.integration(operation["x-amazon-apigateway-integration"], where)
            self.routes.append(("$default" if path == "$default" else where, number))

    def integration(self, integration, where):
        """The number of an integration; those that are alike are one."""
        known(integration, INTEGRATION, f"the integration of {where}")
        properties = {INTEGRATION[key]: value for key, value in integration.items()}
        properties["IntegrationType"] = properties.get("IntegrationType", "").upper()
        if properties["IntegrationType"] not in ("AWS_PROXY", "HTTP_PROXY"):
            raise Failure(f"the integration of {where} has the type {properties['IntegrationType']!r}")
        text = json.dumps(properties, sort_keys=True)
        found = list(self.integrations.values())
        if text in found:
            return found.index(text)
        self.integrations[len(found)] = text
        return len(found)


def known(value, keys, what):
    """Fails unless a value is an object with keys that are understood."""
    if not isinstance(value, dict):
        raise Failure(f"{what} is not an object")
    unknown = sorted(set(value) - set(keys))
    if unknown:
        raise Failure(f"{what} has {', '.join(unknown)}, which this reader does not know")


def information(info):
    """The name and what else `info` says."""
    known(info, {"title", "version", "description"}, "info")
    properties = {"Name": info["title"]}
    if info.get("version", PLACEHOLDER_VERSION) != PLACEHOLDER_VERSION:
        properties["Version"] = info["version"]
    if "description" in info:
        properties["Description"] = info["description"]
    return properties


def tag_values(tags):
    """Tags with their values."""
    values = {}
    for tag in tags:
        known(tag, {"name", "x-amazon-apigateway-tag-value"}, "a tag")
        if "x-amazon-apigateway-tag-value" not in tag:
            raise Failure(f"the tag {tag.get('name')} has no value")
        values[tag["name"]] = tag["x-amazon-apigateway-tag-value"]
    return values


def path_parameters(parameters, path, where):
    """Fails unless the parameters are those that the path has anyway."""
    names = set(re.findall(r"\{([^{}+]+)\+?\}", path))
    for parameter in parameters:
        known(parameter, {"name", "in", "required"}, f"a parameter of {where}")
        if parameter.get("in") != "path" or parameter.get("required") is not True:
            raise Failure(f"{where} has a parameter that is not in its path")
        if parameter["name"].removesuffix("+") not in names:
            raise Failure(f"{where} has no place for its parameter {parameter['name']}")


def main():
    parser = support.parser(__doc__)
    parser.add_argument("template")
    print(json.dumps(convert(support.load_json(parser.parse_args().template)), indent=2))


if __name__ == "__main__":
    support.finish(main)
