#!/usr/bin/env python3
"""Judges what lets one resource call another, by a program that is not ours: every call that the stacks of Tests/Connections
make is allowed, those too that moto cannot deliver.

From a stack's CloudFormation template alone, and AWS's documentation, call_facts.py lists what each resource will ask for: a
schedule, a rule, a pipe, a function that polls or writes its log. Principal Mapper must say that the policies of the template
allow all of it, and none of the same to anybody else: another account, another source, another target. Without any one
statement of any policy some call must be refused, so that nothing is allowed that no call needs. SAM's translation of the
stack's SAM template must allow the same calls.
"""
import collections
import re
import sys

import connections
import support
from call_facts import Ask, Call, Calls
from support import ACCOUNT, Failure, Verdicts
from template_policies import Template

OTHER = "999999999999"
INSIGHTS = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda-insights:log-stream:a"

# What the code of each function does, by what the program lets it: the action, on what, and the keys of the request.
CODE = {
    "Uploads": {"Thumbnails": [
        ("s3:GetObject", "Uploads/a.jpg"), ("s3:GetObjectVersion", "Uploads/a.jpg"), ("s3:ListBucket", "Uploads")]},
    "Stored": {"OnUpload": [
        ("s3:GetObject", "Uploads/in/a.jpg"), ("s3:GetObjectVersion", "Uploads/in/a.jpg"),
        ("s3:ListBucket", "Uploads", {"s3:prefix": "in/a"})]},
    "Conditional": {
        "Audit": [("sqs:SendMessage", "Jobs")],
        "Always": [
            ("sqs:SendMessage", "Jobs"), ("dynamodb:GetItem", "Orders"), ("dynamodb:Query", "Orders/index/ByDay")]},
    "Delivered": {"Sender": [("firehose:PutRecord", "Archive"), ("firehose:PutRecordBatch", "Archive")]},
    "Gradual": {"Check": [("codedeploy:PutLifecycleEventHookExecutionStatus", "*")]},
    "Published": {"Caller": [("lambda:InvokeFunction", "AuditAliaslive")]},
    "Granted": {
        "First": [
            ("dynamodb:GetItem", "Orders"), ("dynamodb:Query", "Orders/index/ByDay"), ("dynamodb:PutItem", "Orders"),
            ("xray:GetSamplingRules", "*")],
        "Second": [("dynamodb:PutItem", "Orders")],
        "Guest": [("dynamodb:GetItem", "Orders"), ("dynamodb:Scan", "Orders/index/ByDay")],
        "Caller": [
            ("dynamodb:GetItem", "Orders"), ("dynamodb:Query", "Orders/index/ByDay"), ("dynamodb:PutItem", "Orders"),
            ("dynamodb:DeleteItem", "Orders"), ("s3:GetObject", "Uploads/in/a"), ("s3:PutObject", "Uploads/in/a"),
            ("s3:ListBucket", "Uploads", {"s3:prefix": "in/a"}), ("sqs:SendMessage", "Jobs"),
            ("sns:Publish", "Placed"), ("events:PutEvents", "Shop"), ("kinesis:PutRecord", "Clicks"),
            ("lambda:InvokeFunction", "Other"), ("kms:Encrypt", "Key"), ("kms:Decrypt", "Key"),
            ("ses:SendEmail", "*", {"ses:FromAddress": "shop@example.com"}),
            ("dynamodb:GetItem", "arn:aws:dynamodb:us-east-1:123456789012:table/Customers"),
            ("dynamodb:Query", "arn:aws:dynamodb:us-east-1:123456789012:table/Customers/index/ByDay"),
            ("logs:CreateLogGroup", "*"),
            ("logs:PutLogEvents", INSIGHTS),
        ]},
    "Rotated": {"Rotator": [("ssm:GetParameter", "Zones")]},
    "Secrets": {"Reader": [
        *((action, name) for name in ("Database", "Token")
          for action in ("secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret")),
        *((action, name) for name in ("Endpoint", "Zones") for action in ("ssm:GetParameter", "ssm:GetParameters"))]},
}
READING = {"s3:GetObject", "s3:GetObjectVersion", "secretsmanager:GetSecretValue"}
# Services whose resources a key of the customer's may encrypt, and what their keys are not asked for.
SEALED, OPEN = ("s3", "secretsmanager", "sqs"), ("s3:ListBucket", "secretsmanager:DescribeSecret")

# Who calls from outside the template: by what name, who it is, the action, on what, and the keys of the request.
OUTSIDE = {
    "Told": [(
        "the skill", "alexa-appkit.amazon.com", "lambda:InvokeFunction", "OnSkill",
        {"lambda:EventSourceToken": "amzn1.ask.skill.00000000-0000-0000-0000-000000000000"})],
    "Granted": [
        ("another account", "arn:aws:iam::210987654321:role/Sender", "sqs:SendMessage", "Jobs", {}),
        ("Lambda@Edge", "edgelambda.amazonaws.com", "sts:AssumeRole", "Shared", {})],
}

