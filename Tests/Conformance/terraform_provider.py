#!/usr/bin/env python3
"""The real provider's verdict: modules apply to a simulated AWS, a second plan is empty, and everything is destroyed again.

Judged are the README's program, every snippet and example, the goldens, the classics of the field, and real templates of the shared
corpus, a third of a fixed sample of them (`fixtures/terraform_provider/sample.txt`), with `--sample` all of the sample, with `--all`
all that Terraform can express. Terraform and hashicorp/aws are the real ones; moto is AWS.

What the provider at hand or moto lacks stands in `exceptions.json` beside the sample, by name, with its reason and with the words of
its error; and so does each argument that moto does not give back as it was sent. What is not listed there fails, and so does an entry
that no longer occurs. `given.json` has what the modules take as given: values of variables, and things that are there before.
"""
import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import connections
import corpus
import support
from support import Failure, Verdicts, run

FOLDER = support.FIXTURES / "terraform_provider"
SAMPLE = FOLDER / "sample.txt"
AT_ONCE = os.cpu_count()
# Of the sample, by default: a module takes most of a minute, and the whole sample would take half an hour.
EVERY = 3
# A plan that waits longer than this waits for a state that moto never comes to.
TIMEOUT = 240

# connections.py plays the stacks of Tests/Connections, and the classics among them, and sends events; but for those with state
# machines, which need what provider_simulator.py adds to moto.
STACKS = ["Workflow", "Flows", "Awaited", "Watched", "Machines"]


class Exceptions:
    """What is listed as beyond this judge, by the names of modules."""

    def __init__(self, document):
        self.lacks, self.unread = {}, {}
        for entry in document["lacks"]:
            for name in entry["modules"]:
                self.lacks.setdefault(name, []).append(entry)
        for entry in document["unread"]:
            for name, lines in entry["modules"].items():
                self.unread.setdefault(name, []).extend(lines)

    def judge(self, name, result):
        """Whether a module was applied whole; fails by what is not listed, and by what is listed and did not occur."""
        listed = self.lacks.get(name, [])
        if result["errors"]:
            unknown = [error for error in result["errors"] if not any(entry["says"] in error for entry in listed)]
            if unknown:
                raise Failure("\n".join(["not listed in exceptions.json", *unknown]))
            return False
        if listed:
            raise Failure("\n".join(["listed as what is lacking, and passes", *(entry["reason"] for entry in listed)]))
        lines, unread = set(result["differences"]), set(self.unread.get(name, []))
        if lines != unread:
            raise Failure("\n".join([
                "the second plan is another", *(f"not listed: {line}" for line in sorted(lines - unread)),
                *(f"listed, and empty: {line}" for line in sorted(unread - lines))]))
        return True

    def why(self, name):
        """Why a module is beyond the judge."""
        return "; ".join(entry["reason"] for entry in self.lacks[name])


def playable(module, copy):
    """A copy of a module that can be destroyed again, with a value in place of those that hashicorp/random, which is not at hand,
    makes up."""
    shutil.copytree(module, copy)
    path = copy / "main.tf.json"
    made_up = re.compile(r"one\(random_password\.\w+\[\*\]\.result\)|random_password\.\w+\.result")
    document = json.loads(made_up.sub(r'\\"made-Up-12345678\\"', path.read_text()))
    document.get("terraform", {}).get("required_providers", {}).pop("random", None)
    document.get("resource", {}).pop("random_password", None)
    for resources in document.get("resource", {}).values():
        for resource in resources.values():
            resource.get("lifecycle", {}).pop("prevent_destroy", None)
            if not resource.get("lifecycle", True):
                del resource["lifecycle"]
    path.write_text(json.dumps(document))
    return copy


