#!/usr/bin/env python3
"""Judges connections: what calls, what may, what tells, on all targets, by programs that are not ours.

Every stack of the program Tests/Connections is judged by cfn-lint, by SAM's translator, whose result must be our CloudFormation
template, logical ids included, and must be the same where its resources share what they have in common under `Globals`, and by
Terraform with the providers' schemas. What moto can play is applied with the real
provider, and then an event is sent: the message is gone, the invocation is logged, the subscriber has it.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import sam_equivalence
import support
from support import Failure, Verdicts, run

CODE = ["report", "worker", "thumbnails", "projector", "workflow", "api", "shared"]
# The modules of code that has other ones than `app`.
MODULES = {"workflow": ["reserve", "charge"], "api": ["api_server", "queue_worker"], "shared": ["shared"]}

# The definition of a state machine that stands in a file.
FILED = """{
  "StartAt": "Wait",
  "States": {
    "Wait": {"Type": "Wait", "Seconds": ${Seconds}, "Next": "Send"},
    "Send": {
      "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
      "Parameters": {"QueueUrl": "${Jobs}", "MessageBody.$": "$"}, "End": true
    }
  }
}
"""


# What moto cannot play of a stack, with the reason: types that its provider or server does not have.
UNPLAYED = {
    "Brokers": "it polls no brokers, and what they are is outside the stack",
    "Configured": "its provider, 5.100, knows no durable functions and no tenants",
    "Workflow": "moto alone does not validate state machines for the provider; terraform_provider.py plays it",
    "Flows": "moto alone does not validate state machines for the provider; terraform_provider.py plays it",
    "Awaited": "moto alone does not validate state machines for the provider; terraform_provider.py plays it",
    "Watched": "moto alone does not validate state machines for the provider; terraform_provider.py plays it",
    "Outages": "its server knows no composite alarms",
    "Published": "it does not find the version of a layer, does not end to register what scales an alias, and keeps no alias of a "
                 "mapping; versions.py plays an alias",
    "Machines": "moto alone does not validate state machines for the provider; terraform_provider.py plays it",
    **{name: "its variables have no defaults; terraform_module.py calls it"
       for name in ("FastAPIService", "FastAPICronJob", "FastAPIQueueWorker")},
    "Secrets": "hashicorp/random, which makes up values in Terraform, is not at hand there; Rotated has the rest",
    "Mounted": "its server fails at the backup policy of a file system",
    "Packed": "its server does not find the layer that it has just made",
    "Devices": "rules of AWS IoT are made by hashicorp/awscc, which is not at hand there, and its SES knows no function",
}


# What moto takes and does not give back, so that a second plan has it.
UNREAD = {
    "Stored": {"second plan aws_s3_bucket_notification.archive update "},
}


# What a stack takes as given.
BEFORE = {
    "Granted": "aws iam create-role --role-name guest --assume-role-policy-document '{\"Version\":\"2012-10-17\","
               "\"Statement\":[]}'",
}

PROVIDER = Path("/opt/tf-plugins")


class Sender:
    """Sends events to what was applied, and looks where they came out."""

    def __init__(self, stack):
        import boto3

        self.prefix = stack
        self.client = lambda service: boto3.client(
            service, endpoint_url=os.environ["AWS_ENDPOINT_URL"], region_name="us-east-1", aws_access_key_id="testing",
            aws_secret_access_key="testing")

    def queue(self, word):
        urls = self.client("sqs").list_queues().get("QueueUrls", [])
        return next(url for url in urls if url.rsplit("/", 1)[-1].lower().endswith(word.lower()))

    def bucket(self, word):
        names = [bucket["Name"] for bucket in self.client("s3").list_buckets()["Buckets"]]
        return next(name for name in names if word in name)

    def table(self, word):
        return next(name for name in self.client("dynamodb").list_tables()["TableNames"] if word in name.lower())

    def topic(self, word):
        arns = [topic["TopicArn"] for topic in self.client("sns").list_topics()["Topics"]]
        return next(arn for arn in arns if arn.rsplit(":", 1)[-1].lower().endswith(word))

    def bus(self, word):
        return next(
            bus["Name"] for bus in self.client("events").list_event_buses()["EventBuses"] if word in bus["Name"].lower())

    def function(self, word):
        names = [function["FunctionName"] for function in self.client("lambda").list_functions()["Functions"]]
        return next(name for name in names if name.lower().endswith(word.lower()))

    @staticmethod
    def wait(what, ask, seconds=25):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if ask():
                print("delivered", what)
                return
            time.sleep(0.3)
        raise SystemExit(f"not delivered: {what}")

    def is_logged(self, word):
        """Whether an invocation of a function is logged."""
        logs = self.client("logs")
        name = f"/aws/lambda/{self.function(word)}"
        groups = logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]
        return any(logs.describe_log_streams(logGroupName=group["logGroupName"])["logStreams"] for group in groups)

    def is_empty(self, url):
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return all(found[name] == "0" for name in names)

    def has_message(self, word, text):
        found = self.client("sqs").receive_message(QueueUrl=self.queue(word), MaxNumberOfMessages=10)
        return any(text in message["Body"] for message in found.get("Messages", []))


def sqs_worker(to):
    url = to.queue("jobs")
    to.client("sqs").send_message(QueueUrl=url, MessageBody="hello")
    to.wait("Jobs to Worker", lambda: to.is_empty(url))


def uploads(to):
    name = to.bucket("uploads")
    to.client("s3").put_object(Bucket=name, Key="a.jpg", Body=b"x")
    to.wait("Uploads to Thumbnails", lambda: to.is_logged("thumbnails"))
    # A bucket that holds something is not destroyed.
    to.client("s3").delete_object(Bucket=name, Key="a.jpg")


def table_stream(to):
    to.client("dynamodb").put_item(TableName=to.table("orders"), Item={"id": {"S": "1"}})
    to.wait("Orders to Projector", lambda: to.is_logged("projector"))


def fanout(to):
    to.client("sns").publish(
        TopicArn=to.topic("orders"), Message="hello",
        MessageAttributes={"kind": {"DataType": "String", "StringValue": "billing"}})
    to.wait("Orders to Billing", lambda: to.has_message("-billing", "hello"))
    if to.has_message("-shipping", "hello"):
        raise SystemExit("the filter of Shipping lets everything through")


def polled(to):
    url = to.queue("jobs")
    to.client("sqs").send_message(QueueUrl=url, MessageBody=json.dumps({"kind": "paid"}))
    to.wait("Jobs to OnQueue", lambda: to.is_empty(url))
    to.client("dynamodb").put_item(TableName=to.table("orders"), Item={"id": {"S": "1"}})
    to.wait("Orders to OnTable", lambda: to.is_logged("on-table"))


def told(to):
    to.client("sns").publish(
        TopicArn=to.topic("placed"), Message="hello",
        MessageAttributes={"kind": {"DataType": "String", "StringValue": "paid"}})
    to.wait("Placed to OnTopic", lambda: to.is_logged("on-topic"))


def stored(to):
    name = to.bucket("uploads")
    to.client("s3").put_object(Bucket=name, Key="in/a.jpg", Body=b"x")
    to.wait("Uploads to OnUpload", lambda: to.is_logged("on-upload"))
    to.client("s3").delete_object(Bucket=name, Key="in/a.jpg")
    to.wait("Uploads to Told", lambda: to.has_message("-told", "ObjectRemoved"))


def sent(to):
    to.client("sns").publish(
        TopicArn=to.topic("placed"), Message="hello",
        MessageAttributes={"kind": {"DataType": "String", "StringValue": "paid"}})
    to.wait("Placed to Billing", lambda: to.has_message("-billing", "hello"))
    entry = {"Source": "shop", "DetailType": "Placed", "Detail": "{\"id\": 7}"}
    to.client("events").put_events(Entries=[{**entry, "EventBusName": to.bus("shop")}])
    to.wait("Shop to Billing", lambda: to.has_message("-billing", "Placed"))
    # An event of its own: moto sends one event to one queue alone.
    to.client("events").put_events(Entries=[{**entry, "Source": "till", "EventBusName": to.bus("shop")}])
    to.wait("Shop to Ordered", lambda: to.has_message("-ordered.fifo", "Placed"))
    to.client("events").put_events(Entries=[entry])
    logs = to.client("logs")
    to.wait(
        "the default bus to Lines",
        lambda: logs.describe_log_streams(logGroupName="/aws/events/lines")["logStreams"])


DELIVERIES = {
    "SQSWorker": sqs_worker, "Uploads": uploads, "TableStream": table_stream, "Fanout": fanout, "Polled": polled,
    "Told": told, "Stored": stored, "Sent": sent,
}


def synthesise(program, folder):
    """All stacks of the program."""
    for name in CODE:
        code = folder / "src" / name
        code.mkdir(parents=True)
        for module in MODULES.get(name, ["app"]):
            (code / f"{module}.py").write_text("def handler(event, context):\n    return event\n")
    page = folder / "src" / "page"
    page.mkdir()
    (page / "index.js").write_text("exports.handler = async (event) => event;\n")
    machines = folder / "machines"
    machines.mkdir()
    (machines / "filed.asl.json").write_text(FILED)
    run(program, "package", cwd=folder)
    run(program, "synth", "--out", "out", cwd=folder)
    run(program, "synth", "--target", "sam", "--out", "globals", cwd=folder, env={"CONNECTIONS_GLOBALS": "1"})
    return sorted(path.name for path in (folder / "out").iterdir())


def check_template(out):
    """SAM's translation of our SAM template is our CloudFormation template, logical ids included."""
    compare = support.compare_module()
    ours = support.load_json(out / "cloudformation" / "template.json")
    theirs = compare.sam_to_cfn(compare.load(str(out / "sam" / "template.yaml")))
    # SAM says nothing of a version that is replaced, which is one of a function that is.
    for body in ours["Resources"].values():
        if body["Type"] == "AWS::Lambda::Version":
            body.pop("UpdateReplacePolicy")
    if any("Body" in body.get("Properties", {}) for body in theirs["Resources"].values()):
        # Routes of events are in the API's body, so that their resources have no ids to compare.
        found = sam_equivalence.differences(ours, theirs, compare, strict_ids=False)
        if not any(body["Type"].startswith("AWS::ApiGatewayV2::") for body in theirs["Resources"].values()):
            sam_equivalence.check_ids(ours, theirs)
        if found := [difference for difference in found if difference["path"] != "Metadata"]:
            raise Failure("\n".join(map(json.dumps, found)))
        return
    left, right = ({(name, body["Type"]) for name, body in each["Resources"].items()} for each in (ours, theirs))
    if left != right:
        raise Failure(f"resources differ: {sorted(left ^ right)}")
    path = out / "cloudformation" / "compared.json"
    path.write_text(json.dumps(ours))
    run(
        sys.executable, support.SHARED / "corpus" / "compare.py", path, out / "sam" / "template.yaml", "--profile",
        "acceptance")


