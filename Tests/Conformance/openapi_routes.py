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
# Extensions of a security scheme, and the properties of an authorizer.
AUTHORIZER = {
    "authorizerUri": "AuthorizerUri", "authorizerPayloadFormatVersion": "AuthorizerPayloadFormatVersion",
    "enableSimpleResponses": "EnableSimpleResponses", "authorizerResultTtlInSeconds": "AuthorizerResultTtlInSeconds",
    "authorizerCredentials": "AuthorizerCredentialsArn", "identitySource": "IdentitySource",
    "jwtConfiguration": "JwtConfiguration", "type": "AuthorizerType",
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
        self.authorizers = {}
        self.signed = set()
        self.routes = []

    def resources(self):
        """The API and what its body describes, by id."""
        properties = self.resource["Properties"]
        known(properties, BESIDE_BODY, f"{self.name} with a body")
        body = properties["Body"]
        known(body, {"openapi", "info", "paths", "tags", "components", "x-amazon-apigateway-cors"}, "the body")
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
        known(body.get("components", {}), {"securitySchemes"}, "components")
        for name, scheme in body.get("components", {}).get("securitySchemes", {}).items():
            self.read_scheme(name, scheme)
        for path, item in body["paths"].items():
            self.read_path(path, item)
        made = {self.name: {**self.resource, "Properties": api}}
        for name, properties in self.authorizers.items():
            made[f"{self.name}{name}Authorizer"] = self.part("Authorizer", {"Name": name, **properties})
        for number, text in enumerate(self.integrations.values()):
            made[self.integration_id(number)] = self.part("Integration", json.loads(text))
        for number, (key, integration, security) in enumerate(self.routes):
            target = {"Fn::Sub": "integrations/${%s}" % self.integration_id(integration)}
            made[f"{self.name}Route{number}"] = self.part("Route", {"RouteKey": key, "Target": target, **security})
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
            known(
                operation,
                {"responses", "parameters", "isDefaultRoute", "security", "x-amazon-apigateway-integration"}, where)
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
            security = self.security(operation.get("security", []), where)
            self.routes.append(("$default" if path == "$default" else where, number, security))

    def read_scheme(self, name, scheme):
        """A security scheme: an authorizer, or that callers sign."""
        known(scheme, {"type", "name", "in", "x-amazon-apigateway-authtype", "x-amazon-apigateway-authorizer"}, name)
        if "x-amazon-apigateway-authorizer" not in scheme:
            if scheme.get("x-amazon-apigateway-authtype") != "awsSigv4":
                raise Failure(f"{name} is no authorizer")
            self.signed.add(name)
            return
        authorizer = scheme["x-amazon-apigateway-authorizer"]
        known(authorizer, AUTHORIZER, name)
        properties = {AUTHORIZER[key]: value for key, value in authorizer.items()}
        properties["AuthorizerType"] = properties.get("AuthorizerType", "").upper()
        uri = properties.get("AuthorizerUri", {}).get("Fn::Sub")
        if uri:
            # The translator writes the partition in which it runs; of integrations it leaves that open.
            uri[0] = re.sub(r"^arn:aws[a-z-]*:", "arn:${AWS::Partition}:", uri[0])
        source = properties.get("IdentitySource")
        if isinstance(source, str):
            properties["IdentitySource"] = [source]
        if "JwtConfiguration" in properties:
            known(properties["JwtConfiguration"], {"issuer", "audience"}, name)
            properties["JwtConfiguration"] = {
                key.capitalize(): value for key, value in properties["JwtConfiguration"].items()}
        self.authorizers[name] = properties

    def security(self, security, where):
        """What a route asks of its callers."""
        if not security:
            return {}
        if len(security) != 1 or len(security[0]) != 1:
            raise Failure(f"{where} has several securities")
        (name, scopes), = security[0].items()
        if name == "NONE":
            return {}
        if name in self.signed:
            return {"AuthorizationType": "AWS_IAM"}
        if name not in self.authorizers:
            raise Failure(f"{where} names the security {name}, which the body does not have")
        properties = {
            "AuthorizationType": "JWT" if "JwtConfiguration" in self.authorizers[name] else "CUSTOM",
            "AuthorizerId": {"Ref": f"{self.name}{name}Authorizer"},
        }
        return {**properties, "AuthorizationScopes": scopes} if scopes else properties

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
