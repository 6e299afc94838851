#!/usr/bin/env python3
"""Judges the table of verbs, which Allow(…) grants from and stack.can asks, by programs and data that know nothing of it.

policies/verbs.json, which a test of the package writes from the table, has what each verb grants on a sample resource.
Principal Mapper's simulation of policies must say that every action is allowed on every resource of its statement, and that
no other action of the same services is; which those are, cfn-lint's table of IAM's actions tells, and also that each action
is about such a resource, and on all resources only where it knows no narrower ones. Then the table is held against AWS's own policies: SAM's policy templates, and the managed policies of Lambda's event source mappings.
"""
import collections
import collections.abc
import json
import re
import sys
from pathlib import Path

for moved in ("Mapping", "MutableMapping"):
    if not hasattr(collections, moved):
        setattr(collections, moved, getattr(collections.abc, moved))
import cfnlint  # noqa: E402
import samtranslator  # noqa: E402
from moto.iam.aws_managed_policies import aws_managed_policies_data  # noqa: E402
from principalmapper.common import Node, Policy  # noqa: E402
from principalmapper.querying.query_interface import local_check_authorization  # noqa: E402
from principalmapper.util.case_insensitive_dict import CaseInsensitiveDict  # noqa: E402

VERBS = Path(__file__).resolve().parent / "policies" / "verbs.json"
CALLER = "arn:aws:iam::111122223333:role/Caller"
MANAGED = "managed "

