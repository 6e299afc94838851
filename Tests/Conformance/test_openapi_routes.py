"""Tests of the reader of OpenAPI bodies.

    python3 -m unittest discover -s Tests/Conformance
"""

import copy
import unittest

from openapi_routes import convert
from support import Failure

URI = {"Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations"}


def operation(uri=URI, **more):
    integration = {"httpMethod": "POST", "type": "aws_proxy", "uri": uri, "payloadFormatVersion": "2.0"}
    return {"responses": {}, "x-amazon-apigateway-integration": integration, **more}


def template(paths, **body):
    body = {"openapi": "3.0.1", "info": {"title": "orders", "version": "1.0"}, "paths": paths, **body}
    return {"Resources": {"Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Body": body}}}}


def of_type(converted, kind):
    return [
        {key: value for key, value in resource["Properties"].items() if key != "ApiId"}
        for resource in converted["Resources"].values() if resource["Type"] == f"AWS::ApiGatewayV2::{kind}"]


class Reading(unittest.TestCase):
    def test_the_api(self):
        source = template(
            {}, tags=[{"name": "Stage", "x-amazon-apigateway-tag-value": {"Ref": "Stage"}}],
            **{"x-amazon-apigateway-cors": {"allowOrigins": ["*"], "maxAge": 10, "allowCredentials": False}})
        self.assertEqual(convert(source)["Resources"], {
            "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {
                "Name": "orders", "ProtocolType": "HTTP", "Tags": {"Stage": {"Ref": "Stage"}},
                "CorsConfiguration": {"AllowOrigins": ["*"], "MaxAge": 10, "AllowCredentials": False}}}})

    def test_a_version_of_the_users_own_is_kept(self):
        source = template({}, info={"title": "orders", "version": "2.1", "description": "Orders"})
        self.assertEqual(of_type(convert(source), "Api"), [
            {"Name": "orders", "ProtocolType": "HTTP", "Version": "2.1", "Description": "Orders"}])

    def test_routes_by_method_and_path(self):
        parameter = {"name": "id", "in": "path", "required": True}
        converted = convert(template({
            "/": {"get": operation()},
            "/orders/{id}": {"x-amazon-apigateway-any-method": operation(parameters=[parameter])},
            "/{rest+}": {"delete": operation(parameters=[{**parameter, "name": "rest"}])},
            "$default": {"x-amazon-apigateway-any-method": operation(isDefaultRoute=True)},
        }))
        self.assertEqual(
            [route["RouteKey"] for route in of_type(converted, "Route")],
            ["GET /", "ANY /orders/{id}", "DELETE /{rest+}", "$default"])

    def test_like_integrations_are_one(self):
        converted = convert(template({"/a": {"get": operation(), "post": operation("arn:other")}, "/b": {"get": operation()}}))
        common = {"IntegrationType": "AWS_PROXY", "IntegrationMethod": "POST", "PayloadFormatVersion": "2.0"}
        self.assertEqual(of_type(converted, "Integration"), [
            {**common, "IntegrationUri": URI}, {**common, "IntegrationUri": "arn:other"}])
        self.assertEqual(
            [route["Target"]["Fn::Sub"] for route in of_type(converted, "Route")],
            ["integrations/${ApiIntegration0}", "integrations/${ApiIntegration1}", "integrations/${ApiIntegration0}"])
        for resource in list(converted["Resources"].values())[1:]:
            self.assertEqual(resource["Properties"]["ApiId"], {"Ref": "Api"})

    def test_authorizers_and_what_routes_ask(self):
        schemes = {
            "JWT": {"type": "oauth2", "x-amazon-apigateway-authorizer": {
                "type": "jwt", "identitySource": "$request.header.Key",
                "jwtConfiguration": {"issuer": "https://issuer", "audience": ["web"]}}},
            "Check": {"type": "apiKey", "x-amazon-apigateway-authorizer": {
                "type": "request", "authorizerUri": {"Fn::Sub": ["arn:aws-cn:apigateway:x/${F}", {"F": "f"}]}}},
            "AWS_IAM": {"type": "apiKey", "x-amazon-apigateway-authtype": "awsSigv4"},
        }
        asked = [[{"JWT": ["read"]}], [{"Check": []}], [{"AWS_IAM": []}], [{"NONE": []}], []]
        converted = convert(template(
            {f"/{number}": {"get": operation(security=security)} for number, security in enumerate(asked)},
            components={"securitySchemes": schemes}))
        self.assertEqual(of_type(converted, "Authorizer"), [
            {"Name": "JWT", "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Key"],
             "JwtConfiguration": {"Issuer": "https://issuer", "Audience": ["web"]}},
            {"Name": "Check", "AuthorizerType": "REQUEST",
             "AuthorizerUri": {"Fn::Sub": ["arn:${AWS::Partition}:apigateway:x/${F}", {"F": "f"}]}}])
        self.assertEqual(
            [{key: value for key, value in route.items() if key.startswith("Auth")} for route in of_type(converted, "Route")],
            [{"AuthorizationType": "JWT", "AuthorizerId": {"Ref": "ApiJWTAuthorizer"}, "AuthorizationScopes": ["read"]},
             {"AuthorizationType": "CUSTOM", "AuthorizerId": {"Ref": "ApiCheckAuthorizer"}},
             {"AuthorizationType": "AWS_IAM"}, {}, {}])

    def test_the_rest_of_the_template_stays_and_the_source_too(self):
        source = template({"/": {"get": operation()}})
        source["Resources"]["Queue"] = {"Type": "AWS::SQS::Queue"}
        source["Resources"]["Plain"] = {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "plain"}}
        before = copy.deepcopy(source)
        converted = convert(source)
        self.assertEqual(source, before)
        for name in ("Queue", "Plain"):
            self.assertEqual(converted["Resources"][name], before["Resources"][name])


