"""The application's verdict: the handler that the stack names answers a request.

The zip that the stack deploys is unpacked into an empty folder, the handler's name is read from what was rendered for
each target, and exactly that function is imported from there, by an interpreter that sees nothing else, and called with
an event of an HTTP API.
"""

import json
import sys
import zipfile

import support
from support import Failure, Verdicts, expect, run

EVENT = {
    "version": "2.0", "routeKey": "GET /", "rawPath": "/", "rawQueryString": "",
    "headers": {"host": "abc123.execute-api.us-east-1.amazonaws.com", "accept": "*/*"},
    "requestContext": {
        "accountId": support.ACCOUNT, "apiId": "abc123", "domainName": "abc123.execute-api.us-east-1.amazonaws.com",
        "domainPrefix": "abc123", "requestId": "id", "routeKey": "GET /", "stage": "$default",
        "time": "12/Mar/2020:19:03:58 +0000", "timeEpoch": 1583348638390,
        "http": {"method": "GET", "path": "/", "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "check"},
    },
    "isBase64Encoded": False,
}

# Runs with -I -S: neither the environment, nor the current folder, nor site packages are on the path.
CALL = """
import asyncio, importlib, json, sys
folder, handler, event = sys.argv[1:]
sys.path.insert(0, folder)
module, function = handler.rsplit(".", 1)
module = importlib.import_module(module)
assert module.__file__.startswith(folder), module.__file__
asyncio.set_event_loop(asyncio.new_event_loop())
print(json.dumps(getattr(module, function)(json.loads(event), None)))
"""


def handlers(out):
    """The handler and the zip's path by target, as rendered; Terraform leaves the path to the caller."""
    found = {}
    for target, name, type, code in (
        ("cloudformation", "template.json", "AWS::Lambda::Function", "Code"),
        ("cloudformation", "template.yaml", "AWS::Lambda::Function", "Code"),
        ("sam", "template.yaml", "AWS::Serverless::Function", "CodeUri"),
    ):
        path = out / target / name
        template = support.load_template(path)
        [properties] = [r["Properties"] for r in template["Resources"].values() if r["Type"] == type]
        found[f"{target}/{name}"] = properties["Handler"], (path.parent / properties[code]).resolve()
    variables = support.load_json(out / "terraform" / "main.tf.json")["variable"]
    found["terraform/main.tf.json"] = variables["handler"]["default"], None
    return found


def answer(folder, handler):
    """What the function answers to the event."""
    return json.loads(run(sys.executable, "-I", "-S", "-c", CALL, folder, handler, json.dumps(EVENT), cwd="/"))


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    with support.workspace() as folder:
        archive = (folder / "build" / "api.zip").resolve()
        unpacked = folder / "unpacked"
        with zipfile.ZipFile(archive) as zip_file:
            zip_file.extractall(unpacked)
        with verdicts.check("fastapi: synthesis with the zip at hand"):
            support.synthesise("FastAPIServer", folder)
        for name, (handler, path) in handlers(folder / "out").items():
            with verdicts.check(f"fastapi {name}: {handler} answers GET /"):
                if path:
                    expect(path, archive, "the zip that the template names")
                response = answer(unpacked.resolve(), handler)
                expect(response["statusCode"], 200, "the status")
                expect(json.loads(response["body"]), {"message": "Hello World"}, "the body")
        with verdicts.check("fastapi: a handler whose module the zip lacks is refused"):
            support.synthesise(
                "FastAPIServer", folder, "--set", "Handler=api_serverr.lambda_handler", "--set",
                "PackageZipPath=build/api.zip", out="refused", status=1)
            if (folder / "refused").exists():
                raise Failure("files were written nevertheless")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