def check_globals(plain, shared):
    """SAM makes the same of a template whose resources share what they have in common; whether that is something."""
    compare = support.compare_module()
    templates = [compare.load(str(path)) for path in (plain, shared)]
    if "Globals" in templates[0]:
        raise Failure("the plain template has Globals")
    if "Globals" not in templates[1]:
        support.expect(templates[1], templates[0], "the template that shares nothing")
        return False
    repeated = [
        f"{name}: {key}" for name, body in templates[1]["Resources"].items()
        for key, value in body.get("Properties", {}).items()
        if templates[1]["Globals"].get(body["Type"].removeprefix("AWS::Serverless::"), {}).get(key) == value]
    if repeated:
        raise Failure("\n".join(["said twice", *repeated]))
    first, second = (compare.to_json(compare.sam_to_cfn(template)) for template in templates)
    support.expect(json.dumps(second, sort_keys=True), json.dumps(first, sort_keys=True), "the translation with Globals")
    support.lint(shared, information=False)
    return True


def playable(module, copy):
    """A copy of a module without what moto does not keep of a function, where its logs go."""
    shutil.copytree(module, copy)
    path = copy / "main.tf.json"
    document = json.loads(path.read_text())
    for function in document.get("resource", {}).get("aws_lambda_function", {}).values():
        function.pop("logging_config", None)
    # Dead-letter targets do not come back from it, and it calls the addresses of subscriptions, which are none here.
    for function in document.get("resource", {}).get("aws_lambda_function", {}).values():
        function.pop("dead_letter_config", None)
    subscriptions = document.get("resource", {}).get("aws_sns_topic_subscription", {})
    for name in [name for name, body in subscriptions.items() if body["protocol"] == "https"]:
        del subscriptions[name]
    # Names by which the sender finds them again; the provider would make some up.
    for kind in ("aws_sqs_queue", "aws_sns_topic"):
        for name, thing in document.get("resource", {}).get(kind, {}).items():
            end = ".fifo" if thing.get("fifo_queue") or thing.get("fifo_topic") else ""
            thing.setdefault("name", f"x-{name.replace('_', '-')}{end}")
    for name, thing in document.get("resource", {}).get("aws_s3_bucket", {}).items():
        thing.setdefault("bucket", f"x-{name.replace('_', '-')}")
    # What holds data is not to be destroyed, and the judge asks for that.
    for resources in document.get("resource", {}).values():
        for resource in resources.values():
            resource.pop("lifecycle", None)
    path.write_text(json.dumps(document))
    return copy