class Refusing(unittest.TestCase):
    """What the reader does not know is an error."""

    def refuses(self, source, text):
        with self.assertRaisesRegex(Failure, text):
            convert(source)

    def test_bodies(self):
        self.refuses(template({}, security=[]), "the body has security")
        self.refuses(template({}, components={"schemas": {}}), "components has schemas")
        self.refuses(template({}, openapi="3.1.0"), "OpenAPI 3.1.0")
        self.refuses(template({}, **{"x-amazon-apigateway-cors": {"allowAll": True}}), "cors has allowAll")
        self.refuses(template({}, info={"title": "a", "contact": {}}), "info has contact")
        self.refuses(template({}, tags=[{"name": "Stage"}]), "Stage has no value")

    def test_apis(self):
        source = template({})
        source["Resources"]["Api"]["Properties"]["Name"] = "another"
        self.refuses(source, "Api with a body has Name")

    def test_paths(self):
        self.refuses(template({"orders": {}}), "orders is not a path")
        self.refuses(template({"/": {"Fn::If": []}}), "/ has Fn::If")
        self.refuses(template({"/": {"trace": operation()}}), "/ has trace")
        self.refuses(template({"$default": {"get": operation()}}), "not a default route")
        self.refuses(template({"/": {"x-amazon-apigateway-any-method": operation(isDefaultRoute=True)}}), "isDefaultRoute")

    def test_operations(self):
        self.refuses(template({"/": {"get": operation(security=[{"Who": []}])}}), "names the security Who")
        self.refuses(template({"/": {"get": operation(security=[{"A": []}, {"B": []}])}}), "several securities")
        self.refuses(template({}, components={"securitySchemes": {"A": {"type": "http"}}}), "A is no authorizer")
        self.refuses(template({"/": {"get": operation(responses={"200": {}})}}), "GET / has responses")
        self.refuses(template({"/": {"get": {"responses": {}}}}), "GET / has no integration")
        query = {"name": "q", "in": "query", "required": True}
        self.refuses(template({"/": {"get": operation(parameters=[query])}}), "not in its path")
        elsewhere = {"name": "id", "in": "path", "required": True}
        self.refuses(template({"/": {"get": operation(parameters=[elsewhere])}}), "no place for its parameter id")

    def test_integrations(self):
        source = template({"/": {"get": operation()}})
        integration = source["Resources"]["Api"]["Properties"]["Body"]["paths"]["/"]["get"]["x-amazon-apigateway-integration"]
        integration["type"] = "mock"
        self.refuses(source, "type 'MOCK'")
        integration["requestParameters"] = {}
        self.refuses(source, "requestParameters")

    def test_clashing_ids(self):
        for order in (False, True):
            source = template({"/": {"get": operation()}})
            other = {"ApiRoute0": {"Type": "AWS::SQS::Queue"}}
            resources = source["Resources"]
            source["Resources"] = {**other, **resources} if order else {**resources, **other}
            self.refuses(source, "ApiRoute0")


if __name__ == "__main__":
    unittest.main()