def differences(before, after, unknown=None, path=()):
    """The arguments by which two values of a plan differ: paths without positions."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted({*before, *after}):
            deeper = unknown.get(key) if isinstance(unknown, dict) else unknown
            yield from differences(before.get(key), after.get(key), deeper, (*path, key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after) == 1:
        deeper = unknown[0] if isinstance(unknown, list) and unknown else None
        yield from differences(before[0], after[0], deeper, path)
    elif before != after and not (after is None and unknown is True):
        yield ".".join(path)


def second_plan(work):
    """What a second plan would change, a line an argument; what only follows from it is left out."""
    environment = {"TF_CLI_CONFIG_FILE": str(work / "cli.tfrc"), "CHECKPOINT_DISABLE": "1"}
    plan = json.loads(run("terraform", "show", "-json", "-no-color", "again", cwd=work, env=environment))
    lines = []
    for resource in plan.get("resource_changes", []):
        change, address = resource["change"], resource["address"].removeprefix("module.m.")
        if change["actions"] == ["update"] or "create" in change["actions"] and "delete" in change["actions"]:
            found = differences(change["before"], change["after"], unknown=change.get("after_unknown"))
            lines += [f"{address} {path}" for path in found] or [f"{address} {'+'.join(change['actions'])}"]
        elif change["actions"] not in (["no-op"], ["read"]):
            lines.append(f"{address} {'+'.join(change['actions'])}")
    return sorted(set(lines))


@contextlib.contextmanager
def simulator(log):
    """The address of a simulated AWS with nothing in it; its server writes a log, and ends with the block."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, support.HERE / "provider_simulator.py", support.shared("tools/terraform-moto/simulator.py"), "-H",
             "127.0.0.1", "-p", str(port)],
            env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"}, stdin=subprocess.DEVNULL, stdout=output,
            stderr=output)
    try:
        deadline = time.monotonic() + 120
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            if server.poll() is not None or time.monotonic() > deadline:
                raise Failure("the simulator did not start")
            time.sleep(0.2)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def unanswered(log):
    """What the simulator does not know of what the provider asks again and again, or fails at."""
    text = log.read_text(errors="replace")
    unknown = sorted(set(re.findall(r"NotImplementedError: The (\w+) action has not been implemented", text)))
    failed = sorted(set(re.findall(r"^(\w*(?:Error|Exception): .*)$", text, re.M)))
    return ", ".join(unknown) or "; ".join(each for each in failed if "NotImplemented" not in each)[:300] or "it waits"


def apply(module, values=None):
    """Applies a module, plans again, destroys; the errors, and the differences of the second plan."""
    # The provider listens at a socket in the temporary folder, the path of which must be short.
    place = Path(tempfile.mkdtemp(prefix="tf-"))
    (place / "tmp").mkdir()
    words = [word for key, value in (values or {}).items() for word in ("--var", f"{key}={json.dumps(value)}")]
    before = f"{sys.executable} {Path(__file__).resolve()} --prepare"
    began, log = time.monotonic(), place / "simulator.log"
    with simulator(log) as endpoint:
        result = subprocess.run(
            [support.shared("tools/terraform-moto/tf-moto"), playable(module, place / "module"), *words, "--before", before,
             "--endpoint", endpoint, "--destroy", "--keep", "--json", "--timeout", str(TIMEOUT)],
            env={**os.environ, "TMPDIR": str(place / "tmp"), "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900)
    try:
        told = json.loads(result.stdout.splitlines()[-1])
    except (IndexError, ValueError) as error:
        raise Failure(f"tf-moto ends with {result.returncode}\n{(result.stdout + result.stderr)[-3000:]}") from error
    found = {"errors": told["errors"], "differences": [], "status": result.returncode}
    if any(error.startswith("timeout") for error in found["errors"]):
        found["errors"] = [f"{error}: {unanswered(log)}" for error in found["errors"]]
    if told.get("second_plan"):
        [work] = (place / "tmp").glob("tf-moto-*")
        found["differences"] = second_plan(work)
    if result.returncode and not found["errors"] and not found["differences"]:
        found["errors"] = [f"tf-moto ends with {result.returncode}: {result.stderr[-1000:]}"]
    shutil.rmtree(place, ignore_errors=True)
    return {**found, "seconds": round(time.monotonic() - began)}


# --- What is there before -----------------------------------------------------------------------------------------------------------


SECRET = '{"username": "someone", "password": "something-12345"}'


class Given:
    """An account in which there already is what modules take as given."""

    TRUST = '{"Version": "2012-10-17", "Statement": []}'

    def __init__(self):
        import boto3

        self.client = lambda service: boto3.client(
            service, endpoint_url=os.environ["AWS_ENDPOINT_URL"], region_name=support.REGION, aws_access_key_id="testing",
            aws_secret_access_key="testing")

    def network(self):
        """The account's own VPC."""
        found = self.client("ec2").describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])
        return found["Vpcs"][0]["VpcId"]

    def subnets(self):
        """The subnets of that VPC, one an availability zone."""
        found = self.client("ec2").describe_subnets(Filters=[{"Name": "vpc-id", "Values": [self.network()]}])
        return sorted(subnet["SubnetId"] for subnet in found["Subnets"])

    def groups(self):
        """The security groups of that VPC."""
        found = self.client("ec2").describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [self.network()]}])
        return [group["GroupId"] for group in found["SecurityGroups"]]

    def zone(self):
        """A hosted zone."""
        return self.client("route53").create_hosted_zone(Name="example.com", CallerReference="given")["HostedZone"]["Id"].split("/")[-1]

    def certificate(self):
        """A certificate."""
        return self.client("acm").request_certificate(DomainName="*.example.com")["CertificateArn"]

    def secret(self):
        """A secret with a user's name and password."""
        return self.client("secretsmanager").create_secret(Name="given", SecretString=SECRET)["ARN"]

    def topic(self):
        """A topic."""
        return self.client("sns").create_topic(Name="given")["TopicArn"]

    def role(self):
        """A role that any service may take."""
        return self.client("iam").create_role(RoleName="given", AssumeRolePolicyDocument=self.TRUST)["Role"]["Arn"]