# Where a policy lets through more than the call, with the reason: who or what, and which other call.
WIDE = {
    ("sts:AssumeRole", "for another account"): "trust names the service alone, as SAM and AWS's first examples write it",
    ("sts:AssumeRole", "for another source"): "likewise; the rights of the role are what is narrow",
    ("s3.amazonaws.com", "for another source"):
        "the bucket waits for the policy, which then cannot name it; the account is what SAM writes too",
    ("elasticloadbalancing.amazonaws.com", "for another source"): "likewise for a target group",
    ("ses.amazonaws.com", "for another source"): "likewise for a receipt rule, which waits for the permission",
    ("logs:CreateLogStream", "for another account"):
        "AWS's policy has the source for logs:PutLogEvents alone (CloudWatch Logs permissions, EventBridge User Guide)",
    ("logs:CreateLogStream", "for another source"): "likewise",
    ("kms:GenerateDataKey", "for another source"):
        "a key serves all of the account; the policy of what it encrypts names the source",
    ("kms:Decrypt", "for another source"): "likewise",
    ("kafka-cluster:AlterGroup", "on another resource"):
        "the ARN of a group has the name and id of the cluster, and those of one outside the stack are not known to it",
    ("kafka-cluster:DescribeGroup", "on another resource"): "likewise",
    ("elasticfilesystem:ClientMount", "on another resource"):
        "the ARN of an access point does not tell its file system, and no other one has that access point",
    ("elasticfilesystem:ClientWrite", "on another resource"): "likewise",
    (INSIGHTS, "in another account"): "AWS's policy for Lambda Insights names no account",
}

# Statements without which every call is still allowed, with the reason.
SPARE = {
    **{("Gradual", f"CodeDeployServiceRole/AWSCodeDeployRoleForLambda[{index}]"):
       "AWS's policy serves revisions in S3 and functions of certain names too, and SAM gives it to the role" for index in (2, 3, 4)},
    ("Granted", "FirstSendTraces"): "two functions share the role, which has AWS's policy for it besides",
    ("Granted", "SecondSendTraces"): "likewise",
    ("Granted", "CallerRoleUploads[3]"): "the program lets the function use the key for itself too",
    ("Granted", "CallerRoleJobs[2]"): "likewise",
}


def resource_of(template, text):
    """The ARN of a resource by its logical id, with what follows a `/`."""
    if text == "*" or text.startswith("arn:"):
        return text
    name, slash, rest = text.partition("/")
    return template.arn(name) + slash + rest


def coded(template, calls):
    """The calls that functions make by their code, and those that come from outside."""
    for name, actions in CODE.get(template.stack, {}).items():
        role = template.resources[name]["Role"]
        for action, on, *context in actions:
            resource, context = resource_of(template, on), context[0] if context else {}
            asks = [Ask(role, action, resource, context)]
            if action.split(":")[0] in SEALED and action not in OPEN:
                asks += calls.sealed(role, resource, {}, sends=action not in READING)
            yield Call("code", name, on, asks)
    for caller, principal, action, on, context in OUTSIDE.get(template.stack, []):
        resource = resource_of(template, on)
        asks = [Ask(principal, action, resource, context)]
        asks += calls.sealed(principal, resource, context, sends=True) if action.startswith("sqs:") else []
        yield Call("outside", caller, on, asks)


def refused(template, asks, without=None):
    """What is not allowed of all that is asked."""
    return [
        ask for ask in asks
        if not template.allows(ask.principal, ask.action, ask.resource, ask.context, without=without)]


def elsewhere(template, resource):
    """Another resource of the same kind, in the same account."""
    for name in sorted(template.names.values(), key=len, reverse=True):
        if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", resource):
            return resource.replace(name, "another")
    return re.sub(r"(/index/.+|:log-stream:.+)?$", r"-another\1", resource, count=1)


def of_account(text):
    """The same in another account; a bucket's ARN has none, and is of another name there."""
    return text.replace(ACCOUNT, OTHER) if ACCOUNT in text else re.sub(r"(?<=s3:::)[^/]+", "another", text)


