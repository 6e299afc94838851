"""A CloudFormation template's resources with sample values in place of its functions, and Principal Mapper's answer to who may
do what by the policies in it.

Every statement that allows something is a grant of its own, so that a check can ask again without it.
"""
import collections
import collections.abc
import json
import re

for moved in ("Mapping", "MutableMapping"):
    if not hasattr(collections, moved):
        setattr(collections, moved, getattr(collections.abc, moved))
from moto.iam.aws_managed_policies import aws_managed_policies_data  # noqa: E402
from principalmapper.common import Node, Policy  # noqa: E402
from principalmapper.querying.local_policy_simulation import (  # noqa: E402
    ResourcePolicyEvalResult, resource_policy_authorization)
from principalmapper.querying.query_interface import local_check_authorization_full  # noqa: E402
from principalmapper.util.case_insensitive_dict import CaseInsensitiveDict  # noqa: E402

from support import ACCOUNT, REGION, Failure  # noqa: E402

PARTITION = "aws"

# The property with a resource's name, and the resource part of its ARN after service, region and account (Actions, resources,
# and condition keys for AWS services, Service Authorization Reference).
ARNS = {
    "AWS::ApiGatewayV2::Api": ("", "apigateway", "/apis/{}"),
    "AWS::CloudWatch::Alarm": ("AlarmName", "cloudwatch", "alarm:{}"),
    "AWS::CloudWatch::CompositeAlarm": ("AlarmName", "cloudwatch", "alarm:{}"),
    "AWS::Cognito::UserPool": ("", "cognito-idp", "userpool/us-east-1_{}"),
    "AWS::DynamoDB::Table": ("TableName", "dynamodb", "table/{}"),
    "AWS::ECS::Cluster": ("ClusterName", "ecs", "cluster/{}"),
    "AWS::ECS::TaskDefinition": ("Family", "ecs", "task-definition/{}:1"),
    "AWS::EFS::AccessPoint": ("", "elasticfilesystem", "access-point/{}"),
    "AWS::Events::EventBus": ("Name", "events", "event-bus/{}"),
    "AWS::Events::Rule": ("Name", "events", "rule/{}"),
    "AWS::IAM::Role": ("RoleName", "iam", "role/{}"),
    "AWS::IoT::TopicRule": ("RuleName", "iot", "rule/{}"),
    "AWS::KMS::Key": ("", "kms", "key/{}"),
    "AWS::KinesisFirehose::DeliveryStream": ("DeliveryStreamName", "firehose", "deliverystream/{}"),
    "AWS::Kinesis::Stream": ("Name", "kinesis", "stream/{}"),
    "AWS::Lambda::Alias": ("Name", "lambda", "function:{}"),
    "AWS::Lambda::Function": ("FunctionName", "lambda", "function:{}"),
    "AWS::Lambda::LayerVersion": ("LayerName", "lambda", "layer:{}:1"),
    "AWS::Logs::LogGroup": ("LogGroupName", "logs", "log-group:{}:*"),
    "AWS::Logs::LogStream": ("LogStreamName", "logs", "log-group:{}"),
    "AWS::Pipes::Pipe": ("Name", "pipes", "pipe/{}"),
    "AWS::S3::Bucket": ("BucketName", "s3", "{}"),
    "AWS::SES::ReceiptRule": ("", "ses", "receipt-rule-set/mail:receipt-rule/{}"),
    "AWS::SNS::Topic": ("TopicName", "sns", "{}"),
    "AWS::SQS::Queue": ("QueueName", "sqs", "{}"),
    "AWS::SSM::Parameter": ("Name", "ssm", "parameter/{}"),
    "AWS::Scheduler::Schedule": ("Name", "scheduler", "schedule/default/{}"),
    "AWS::SecretsManager::Secret": ("Name", "secretsmanager", "secret:{}-a1b2c3"),
    "AWS::StepFunctions::StateMachine": ("StateMachineName", "states", "stateMachine:{}"),
}
# What Ref and Fn::GetAtt give besides names and ARNs (Return values, AWS CloudFormation User Guide).
REF_IS_ARN = {
    "AWS::ECS::TaskDefinition", "AWS::Lambda::Alias", "AWS::Lambda::LayerVersion", "AWS::SNS::Topic",
    "AWS::SecretsManager::Secret", "AWS::StepFunctions::StateMachine"}
ATTRIBUTES = {
    "AWS::DynamoDB::Table": {"StreamArn": "{arn}/stream/2026-01-01T00:00:00.000"},
    "AWS::SNS::Topic": {"TopicArn": "{arn}"},
    "AWS::SQS::Queue": {"QueueName": "{name}"},
    "AWS::StepFunctions::StateMachine": {"Name": "{name}"},
}
PSEUDO = {
    "AWS::AccountId": ACCOUNT, "AWS::Region": REGION, "AWS::Partition": PARTITION, "AWS::URLSuffix": "amazonaws.com"}