# What the names of variables ask for, where tf-moto has guessed a value that stands for nothing.
GUESSED = [
    (r"vpc-0a1b2c3d", r"", "network"), (r"subnet-0a1b2c3d", r"", "subnets.0"), (r"a,b", r"subnet", "subnets"),
    (r"a,b", r"security|sg", "groups"), (r"value", r"security_?group|sg_?id", "groups.0"), (r"Z0123456789ABC", r"", "zone"),
    (r"arn:aws:iam::123456789012:role/x", r"secret", "secret"), (r"arn:aws:iam::123456789012:role/x", r"cert", "certificate"),
    (r"arn:aws:iam::123456789012:role/x", r"topic", "topic"), (r"arn:aws:iam::123456789012:role/x", r"role", "role"),
]


def prepare():
    """Inside tf-moto, before the first apply: puts into the account what the values of variables name, and what the module reads."""
    given, root = Given(), support.load_json("main.tf.json")
    values, made = root["module"]["m"], {}

    def make(word):
        name, _, index = word.partition(".")
        if name not in made:
            made[name] = getattr(given, name)()
        return made[name][int(index)] if index else made[name]

    for key, value in values.items():
        text = ",".join(value) if isinstance(value, list) and all(isinstance(each, str) for each in value) else value
        for guess, name, word in GUESSED:
            if text == guess and re.search(name, key):
                values[key] = make(word)
                break
        else:
            if text == "value":
                # Names that differ from each other, and that a bucket, a group or a cluster may have.
                values[key] = "given-" + key.replace("_", "-")
            elif isinstance(value, str) and re.fullmatch(r"\{[a-z.0-9]+\}", value):
                values[key] = make(value[1:-1])
    Path("main.tf.json").write_text(json.dumps(root))
    module = support.load_json("m/main.tf.json")
    for name in set(re.findall(rf"arn:aws:iam::{support.ACCOUNT}:role/([\w/-]+)", json.dumps([module, values]))) - {"given"}:
        path, _, name = ("/" + name).rpartition("/")
        given.client("iam").create_role(RoleName=name, Path=path + "/", AssumeRolePolicyDocument=Given.TRUST)
    defaults = {key: body.get("default") for key, body in module.get("variable", {}).items()}

    def text(expression):
        return re.sub(r"\$\{var\.(\w+)\}", lambda match: str(values.get(match[1], defaults.get(match[1]))), expression)

    for parameter in module.get("data", {}).get("aws_ssm_parameter", {}).values():
        name = text(parameter["name"])
        if "${" not in name and not name.startswith("/aws/service/"):
            given.client("ssm").put_parameter(Name=name, Value="given", Type="String", Overwrite=True)
    for name in {text(zone["name"]) for zone in module.get("data", {}).get("aws_route53_zone", {}).values() if "name" in zone}:
        given.client("route53").create_hosted_zone(Name=name, CallerReference=name)
    own = {secret.get("name") for secret in module.get("resource", {}).get("aws_secretsmanager_secret", {}).values()}
    for name in {text(version["secret_id"]) for version in module.get("data", {}).get("aws_secretsmanager_secret_version", {}).values()}:
        if name not in own and "${" not in name and not name.startswith("arn:"):
            given.client("secretsmanager").create_secret(Name=name, SecretString=SECRET)