def others(template, ask):
    """Calls like one, each of which has to be refused, with what is other about them."""
    if not ask.principal.startswith("arn:"):
        foreign = {
            key: OTHER if value == ACCOUNT else of_account(value) if value.startswith("arn:") else value + "1"
            for key, value in ask.context.items()}
        yield "for another account", ask._replace(context=foreign)
        if "aws:SourceArn" in ask.context:
            source = elsewhere(template, ask.context["aws:SourceArn"])
            yield "for another source", ask._replace(context={**ask.context, "aws:SourceArn": source})
    elif f":{ACCOUNT}:" not in ask.principal:
        yield "by a third account", ask._replace(principal=re.sub(r"\d{12}", OTHER, ask.principal))
    elif ask.resource != "*":
        yield "in another account", ask._replace(resource=of_account(ask.resource))
        if not ask.resource.endswith(":sample"):
            yield "on another resource", ask._replace(resource=elsewhere(template, ask.resource))


def let_through(template, calls, wide):
    """Calls by others that the policies allow; notes which exceptions were needed, and counts what is refused."""
    found, right = [], 0
    for call in calls:
        for ask in call.asks:
            for other, like in others(template, ask):
                if refused(template, [like]):
                    right += 1
                    continue
                reasons = {(ask.principal, other), (ask.action, other), (ask.resource, other)} & set(WIDE)
                wide |= reasons
                if not reasons:
                    found.append(f"{call.caller}: {ask.principal} may {ask.action} on {like.resource} {other}")
    return found, right


def needless(template, calls, spare):
    """Statements without which every call is allowed that was; notes which exceptions were needed."""
    found, calls = [], [call for call in calls if not refused(template, call.asks)]
    for grant in template.grants:
        if any(refused(template, call.asks, without=grant) for call in calls):
            continue
        if (template.stack, grant.name) in SPARE:
            spare.add((template.stack, grant.name))
        else:
            found.append(f"{grant.name}: {grant.statement}")
    return found


def title(call):
    """Such as `OnQueueJobs may sqs:ReceiveMessage and 2 more on Jobs`."""
    actions = list(dict.fromkeys(ask.action for ask in call.asks if ask.action != "sts:AssumeRole"))
    actions = actions or [ask.action for ask in call.asks] or ["move dead letters"]
    more = f" and {len(actions) - 1} more" if len(actions) > 1 else ""
    return f"{call.caller} may {actions[0]}{more} on {call.target}"


def listed_calls(stack, document):
    template = Template(stack, document)
    calls = Calls(template)
    return template, calls.found + list(coded(template, calls))


def verdicts_of(template, calls):
    """What each call is told."""
    return sorted((title(call), told(refused(template, call.asks))) for call in calls)


def told(asks):
    return "\n".join(f"{ask.principal} may not {ask.action} on {ask.resource} with {ask.context}" for ask in asks)


def judge(verdicts, stack, out, used, counts):
    """All verdicts about a stack."""
    template = calls = None
    with verdicts.check(f"calls {stack}: every resource's calls are known"):
        template, calls = listed_calls(stack, support.load_json(out / "cloudformation" / "template.json"))
    for call in calls or []:
        counts[call.kind] += 1
        with verdicts.check(f"calls {stack}: {title(call)}"):
            if missing := refused(template, call.asks):
                raise Failure(told(missing))
    if calls is None:
        return
    found, right = let_through(template, calls, used)
    with verdicts.check(f"calls {stack}: {right} calls by or to others are refused"):
        if found:
            raise Failure("\n".join(found))
    with verdicts.check(f"calls {stack}: without any one of {len(template.grants)} statements a call is refused"):
        if found := needless(template, calls, used):
            raise Failure("\n".join(found))
    with verdicts.check(f"calls {stack}: SAM's translation allows the same {len(calls)} calls"):
        compare = support.compare_module()
        theirs, same = listed_calls(stack, compare.sam_to_cfn(compare.load(str(out / "sam" / "template.yaml"))))
        if differing := set(verdicts_of(theirs, same)) ^ set(verdicts_of(template, calls)):
            raise Failure("\n".join(": ".join(verdict) for verdict in sorted(differing)))


# Modules whose functions run under a role of their caller's, which allows what it allows.
GIVEN = {"FastAPIService", "FastAPICronJob", "FastAPIQueueWorker"}


def main():
    parser = support.parser(__doc__)
    parser.add_argument("--only", nargs="*", help="the stacks to judge")
    options = parser.parse_args()
    verdicts, used, counts = Verdicts(), set(), collections.Counter()
    program = support.executable("Connections")
    with support.workspace() as folder:
        stacks = []
        with verdicts.check("calls: synthesis"):
            stacks = connections.synthesise(program, folder)
        for stack in options.only or [stack for stack in stacks if stack not in GIVEN]:
            judge(verdicts, stack, folder / "out" / stack, used, counts)
    for kind, number in sorted(counts.items()):
        print(f"# {number} {kind}")
    if not options.only:
        with verdicts.check("calls: every exception is needed"):
            if unused := (set(WIDE) | set(SPARE)) - used:
                raise Failure(f"none is needed for {sorted(unused)}")
    return verdicts.status


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    support.finish(main)
