"""A moto server on a free loopback port, and the AWS clients and command line that speak to it."""

import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time

from support import ACCOUNT, REGION, Failure, run, shared, tool


class Cloud:
    """AWS as moto plays it."""

    def __init__(self, endpoint):
        self.environment = {
            "AWS_ENDPOINT_URL": endpoint, "AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION,
            "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing", "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_PAGER": "",
        }
        self.endpoint = endpoint

    def client(self, service):
        """A boto3 client."""
        import boto3

        return boto3.client(
            service, endpoint_url=self.endpoint, region_name=REGION, aws_access_key_id="testing",
            aws_secret_access_key="testing")

    def aws(self, *arguments, cwd=None):
        """Runs the AWS command line."""
        return run(tool("aws"), *arguments, cwd=cwd, env=self.environment)


@contextlib.contextmanager
def cloud(simulator=False):
    """A cloud with nothing in it; its server ends with the block. `simulator`: the shared one, less strict where AWS is."""
    program = [sys.executable, shared("tools/terraform-moto/simulator.py")] if simulator else [tool("moto_server")]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(
            [*map(str, program), "-H", "127.0.0.1", "-p", str(port)], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            # So that a role can have one of AWS's own policies.
            env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"} if simulator else None)
        try:
            deadline = time.monotonic() + 60
            while True:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                    break
                if server.poll() is not None or time.monotonic() > deadline:
                    log.seek(0)
                    raise Failure(f"the moto server did not start\n{log.read().decode()[-2000:]}")
                time.sleep(0.1)
            yield Cloud(f"http://127.0.0.1:{port}")
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


class Resolver:
    """The values that CloudFormation would put for intrinsic functions, once some resources are there.

    For resource types that moto's CloudFormation does not make: their properties are resolved here and handed to the
    service's own API.
    """

    def __init__(self, template, parameters, stack="stack"):
        self.values = {
            "AWS::Region": REGION, "AWS::AccountId": ACCOUNT, "AWS::Partition": "aws", "AWS::StackName": stack,
            "AWS::URLSuffix": "amazonaws.com",
        }
        for name, declaration in template.get("Parameters", {}).items():
            if "Default" in declaration:
                self.values[name] = declaration["Default"]
        self.values.update(parameters)

    def __call__(self, value):
        if isinstance(value, list):
            return [self(item) for item in value]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            [(function, argument)] = value.items()
            if function == "Ref":
                return self.known(argument)
            if function == "Fn::GetAtt":
                return self.known(argument if isinstance(argument, str) else ".".join(argument))
            if function == "Fn::Sub" and isinstance(argument, str):
                return re.sub(r"\$\{([^!}]+)\}", lambda match: str(self.known(match[1])), argument)
            if function.startswith("Fn::"):
                raise Failure(f"{json.dumps(value)} cannot be resolved here")
        return {key: self(item) for key, item in value.items()}

    def known(self, name):
        """The value of a parameter, a pseudo parameter, a resource, or its attribute."""
        if name not in self.values:
            raise Failure(f"the template refers to {name}, which is not there yet")
        return self.values[name]