# AWS's policies, the verbs that stand beside each, and how they differ: a reason, and the actions that AWS's policy has
# more (`without`) or that the verbs have more (`more`). What is not listed fails, and so does an entry that no longer occurs.
CASES = [
    ("DynamoDBReadPolicy", "AWS::DynamoDB::Table", ["read"], {}, {
        "a transaction that reads may check": ["dynamodb:ConditionCheckItem"]}),
    ("DynamoDBWritePolicy", "AWS::DynamoDB::Table", ["write"], {}, {
        "a transaction may check, and SDKs ask for the table's keys": [
            "dynamodb:ConditionCheckItem", "dynamodb:DescribeTable"]}),
    ("DynamoDBCrudPolicy", "AWS::DynamoDB::Table", ["read", "write", "delete"], {}, {}),
    ("DynamoDBStreamReadPolicy", "AWS::DynamoDB::Table", ["receive"], {}, {}),
    ("S3ReadPolicy", "AWS::S3::Bucket", ["read"], {
        "using is not administering": ["s3:GetBucketLocation", "s3:GetLifecycleConfiguration"]}, {}),
    ("S3WritePolicy", "AWS::S3::Bucket", ["write"], {
        "using is not administering": ["s3:PutLifecycleConfiguration"],
        "ACLs are not written": ["s3:PutObjectAcl"]}, {
        "a failed upload of parts is cleaned up": ["s3:AbortMultipartUpload"]}),
    ("SQSSendMessagePolicy", "AWS::SQS::Queue", ["send"], {
        "a wildcard action": ["sqs:SendMessage*"]}, {
        "the action that the wildcard stands for": ["sqs:SendMessage"],
        "SDKs look the queue up by its name": ["sqs:GetQueueAttributes", "sqs:GetQueueUrl"]}),
    ("SQSPollerPolicy", "AWS::SQS::Queue", ["receive"], {
        "IAM does not have the action": ["sqs:ChangeMessageVisibilityBatch", "sqs:DeleteMessageBatch"]}, {
        "SDKs look the queue up by its name": ["sqs:GetQueueUrl"]}),
    (MANAGED + "AWSLambdaSQSQueueExecutionRole", "AWS::SQS::Queue", ["receive"], {}, {
        "SDKs look the queue up by its name": ["sqs:GetQueueUrl"],
        "consumers extend the time that they have": ["sqs:ChangeMessageVisibility"]}),
    (MANAGED + "AWSLambdaDynamoDBExecutionRole", "AWS::DynamoDB::Table", ["receive"], {}, {}),
    (MANAGED + "AWSLambdaKinesisExecutionRole", "AWS::Kinesis::Stream", ["receive"], {
        "the consumer is an end of its own": ["kinesis:SubscribeToShard"],
        "the stream is known": ["kinesis:ListStreams"]}, {}),
    (MANAGED + "AWSLambdaMSKExecutionRole", "AWS::MSK::Cluster", ["receive"], {
        "network interfaces are the mapping's, beside the verb": [
            "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"]}, {
        "with IAM's access control the cluster asks for these": [
            "kafka-cluster:AlterGroup", "kafka-cluster:Connect", "kafka-cluster:DescribeClusterDynamicConfiguration",
            "kafka-cluster:DescribeGroup", "kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"]}),
    ("SNSPublishMessagePolicy", "AWS::SNS::Topic", ["publish"], {}, {}),
    ("KinesisStreamReadPolicy", "AWS::Kinesis::Stream", ["read"], {
        "the stream is known": ["kinesis:DescribeLimits", "kinesis:ListStreams"]}, {
        "today's consumers list the shards": ["kinesis:ListShards"]}),
    ("FirehoseWritePolicy", "AWS::KinesisFirehose::DeliveryStream", ["write"], {}, {}),
    ("EventBridgePutEventsPolicy", "AWS::Events::EventBus", ["send"], {}, {}),
    ("LambdaInvokePolicy", "AWS::Lambda::Function", ["invoke"], {}, {}),
    ("StepFunctionsExecutionPolicy_v2", "AWS::StepFunctions::StateMachine", ["invoke"], {}, {}),
    ("StepFunctionsCallbackPolicy", "AWS::StepFunctions::StateMachine", ["send"], {}, {}),
    ("AWSSecretsManagerGetSecretValuePolicy", "AWS::SecretsManager::Secret", ["read"], {}, {
        "caches of secrets look for the current version": ["secretsmanager:DescribeSecret"]}),
    ("SSMParameterReadPolicy", "AWS::SSM::Parameter", ["read"], {
        "the parameter is known": ["ssm:DescribeParameters"]}, {}),
    ("KMSDecryptPolicy", "AWS::KMS::Key", ["decrypt"], {}, {
        "SDKs look at the key": ["kms:DescribeKey"]}),
    ("KMSEncryptPolicy_v2", "AWS::KMS::Key", ["encrypt"], {
        "pairs of keys are rare": ["kms:GenerateDataKeyPair", "kms:GenerateDataKeyPairWithoutPlaintext"]}, {
        "what is encrypted may be encrypted anew": ["kms:ReEncryptFrom", "kms:ReEncryptTo"],
        "SDKs look at the key": ["kms:DescribeKey"]}),
    ("FilterLogEventsPolicy", "AWS::Logs::LogGroup", ["read"], {}, {
        "Logs Insights is the other way to read": [
            "logs:GetLogGroupFields", "logs:GetQueryResults", "logs:StartQuery", "logs:StopQuery"],
        "streams are read too": ["logs:DescribeLogStreams", "logs:GetLogEvents"]}),
    ("EcsRunTaskPolicy", "AWS::ECS::TaskDefinition", ["invoke"], {}, {
        "whoever runs a task passes its roles": ["iam:PassRole"]}),
    ("EFSWriteAccessPolicy", "AWS::EFS::AccessPoint", ["write"], {}, {}),
    ("SESCrudPolicy", "AWS::SES::EmailIdentity", ["send"], {
        "using is not administering": ["ses:GetIdentityVerificationAttributes", "ses:VerifyEmailIdentity"]}, {}),
    ("AthenaQueryPolicy", "AWS::Athena::WorkGroup", ["invoke"], {
        "the group is known, and its catalogue an end of its own": [
            "athena:GetCatalogs", "athena:GetExecutionEngine", "athena:GetExecutionEngines", "athena:GetNamespace",
            "athena:GetNamespaces", "athena:GetTable", "athena:GetTables", "athena:ListWorkGroups"],
        "queries that are kept by name are administered": [
            "athena:BatchGetNamedQuery", "athena:CreateNamedQuery", "athena:DeleteNamedQuery",
            "athena:GetNamedQuery", "athena:ListNamedQueries"],
        "a caller knows its own queries": ["athena:BatchGetQueryExecution", "athena:ListQueryExecutions"]}, {}),
    ("ElasticsearchHttpPostPolicy", "AWS::OpenSearchService::Domain", ["write"], {}, {
        "documents are changed in part": ["es:ESHttpPatch"]}),
]


# Where the forms of ARNs in the table do not tell what is right, with the reason.
OTHERWISE = {
    "the machine or activity is named, as in SAM's StepFunctionsCallbackPolicy": [
        "states:SendTaskFailure", "states:SendTaskHeartbeat", "states:SendTaskSuccess"],
    "queries of no schedule have no ARN": ["logs:GetQueryResults"],
    "metrics outside a dataset have no ARN": [
        "cloudwatch:GetMetricData", "cloudwatch:ListMetrics", "cloudwatch:PutMetricData"],
    "models, lexicons and terminologies of one's own have ARNs, those of the service none": [
        "comprehend:DetectEntities", "polly:SynthesizeSpeech", "rekognition:DetectModerationLabels",
        "translate:TranslateText"],
}


def listed(value):
    return value if isinstance(value, list) else [value]


def allowed(rights):
    """A question about rights: whether an action is allowed on a resource."""
    statements = [
        {"Effect": "Allow", "Action": right["actions"], "Resource": right["resources"],
         **({"Condition": right["conditions"]} if right["conditions"] else {})}
        for right in rights]
    document = {"Version": "2012-10-17", "Statement": statements}
    caller = Node(
        arn=CALLER, id_value="AROAEXAMPLE", attached_policies=[Policy(CALLER, "Verb", document)], group_memberships=None,
        trust_policy={}, instance_profile=None, num_access_keys=0, active_password=False, is_admin=False,
        permissions_boundary=None, has_mfa=False, tags=None)
    keys = {key: value for right in rights for keys in right["conditions"].values() for key, value in keys.items()}
    context = CaseInsensitiveDict(keys)
    return lambda action, resource: local_check_authorization(caller, action, resource, context)