# --- The modules --------------------------------------------------------------------------------------------------------------------


def own(folder):
    """The modules of our own programs by name: snippets and examples, the goldens, and the stacks with state machines."""
    found = {}
    for snippet in support.snippets():
        found[snippet] = support.synthesise(snippet, folder, "--target", "terraform", out=f"out/{snippet}") / "terraform"
    for golden in sorted((support.ROOT / "Tests/Goldens").glob("*/terraform")):
        found[f"golden {golden.parent.name}"] = golden
    connections.synthesise(support.executable("Connections"), folder)
    return {**found, **{f"stack {name}": folder / "out" / name / "terraform" for name in STACKS}}


def patterns(names, folder):
    """The modules of real templates."""
    found = {}
    for name in names:
        written, said = corpus.convert(support.shared(f"corpus/patterns/{name}.json"), "terraform", folder / "patterns" / name)
        if not written:
            raise Failure(f"{name}: nothing is written\n{said}")
        found[name] = folder / "patterns" / name / "terraform"
    return found


def expressible():
    """The names of the templates that Terraform can have at all."""
    paths = sorted(support.shared("corpus/patterns").glob("*.json"))
    return [path.stem for path in paths if not corpus.uncounted(support.load_json(path))]


def needed():
    """Skips where Terraform, the provider or the shared tools are not at hand."""
    support.terraform()
    if not connections.PROVIDER.exists():
        raise support.Missing("the provider hashicorp/aws")


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--all", action="store_true", help="every template that Terraform can express")
    parser.add_argument("--sample", action="store_true", help="the whole sample of templates, not every third of it")
    parser.add_argument("--only", nargs="*", metavar="NAME", help="these modules alone")
    parser.add_argument("--jobs", type=int, default=AT_ONCE, help="how many at a time")
    parser.add_argument("--record", metavar="FILE", help="write what each module came to")
    parser.add_argument("--prepare", action="store_true", help="inside tf-moto")
    options = parser.parse_args()
    if options.prepare:
        prepare()
        return 0
    needed()
    verdicts = Verdicts()
    exceptions, given = Exceptions(support.load_json(FOLDER / "exceptions.json")), support.load_json(FOLDER / "given.json")
    names = expressible() if options.all else SAMPLE.read_text().split()
    if not options.all and not options.sample:
        names = names[::EVERY]
    record, whole, beyond = {}, 0, []
    with support.workspace() as folder:
        modules = {}
        with verdicts.check("terraform provider: synthesis"):
            chosen = options.only
            if not chosen or any(name not in expressible() for name in chosen):
                modules.update(own(folder))
            modules.update(patterns([name for name in chosen or names if name in expressible()], folder))
            modules = {name: module for name, module in modules.items() if not chosen or name in chosen}
        pool = ThreadPoolExecutor(options.jobs)

        code = support.application_zip()
        called = {
            "function_name": "given", "execution_role_arn": "{role}",
            "package_zip_path": str(code), "package_zip_hash": support.base64_sha256(code)}

        def play(name):
            variables = support.load_json(modules[name] / "main.tf.json").get("variable", {})
            values = {key: value for key, value in called.items() if "package_zip_path" in variables}
            record[name] = apply(modules[name], {**values, **given.get(name, {})})
            if options.record:
                Path(options.record).write_text(json.dumps(dict(record), indent=1))
            return record[name]

        played = {name: pool.submit(play, name) for name in modules}
        for name in played:
            with verdicts.check(f"terraform provider {name}"):
                result = played[name].result()
                if exceptions.judge(name, result):
                    whole += 1
                else:
                    beyond.append(name)
                    print(f"# {name}: {exceptions.why(name)}")
    if not options.only:
        with verdicts.check("terraform provider: what is listed is there"):
            gone = {*exceptions.lacks, *exceptions.unread, *given} - {*modules, *expressible()}
            if gone:
                raise Failure(f"no module is named {', '.join(sorted(gone))}")
    print(f"# {whole} of {len(modules)} modules were applied, planned again and destroyed; not for this judge: {len(beyond)}")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