ABSENT = object()
# Policies of resources: the properties with the resources and the document.
POLICIES = {
    "AWS::SQS::QueuePolicy": "Queues", "AWS::SNS::TopicPolicy": "Topics", "AWS::S3::BucketPolicy": "Bucket",
    "AWS::Logs::ResourcePolicy": None,
}


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def arn(service, resource, account=ACCOUNT):
    """An ARN of the sample account and region; some services have neither or one of them in theirs."""
    region = "" if service in ("iam", "s3") else REGION
    return f"arn:{PARTITION}:{service}:{region}:{'' if service == 's3' else account}:{resource}"


class Grant:
    """One statement that allows something: a right of a role, or what a resource's own policy says."""

    def __init__(self, name, holder, statement, is_right):
        self.name, self.holder, self.statement, self.is_right = name, holder, statement, is_right

    def speaks_of(self, resource):
        """Whether a resource's policy has the statement. Policies of log groups are the account's."""
        if self.holder is None:
            return resource.startswith(arn("logs", ""))
        return resource == self.holder or resource.startswith(self.holder + "/")


class Template:
    """A template's resources by logical id, with sample values, and its grants."""

    def __init__(self, stack, document):
        self.stack, self.source = stack, document["Resources"]
        self.parameters = document.get("Parameters", {})
        self.types = {name: resource["Type"] for name, resource in self.source.items()}
        self.names = {name: self.name(name) for name in self.source}
        self.resources = {name: self.value(body.get("Properties", {})) for name, body in self.source.items()}
        self.grants = []
        for name, properties in self.resources.items():
            self.grants += self.granted(name, self.types[name], properties)

    def name(self, logical):
        """The name of a resource: its own, or one that is made up."""
        named = ARNS.get(self.types[logical], ("",))[0]
        own = self.source[logical].get("Properties", {}).get(named)
        text = self.value(own) if own is not None else f"{self.stack}-{logical}"
        return text.lower() if self.types[logical] == "AWS::S3::Bucket" else text

    def arn(self, logical):
        """The ARN of a resource; that of a rule names its bus, unless that is the default one."""
        if self.types[logical] not in ARNS:
            raise Failure(f"the form of an ARN of {self.types[logical]} is unknown")
        _, service, form = ARNS[self.types[logical]]
        name = self.names.get(logical) or self.name(logical)
        if self.types[logical] == "AWS::Lambda::Alias":
            name = f"{self.value(self.source[logical]['Properties']['FunctionName'])}:{name}"
        if self.types[logical] == "AWS::Events::Rule":
            bus = self.value(self.source[logical]["Properties"].get("EventBusName", "default")).rsplit("/", 1)[-1]
            name = name if bus == "default" else f"{bus}/{name}"
        if self.types[logical] == "AWS::Logs::LogStream":
            name = f"{self.value(self.source[logical]['Properties']['LogGroupName'])}:log-stream:{name}"
        if self.types[logical] == "AWS::SSM::Parameter":
            # The slash at the beginning of a path is that of the ARN.
            name = name.removeprefix("/")
        return arn(service, form.format(name))

    def reference(self, name):
        if name == "AWS::NoValue":
            return ABSENT
        if name in PSEUDO or name == "AWS::StackName":
            return PSEUDO.get(name, self.stack)
        if name in self.parameters:
            return self.parameters[name].get("Default", f"sample-{name}")
        if self.types[name] == "AWS::SQS::Queue":
            return f"https://sqs.{REGION}.amazonaws.com/{ACCOUNT}/{self.name(name)}"
        return self.arn(name) if self.types[name] in REF_IS_ARN else self.name(name)

    def attribute(self, name, attribute):
        if attribute == "Arn":
            return self.arn(name)
        form = ATTRIBUTES.get(self.types[name], {}).get(attribute)
        return form.format(arn=self.arn(name), name=self.name(name)) if form else f"sample-{name}-{attribute}"

    def substituted(self, argument):
        text, own = argument if isinstance(argument, list) else (argument, {})

        def replaced(match):
            name = match[1]
            if name.startswith("!"):
                return "${%s}" % name[1:]
            if name in own:
                return self.value(own[name])
            return self.attribute(*name.split(".", 1)) if "." in name else self.reference(name)

        return re.sub(r"\$\{([^}]+)\}", replaced, text)

    def function(self, name, argument):
        if name == "Ref":
            return self.reference(argument)
        if name == "Fn::GetAtt":
            return self.attribute(*(argument if isinstance(argument, list) else argument.split(".", 1)))
        if name == "Fn::Sub":
            return self.substituted(argument)
        if name == "Fn::Join":
            return argument[0].join(self.value(argument[1]))
        if name == "Fn::Select":
            return self.value(argument[1])[int(argument[0])]
        if name == "Fn::GetAZs":
            return [REGION + letter for letter in "abc"]
        if name == "Fn::Split":
            return self.value(argument[1]).split(argument[0])
        # Every condition holds, so that whatever the template can make is there.
        if name == "Fn::If":
            return self.value(argument[1])
        raise Failure(f"{name} has no sample value")

    def value(self, value):
        """A value with samples in place of functions."""
        if isinstance(value, dict):
            (name, argument), *rest = list(value.items()) or [(None, None)]
            if not rest and isinstance(name, str) and (name == "Ref" or name.startswith("Fn::")):
                return self.function(name, argument)
            values = {name: self.value(member) for name, member in value.items()}
            return {name: member for name, member in values.items() if member is not ABSENT}
        if isinstance(value, list):
            return [member for member in map(self.value, value) if member is not ABSENT]
        return value

    def granted(self, logical, type, properties):
        """The grants of one resource."""
        if type == "AWS::IAM::Role":
            own = self.arn(logical)
            yield from statements(f"{logical}'s trust", own, properties["AssumeRolePolicyDocument"], is_right=False)
            for policy in properties.get("Policies", []):
                yield from statements(f"{logical}/{policy['PolicyName']}", own, policy["PolicyDocument"])
            for managed in properties.get("ManagedPolicyArns", []):
                yield from statements(f"{logical}/{managed.rsplit('/', 1)[-1]}", own, managed_policy(managed))
        elif type in ("AWS::IAM::RolePolicy", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"):
            for role in listed(properties.get("RoleName")) + properties.get("Roles", []):
                yield from statements(logical, arn("iam", f"role/{role}"), properties["PolicyDocument"])
        elif type in POLICIES:
            for owner in [None] if POLICIES[type] is None else listed(properties[POLICIES[type]]):
                yield from statements(logical, owner and holder(owner), properties["PolicyDocument"], is_right=False)
        elif type == "AWS::KMS::Key":
            yield from statements(f"{logical}'s policy", self.arn(logical), properties["KeyPolicy"], is_right=False)
        elif type == "AWS::Lambda::Permission":
            function = properties["FunctionName"]
            function = function if function.startswith("arn:") else arn("lambda", f"function:{function}")
            yield Grant(logical, function, permission(properties, function), is_right=False)

    def allows(self, principal, action, resource, context, without=None):
        """Principal Mapper's answer: whether a service, by its name, or a role, by its ARN, may do something."""
        context = CaseInsensitiveDict(context)
        grants = [grant for grant in self.grants if grant is not without]
        own = [grant.statement for grant in grants if not grant.is_right and grant.speaks_of(resource)]
        if resource.startswith(arn("iam", "")) and action != "sts:AssumeRole":
            own = []  # A role's trust is about assuming it alone.
        policy = {"Version": "2012-10-17", "Statement": own}
        if not principal.startswith("arn:"):
            return resource_policy_authorization(
                principal, ACCOUNT, policy, action, resource, context) is ResourcePolicyEvalResult.SERVICE_MATCH
        rights = [grant.statement for grant in grants if grant.is_right and grant.holder == principal]
        # What another account allows its roles is not in the template; here that is everything.
        is_foreign = f":{ACCOUNT}:" not in principal
        if is_foreign:
            rights = [{"Effect": "Allow", "Action": "*", "Resource": "*"}]
        document = Policy(principal, "Rights", {"Version": "2012-10-17", "Statement": rights})
        caller = Node(
            arn=principal, id_value="AROAEXAMPLE", attached_policies=[document], group_memberships=[], trust_policy={},
            instance_profile=None, num_access_keys=0, active_password=False, is_admin=False, permissions_boundary=None,
            has_mfa=False, tags=None)
        # A key, and what another account asks for, are decided by the resource's policy even where it is empty.
        if own or is_foreign or resource.startswith(arn("kms", "")):
            return local_check_authorization_full(caller, action, resource, context, policy, ACCOUNT)
        return local_check_authorization_full(caller, action, resource, context)


def holder(owner):
    """The ARN of what a policy names by its ARN, as a topic, its URL, as a queue, or its name, as a bucket."""
    if owner.startswith("arn:"):
        return owner
    return arn("sqs", owner.rsplit("/", 1)[-1]) if owner.startswith("https://") else arn("s3", owner)


def statements(name, owner, document, is_right=True):
    document = json.loads(document) if isinstance(document, str) else document
    found = listed(document["Statement"])
    for number, statement in enumerate(found, 1):
        yield Grant(f"{name}[{number}]" if len(found) > 1 else name, owner, statement, is_right)


def managed_policy(managed):
    return json.loads(aws_managed_policies_data)[managed.rsplit("/", 1)[-1]]["Document"]


def permission(properties, function):
    """The statement that Lambda writes into the function's policy (AddPermission, AWS Lambda API Reference)."""
    conditions = {
        "ArnLike": {"AWS:SourceArn": properties.get("SourceArn")},
        "StringEquals": {
            "AWS:SourceAccount": properties.get("SourceAccount"),
            "lambda:EventSourceToken": properties.get("EventSourceToken"),
        },
    }
    conditions = {
        operator: {key: value for key, value in keys.items() if value} for operator, keys in conditions.items()}
    conditions = {operator: keys for operator, keys in conditions.items() if keys}
    principal = properties["Principal"]
    kind = "Service" if principal.endswith((".amazonaws.com", ".amazon.com")) else "AWS"
    return {
        "Effect": "Allow", "Principal": {kind: principal}, "Action": properties["Action"], "Resource": function,
        **({"Condition": conditions} if conditions else {})}