def concrete(resource):
    """Something that a resource with wildcards stands for."""
    return resource.replace("*", "any").replace("?", "x")


def known(action, resource, services):
    """What is wrong with an action on a resource, by the forms of ARNs that the action is about."""
    prefix, name = action.split(":")
    facts = services[prefix]
    kinds = [kind.lower() for kind in facts["Actions"][name.lower()].get("Resources", [])]
    if not kinds:
        return [] if resource == "*" else ["%s knows no resources, and is on %s" % (action, resource)]
    if resource == "*":
        return ["%s is on all resources, and knows narrower ones" % action]
    forms = [form for kind, facts in facts["Resources"].items() if kind.lower() in kinds for form in facts["ARNFormats"]]
    for form in forms:
        parts = re.split(r"(\$\{\w+\}|\.\*)", form)
        pattern = "".join(".*" if part == ".*" else "[^:]*" if part[:1] == "$" else re.escape(part) for part in parts)
        if re.fullmatch(pattern, concrete(resource)):
            return []
    return ["%s is on %s, and is about %s" % (action, resource, " or ".join(forms))]


def judged(case, services, otherwise):
    """What is wrong with the rights of a verb; notes which exceptions were needed."""
    ask, wrong = allowed(case["rights"]), []
    granted, resources = collections.defaultdict(set), set()
    for right in case["rights"]:
        for action in right["actions"]:
            prefix, name = action.split(":")
            granted[prefix].add(name.lower())
            if name.lower() not in services.get(prefix, {"Actions": {}})["Actions"]:
                wrong.append("IAM has no action %s" % action)
                continue
            problems = [problem for resource in right["resources"] for problem in known(action, resource, services)]
            if problems and any(action in actions for actions in OTHERWISE.values()):
                otherwise.add(action)
            else:
                wrong += problems
            for resource in right["resources"]:
                if not ask(action, concrete(resource)):
                    wrong.append("%s is not allowed on %s" % (action, resource))
        resources.update(right["resources"])
    for prefix, names in granted.items():
        for name in services.get(prefix, {"Actions": {}})["Actions"]:
            if name not in names:
                wrong += [
                    "%s:%s is allowed on %s" % (prefix, name, resource)
                    for resource in resources if ask("%s:%s" % (prefix, name), concrete(resource))]
    return wrong


def own_actions(name, templates):
    """The actions of a policy of AWS's."""
    if name.startswith(MANAGED):
        policies = json.loads(aws_managed_policies_data)
        statements = listed(policies[name[len(MANAGED):]]["Document"]["Statement"])
    else:
        statements = templates[name]["Definition"]["Statement"]
    return {action for statement in statements for action in listed(statement["Action"])}


def compared(case, rights, templates):
    """What is wrong with how a policy of AWS's and verbs differ."""
    name, type, verbs, without, more = case
    theirs = {action for action in own_actions(name, templates) if not action.startswith("logs:") or "Log" in name}
    ours = {action for verb in verbs for right in rights["%s %s" % (type, verb)] for action in right["actions"]}
    wrong = []
    for found, accepted, words in ((theirs - ours, without, "AWS's has %s"), (ours - theirs, more, "the verbs have %s")):
        expected = {action for actions in accepted.values() for action in actions}
        wrong += [words % action for action in sorted(found - expected)]
        wrong += ["%s is no difference any more" % action for action in sorted(expected - found)]
    return wrong


def main():
    services = json.loads(
        (Path(cfnlint.__file__).parent / "data" / "AdditionalSpecs" / "Policies.json").read_text())
    templates = json.loads(
        (Path(samtranslator.__file__).parent / "policy_templates_data" / "policy_templates.json").read_text())["Templates"]
    cases = json.loads(VERBS.read_text())
    rights = {case["name"]: case["rights"] for case in cases}
    failed = False

    def verdict(name, wrong):
        print("not ok verb: %s: %s" % (name, "; ".join(wrong[:5])) if wrong else "ok verb: %s" % name)
        return bool(wrong)

    otherwise = set()
    for case in cases:
        failed |= verdict(case["name"], judged(case, services, otherwise))
    unused = {action for actions in OTHERWISE.values() for action in actions} - otherwise
    failed |= verdict("exceptions", ["%s needs none any more" % action for action in sorted(unused)])
    for case in CASES:
        failed |= verdict("%s and %s of %s" % (case[0], ", ".join(case[2]), case[1]), compared(case, rights, templates))
    return failed


if __name__ == "__main__":
    if "--help" in sys.argv:
        print(__doc__)
        sys.exit(0)
    sys.exit(main())