def apply(name, module, folder):
    """Applies a module with the real provider, plans again, sends events, destroys."""
    if not PROVIDER.exists():
        raise support.Missing("the provider hashicorp/aws")
    command = f"{sys.executable} {Path(__file__).resolve()} --deliver {name}" if name in DELIVERIES else "true"
    result = subprocess.run(
        [support.shared("tools/terraform-moto/tf-moto"), playable(module, folder / "played" / name), "--destroy", "--timeout", "240",
         "--before", BEFORE.get(name, "true"), "--after", command],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600)
    lines = (result.stdout + result.stderr).splitlines()
    unread = {line for line in lines if line.startswith("second plan")} - UNREAD.get(name, set())
    # A plan that only has what moto does not keep is as good as an empty one.
    if result.returncode and (unread or not any(line.startswith("second plan") for line in lines) or any(
            line.startswith(("error", "not delivered", "Traceback")) for line in lines)):
        raise Failure("\n".join([f"tf-moto ends with {result.returncode}", *lines[-30:]]))


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--deliver", help=argparse.SUPPRESS)
    parser.add_argument("--only", nargs="*", help="the stacks to judge")
    options = parser.parse_args()
    if options.deliver:
        DELIVERIES[options.deliver](Sender(options.deliver))
        return 0
    verdicts = Verdicts()
    program = support.executable("Connections")
    with support.workspace() as folder:
        stacks = []
        with verdicts.check("connections: synthesis"):
            stacks = synthesise(program, folder)
        names = options.only or stacks
        # Each has a cloud of its own and waits much, so that several are played at a time.
        pool = ThreadPoolExecutor(os.cpu_count())
        played = {
            name: pool.submit(apply, name, folder / "out" / name / "terraform", folder)
            for name in names if name not in UNPLAYED and (folder / "out" / name / "terraform").exists()}
        sharing = 0
        for name in names:
            out = folder / "out" / name
            with verdicts.check(f"connections {name}: cfn-lint"):
                support.lint(out / "cloudformation" / "template.json", information=False)
                support.lint(out / "sam" / "template.yaml", information=False)
            with verdicts.check(f"connections {name}: SAM's translation is our template"):
                check_template(out)
            with verdicts.check(f"connections {name}: Globals mean the same"):
                sharing += check_globals(out / "sam" / "template.yaml", folder / "globals" / name / "sam" / "template.yaml")
            if (out / "terraform").exists():
                with verdicts.check(f"connections {name}: Terraform takes it"):
                    support.tf_check("validate", out / "terraform")
            if name in played:
                with verdicts.check(f"connections {name}: applied, planned again, delivered, destroyed"):
                    played[name].result()
        if not options.only:
            with verdicts.check("connections: stacks share Globals"):
                if sharing < 5:
                    raise Failure(f"only {sharing} do")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
