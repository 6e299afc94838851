"""What AWS asks for when one resource of a template calls another, by AWS's documentation: the calls of a template."""
import collections
import json
import re

from support import ACCOUNT, REGION, Failure
from template_policies import arn, listed

# Who asks for an action on a resource: a service, by its name, or a role, by its ARN. `context` has the condition keys.
Ask = collections.namedtuple("Ask", "principal action resource context")
# A connection: who calls, what is called, and all that has to be allowed for it.
Call = collections.namedtuple("Call", "kind caller target asks")

NETWORK = [
    "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"]

# What a role needs to read a source, by the service in the source's ARN; the actions of a second list know no resource.
# Lambda's pages on each source ("Execution role permissions"), and "Event source permissions for Amazon EventBridge Pipes".
READ = {
    "sqs": (["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], []),
    "kinesis": (
        ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator",
         "kinesis:ListShards"], []),
    "dynamodb": (
        ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"], ["dynamodb:ListStreams"]),
    "kafka": (["kafka:DescribeClusterV2"], ["kafka:GetBootstrapBrokers", *NETWORK]),
    "mq": (["mq:DescribeBroker"], NETWORK),
    "rds": (["rds:DescribeDBClusters"], NETWORK),
}

# What sends to a target, by the service in the target's ARN: "Permissions for Amazon EventBridge targets", "Capturing records
# of Lambda asynchronous invocations", "Templated targets" of EventBridge Scheduler.
SEND = {
    "events": ["events:PutEvents"], "firehose": ["firehose:PutRecord", "firehose:PutRecordBatch"],
    "kinesis": ["kinesis:PutRecord"], "lambda": ["lambda:InvokeFunction"],
    "sns": ["sns:Publish"], "sqs": ["sqs:SendMessage"], "states": ["states:StartExecution"],
}

# What the use of a customer's key asks for, by service, where something is sent and where it is read: "Key management" of the
# SQS Developer Guide, "Managing encryption keys and costs" of SNS, "Permissions to use user-generated KMS keys" of Kinesis,
# "Permissions for the KMS key" of Secrets Manager.
KEYS = {
    "sqs": (["kms:GenerateDataKey", "kms:Decrypt"], ["kms:Decrypt"]),
    "sns": (["kms:GenerateDataKey", "kms:Decrypt"], []),
    "kinesis": (["kms:GenerateDataKey"], ["kms:Decrypt"]),
    "s3": (["kms:GenerateDataKey"], ["kms:Decrypt"]),
    "secretsmanager": (["kms:GenerateDataKey", "kms:Decrypt"], ["kms:Decrypt"]),
}

# Resources that call nothing of themselves.
SILENT = {
    "AWS::ApiGateway::Deployment", "AWS::ApiGateway::Stage",
    "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Integration", "AWS::ApiGatewayV2::Stage",
    "AWS::ApplicationAutoScaling::ScalableTarget", "AWS::ApplicationAutoScaling::ScalingPolicy", "AWS::CloudWatch::Dashboard",
    "AWS::CodeDeploy::Application",
    "AWS::DynamoDB::Table",
    "AWS::EC2::EIP", "AWS::EC2::InternetGateway", "AWS::EC2::NatGateway", "AWS::EC2::Route", "AWS::EC2::RouteTable",
    "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::Subnet", "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::EC2::VPC", "AWS::EC2::VPCEndpoint", "AWS::EC2::VPCGatewayAttachment",
    "AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::EFS::AccessPoint", "AWS::EFS::FileSystem", "AWS::EFS::MountTarget",
    "AWS::RDS::DBInstance", "AWS::RDS::DBSubnetGroup",
    "AWS::ECS::Cluster", "AWS::Events::EventBus", "AWS::IAM::Role", "AWS::IAM::RolePolicy", "AWS::KMS::Key",
    "AWS::Kinesis::Stream", "AWS::Lambda::Alias", "AWS::Lambda::LayerVersion", "AWS::Lambda::Permission",
    "AWS::Lambda::Version", "AWS::Logs::LogGroup", "AWS::Logs::LogStream", "AWS::Logs::ResourcePolicy",
    "AWS::SES::ReceiptRuleSet", "AWS::SNS::Topic", "AWS::SNS::TopicPolicy", "AWS::SQS::QueuePolicy",
    "AWS::SSM::Parameter", "AWS::SecretsManager::Secret",
}


# Using CloudWatch Logs to log execution history in Step Functions, and X-Ray in Step Functions.
DELIVERY = [
    "CreateLogDelivery", "GetLogDelivery", "UpdateLogDelivery", "DeleteLogDelivery", "ListLogDeliveries",
    "PutResourcePolicy", "DescribeResourcePolicies", "DescribeLogGroups"]
# What a function in a network needs (Giving Lambda functions access to resources in an Amazon VPC).
INTERFACES = [
    "CreateNetworkInterface", "DescribeNetworkInterfaces", "DescribeSubnets", "DeleteNetworkInterface",
    "AssignPrivateIpAddresses", "UnassignPrivateIpAddresses"]
# Functions that write nothing into the file systems that they mount.
READERS = {("Mounted", "Reader")}
TRACES = ["PutTraceSegments", "PutTelemetryRecords", "GetSamplingRules", "GetSamplingTargets"]


def tasks(definition):
    """The states of a definition that call something, those inside of others too."""
    for state in definition["States"].values():
        if state["Type"] == "Task":
            yield state
        for inner in [*state.get("Branches", []), *listed(state.get("ItemProcessor")), *listed(state.get("Iterator"))]:
            yield from tasks(inner)


def task_asks(name, state):
    """What a task asks for: actions, each with the resource."""
    resource, given = state["Resource"], state.get("Parameters", state.get("Arguments", {}))
    if ":lambda:" in resource and ":states:" not in resource:
        return [("lambda:InvokeFunction", resource)]
    call = resource.split(":::", 1)[1]
    waits, call = ".sync" in call, call.split(".")[0]
    if call == "lambda:invoke":
        return [("lambda:InvokeFunction", given["FunctionName"])]
    if call == "sqs:sendMessage":
        return [("sqs:SendMessage", arn("sqs", given["QueueUrl"].rsplit("/", 1)[-1]))]
    if call == "sns:publish":
        return [("sns:Publish", given["TopicArn"])]
    if call.split(":")[-2] == "dynamodb":
        action = call.split(":")[-1]
        return [(f"dynamodb:{action[0].upper()}{action[1:]}", arn("dynamodb", "table/" + given["TableName"]))]
    if call == "aws-sdk:s3:getObject":
        return [("s3:GetObject", f"arn:aws:s3:::{given['Bucket']}/a.jpg")]
    if call == "events:putEvents":
        buses = [entry.get("EventBusName", "default").rsplit("/", 1)[-1] for entry in given["Entries"]]
        return [("events:PutEvents", arn("events", "event-bus/" + bus)) for bus in buses]
    if call == "states:startExecution":
        machine = given["StateMachineArn"]
        execution = machine.replace(":stateMachine:", ":execution:") + ":sample"
        rule = arn("events", "rule/StepFunctionsGetEventsForStepFunctionsExecutionRule")
        waiting = [("states:DescribeExecution", execution), ("states:StopExecution", execution)]
        waiting += [(f"events:{action}", rule) for action in ("PutTargets", "PutRule", "DescribeRule")]
        return [("states:StartExecution", machine), *(waiting if waits else [])]
    raise Failure(f"{name}: what {call} asks for is not listed")


def service_of(resource):
    return resource.split(":")[2]


def source_keys(own):
    """The keys that a service passes when it calls for a resource (aws:SourceArn and aws:SourceAccount, IAM User Guide)."""
    return {"aws:SourceArn": own, "aws:SourceAccount": ACCOUNT}


class Calls:
    """The calls of a template's resources."""

    def __init__(self, template):
        self.template = template
        self.logical = {}
        for name, type in template.types.items():
            try:
                self.logical[template.arn(name)] = name
            except Failure:
                continue
        self.found = []
        for name, properties in template.resources.items():
            lister = LISTERS.get(template.types[name])
            if lister:
                lister(self, name, properties)
            elif template.types[name] not in SILENT:
                raise Failure(f"{name}: whether {template.types[name]} calls something is unknown")

    def label(self, resource):
        """A resource by its logical id, where the template has it."""
        known = [name for own, name in self.logical.items() if resource == own or resource.startswith(own + "/")]
        return known[0] if known else resource

    def add(self, caller, resource, asks):
        kind = f"{self.template.types[caller].split('::', 1)[-1]} to {service_of(resource)}"
        self.found.append(Call(kind, caller, self.label(resource), asks))

    def key(self, resource):
        """The customer's key that encrypts a resource of the template."""
        name = self.logical.get(resource.split("/")[0] if service_of(resource) == "s3" else resource)
        properties = self.template.resources.get(name, {})
        key = properties.get("KmsMasterKeyId") or properties.get("KmsKeyId") or properties.get("StreamEncryption", {}).get("KeyId")
        for rule in properties.get("BucketEncryption", {}).get("ServerSideEncryptionConfiguration", []):
            key = key or rule["ServerSideEncryptionByDefault"].get("KMSMasterKeyID")
        if not key or key.startswith("alias/aws/"):
            return None
        return key if key.startswith("arn:") else arn("kms", f"key/{key}")

    def sealed(self, principal, resource, context, sends):
        """What the key of a resource is asked for."""
        key, service = self.key(resource), service_of(resource)
        if not key:
            return []
        # A service uses the key for itself; of a role it is known through which service it does.
        context = {"kms:ViaService": f"{service}.{REGION}.amazonaws.com"} if principal.startswith("arn:") else context
        return [Ask(principal, action, key, context) for action in KEYS[service][0 if sends else 1]]

    def send(self, principal, target, context):
        service = service_of(target)
        if service == "logs":
            stream = target.removesuffix(":*") + ":log-stream:sample"
            return [Ask(principal, action, stream, context) for action in ("logs:CreateLogStream", "logs:PutLogEvents")]
        if service == "s3":
            # Lambda looks for the bucket first (Retaining discarded batches in Amazon S3, AWS Lambda Developer Guide).
            asks = [Ask(principal, "s3:ListBucket", target, context), Ask(principal, "s3:PutObject", target + "/a", context)]
            return asks + self.sealed(principal, target, context, sends=True)
        if service not in SEND:
            raise Failure(f"what sends to {target} is unknown")
        asks = [Ask(principal, action, target, context) for action in SEND[service]]
        return asks + self.sealed(principal, target, context, sends=True)

    def read(self, role, source):
        narrow, wide = READ[service_of(source)]
        asks = [Ask(role, action, source, {}) for action in narrow] + [Ask(role, action, "*", {}) for action in wide]
        return asks + self.sealed(role, source, {}, sends=False)

    def assume(self, role, service, own):
        """A service assumes a role, whose trust is known where the role is the template's."""
        return [Ask(service, "sts:AssumeRole", role, source_keys(own))] if role in self.logical else []

    def by_role(self, name, role, service, target, own=None):
        asks = self.assume(role, service, own or self.template.arn(name))
        self.add(name, target, asks + self.send(role, target, {}))

    def by_target(self, name, target, service, own):
        """A target with a role, which for a task is the cluster: the role runs the task, and passes it the task's roles (Amazon
        ECS task targets, Amazon EventBridge User Guide)."""
        role, task = target["RoleArn"], target.get("EcsParameters", {}).get("TaskDefinitionArn")
        if not task:
            self.by_role(name, role, service, target["Arn"], own)
            return
        passed = {"iam:PassedToService": "ecs-tasks.amazonaws.com"}
        asks = [Ask(role, "ecs:RunTask", task, {"ecs:cluster": target["Arn"]})]
        asks += [Ask(role, "iam:PassRole", given, passed) for given in self.task_roles(self.logical[task])]
        self.add(name, task, self.assume(role, service, own) + asks)

    def task_roles(self, name):
        properties = self.template.resources[name]
        return [properties[key] for key in ("ExecutionRoleArn", "TaskRoleArn") if key in properties]

    def task(self, name, _):
        """Amazon ECS assumes a task's roles (Amazon ECS task execution IAM role)."""
        for role in self.task_roles(name):
            self.add(name, role, self.assume(role, "ecs-tasks.amazonaws.com", self.template.arn(name)))

    def by_service(self, name, service, target, own=None):
        self.add(name, target, self.send(service, target, source_keys(own or self.template.arn(name))))

    # Functions

    def function(self, name, properties):
        """A function's role writes its log and traces, and sends what failed (Lambda execution role)."""
        role, own = properties["Role"], self.template.arn(name)
        group = arn("logs", f"log-group:{properties['LoggingConfig']['LogGroup']}:*")
        # Whom a role outside the template lets in is not known.
        trust = self.assume(role, "lambda.amazonaws.com", own) if role in self.logical else []
        self.add(name, group, trust + self.send(role, group, {}))
        if properties.get("TracingConfig", {}).get("Mode") == "Active":
            actions = ("xray:PutTraceSegments", "xray:PutTelemetryRecords")
            self.add(name, arn("xray", "traces"), [Ask(role, action, "*", {}) for action in actions])
        if "VpcConfig" in properties:
            self.add(name, arn("ec2", "network-interface/sample"), [Ask(role, f"ec2:{call}", "*", {}) for call in INTERFACES])
        for mount in properties.get("FileSystemConfigs", []):
            # The access point's file system, which a template that has not the access point does not name (Configuring file
            # system access for Lambda functions).
            point = self.template.resources[self.logical[mount["Arn"]]] if mount["Arn"] in self.logical else {}
            system = arn("elasticfilesystem", "file-system/" + point.get("FileSystemId", "sample"))
            key = {"elasticfilesystem:AccessPointArn": mount["Arn"]}
            calls = ("ClientMount",) if (self.template.stack, name) in READERS else ("ClientMount", "ClientWrite")
            self.add(name, mount["Arn"], [Ask(role, f"elasticfilesystem:{call}", system, key) for call in calls])
        if "DeadLetterConfig" in properties:
            target = properties["DeadLetterConfig"]["TargetArn"]
            self.add(name, target, self.send(role, target, {}))

    def role(self, function):
        """The role of a function by its name or ARN."""
        known = {own: name for own, name in self.logical.items() if service_of(own) == "lambda"}
        name = known[function if function.startswith("arn:") else arn("lambda", f"function:{function}")]
        # An alias runs under the role of its function.
        properties = self.template.resources[name]
        return properties["Role"] if "Role" in properties else self.role(properties["FunctionName"])

    def mapping(self, name, properties):
        """Lambda polls by the function's role (How Lambda processes records from stream and queue-based event sources)."""
        role, source = self.role(properties["FunctionName"]), properties.get("EventSourceArn")
        secrets = [
            Ask(role, "secretsmanager:GetSecretValue", access["URI"], {})
            for access in properties.get("SourceAccessConfigurations", []) if access["URI"].startswith("arn:")]
        asks = self.read(role, source) + self.around(role, source, properties, bool(secrets)) if source else []
        self.add(name, source or secrets[0].resource, asks + secrets)
        if failures := properties.get("DestinationConfig", {}).get("OnFailure"):
            self.add(name, failures["Destination"], self.send(role, failures["Destination"], {}))

    def around(self, role, source, properties, has_secret):
        """What belongs to the source and has ARNs of its own."""
        if service_of(source) == "rds":
            resources = {"rds:DescribeDBClusterParameters": "cluster-pg:", "rds:DescribeDBSubnetGroups": "subgrp:"}
            return [Ask(role, action, arn("rds", kind + "sample"), {}) for action, kind in resources.items()]
        if service_of(source) != "kafka" or has_secret:
            return []
        # Without a secret Lambda logs in as the role (IAM role-based authentication, Using Lambda with Amazon MSK).
        cluster = source.split(":cluster/")[1]
        group = properties.get("AmazonManagedKafkaEventSourceConfig", {}).get("ConsumerGroupId", "sample")
        asked = {
            source: ["Connect", "DescribeClusterDynamicConfiguration"],
            arn("kafka", f"group/{cluster}/{group}"): ["AlterGroup", "DescribeGroup"],
            arn("kafka", f"topic/{cluster}/{properties['Topics'][0]}"): ["DescribeTopic", "ReadData"],
        }
        return [Ask(role, f"kafka-cluster:{name}", on, {}) for on, names in asked.items() for name in names]

    def destinations(self, name, properties):
        """Lambda sends results by the function's role (Capturing records of Lambda asynchronous invocations)."""
        role = self.role(properties["FunctionName"])
        for destination in properties.get("DestinationConfig", {}).values():
            self.add(name, destination["Destination"], self.send(role, destination["Destination"], {}))

    def address(self, name, properties):
        if properties["AuthType"] != "AWS_IAM":
            raise Failure(f"{name}: who may call a function's open address is not listed")

    def deployment(self, name, properties):
        """CodeDeploy looks at alarms and moves the alias by its role, and calls the functions of the alias's update policy (AWS
        managed policy AWSCodeDeployRoleForLambda; AppSpec 'hooks' section for an AWS Lambda deployment)."""
        role = properties["ServiceRoleArn"]
        group = arn("codedeploy", f"deploymentgroup:{properties['ApplicationName']}/{name}")
        for alias, body in self.template.source.items():
            update = self.template.value(body.get("UpdatePolicy", {})).get("CodeDeployLambdaAliasUpdate", {})
            if update.get("DeploymentGroupName") != self.template.names[name]:
                continue
            own = self.template.arn(alias)
            # Of any function and any alarm: AWS's policy names none.
            actions = (
                "lambda:GetAlias", "lambda:UpdateAlias", "lambda:GetProvisionedConcurrencyConfig", "cloudwatch:DescribeAlarms")
            asks = [Ask(role, action, "*", {}) for action in actions]
            self.add(name, own, self.assume(role, "codedeploy.amazonaws.com", group) + asks)
            for hook in {value for key, value in update.items() if key.endswith("Hook")}:
                function = arn("lambda", f"function:{hook}")
                self.add(name, function, self.send(role, function, {}))

    # Events

    def rule(self, name, properties):
        """A rule calls by its target's policy, or by a role (Permissions for Amazon EventBridge targets)."""
        for target in properties["Targets"]:
            if "RoleArn" in target:
                self.by_target(name, target, "events.amazonaws.com", self.template.arn(name))
            elif service_of(target["Arn"]) == "logs":
                context = source_keys(self.template.arn(name))
                # Either service may come (CloudWatch Logs permissions, Using resource-based policies for EventBridge).
                services = ("events.amazonaws.com", "delivery.logs.amazonaws.com")
                asks = [ask for service in services for ask in self.send(service, target["Arn"], context)]
                self.add(name, target["Arn"] + ":*", asks)
            else:
                self.by_service(name, "events.amazonaws.com", target["Arn"])
            if "DeadLetterConfig" in target:
                self.by_service(name, "events.amazonaws.com", target["DeadLetterConfig"]["Arn"])

    def schedule(self, name, properties):
        """A schedule acts by its role, on behalf of its group (Confused deputy prevention in EventBridge Scheduler)."""
        target = properties["Target"]
        group = arn("scheduler", f"schedule-group/{properties.get('GroupName', 'default')}")
        self.by_target(name, target, "scheduler.amazonaws.com", group)
        for failures in listed(target.get("DeadLetterConfig", {}).get("Arn")):
            self.by_role(name, target["RoleArn"], "scheduler.amazonaws.com", failures, group)

    def pipe(self, name, properties):
        """A pipe reads, enriches and sends by its role (Permissions for Amazon EventBridge Pipes)."""
        role, own = properties["RoleArn"], self.template.arn(name)
        trust = self.assume(role, "pipes.amazonaws.com", own)
        parts = properties.get("SourceParameters", {})
        self.piped(name, role, properties["Source"], trust, parts)
        if "LogConfiguration" in properties:
            raise Failure(f"{name}: what a pipe's log asks for is not listed")
        for settings in parts.values():
            for target in listed(settings.get("DeadLetterConfig", {}).get("Arn")) if isinstance(settings, dict) else []:
                self.add(name, target, trust + self.send(role, target, {}))
        for target in listed(properties.get("Enrichment")):
            self.add(name, target, trust + self.asked(role, target, {}, waits=True))
        target, settings = properties["Target"], properties.get("TargetParameters", {})
        machine = settings.get("StepFunctionStateMachineParameters", {}).get("InvocationType", "REQUEST_RESPONSE")
        self.add(name, target, trust + self.asked(role, target, settings, waits=machine == "REQUEST_RESPONSE"))

    def piped(self, name, role, source, trust, parts):
        """What a source asks for: of brokers and clusters the network, and the secret with the credentials (the pages of each
        source, Amazon EventBridge User Guide)."""
        settings = next((part for key, part in parts.items() if key != "FilterCriteria"), {})
        keys = [*settings.get("Credentials", {}).values(), *listed(settings.get("ServerRootCaCertificate"))]
        asks = [Ask(role, "secretsmanager:GetSecretValue", secret, {}) for secret in dict.fromkeys(keys)]
        if source.startswith("smk://"):
            asks += [Ask(role, action, "*", {}) for action in NETWORK if "Vpc" in settings]
            self.add(name, keys[0] if keys else arn("ec2", "network-interface/sample"), trust + asks)
            return
        asks += self.read(role, source)
        if service_of(source) == "kafka":
            topic = {"Topics": [settings["TopicName"]]}
            if "ConsumerGroupID" in settings:
                topic["AmazonManagedKafkaEventSourceConfig"] = {"ConsumerGroupId": settings["ConsumerGroupID"]}
            asks += self.around(role, source, topic, bool(keys))
        self.add(name, source, trust + asks)

    def asked(self, role, target, settings, waits):
        """What a pipe asks of what it calls or sends to (Permissions for Amazon EventBridge targets)."""
        service, parts = service_of(target), {}
        for part in settings.values():
            parts |= part if isinstance(part, dict) else {}
        if service == "states":
            return [Ask(role, "states:StartSyncExecution" if waits else "states:StartExecution", target, {})]
        if service == "ecs":
            task = parts["TaskDefinitionArn"]
            return [Ask(role, "ecs:RunTask", task, {"ecs:cluster": target})]
        if service == "batch":
            return [Ask(role, "batch:SubmitJob", on, {}) for on in (target, parts["JobDefinition"])]
        if service in ("redshift", "redshift-serverless"):
            asks = [Ask(role, f"redshift-data:{action}", target, {}) for action in ("ExecuteStatement", "BatchExecuteStatement")]
            if "SecretManagerArn" in parts:
                return asks + [Ask(role, "secretsmanager:GetSecretValue", parts["SecretManagerArn"], {})]
            cluster = target.rsplit(":", 1)[-1]
            names = (f"dbname:{cluster}/{parts['Database']}", f"dbuser:{cluster}/{parts['DbUser']}")
            return asks + [Ask(role, "redshift:GetClusterCredentials", arn("redshift", on), {}) for on in names]
        if service == "inspector":
            # The action knows no resource.
            return [Ask(role, "inspector:StartAssessmentRun", "*", {})]
        single = {"execute-api": "execute-api:Invoke", "sagemaker": "sagemaker:StartPipelineExecution"}
        if ":api-destination/" in target:
            return [Ask(role, "events:InvokeApiDestination", target, {})]
        if service in single:
            return [Ask(role, single[service], target, {})]
        return self.send(role, target, {})

    def machine(self, name, properties):
        """A machine works by its role (IAM policies for integrated services, AWS Step Functions Developer Guide)."""
        role, own = properties["RoleArn"], self.template.arn(name)
        definition = properties.get("Definition", properties.get("DefinitionString"))
        if isinstance(definition, str):
            for key, value in properties.get("DefinitionSubstitutions", {}).items():
                definition = definition.replace("${" + key + "}", str(value))
            definition = json.loads(definition)
        self.add(name, role, self.assume(role, "states.amazonaws.com", own))
        for state in tasks(definition):
            for action, resource in task_asks(name, state):
                sealed = self.sealed(role, resource, {}, sends=True) if action in ("sqs:SendMessage", "sns:Publish") else []
                self.add(name, resource, [Ask(role, action, resource, {}), *sealed])
        if properties.get("LoggingConfiguration", {}).get("Level", "OFF") != "OFF":
            self.add(name, arn("logs", "log-delivery"), [Ask(role, f"logs:{action}", "*", {}) for action in DELIVERY])
        if properties.get("TracingConfiguration", {}).get("Enabled"):
            self.add(name, arn("xray", "traces"), [Ask(role, f"xray:{action}", "*", {}) for action in TRACES])

    # Messages

    def subscription(self, name, properties):
        """A topic delivers by its target's policy (Fanout to Amazon SQS queues, Fanout to Lambda functions)."""
        topic = properties["TopicArn"]
        if properties["Protocol"] in ("lambda", "sqs"):
            self.by_service(name, "sns.amazonaws.com", properties["Endpoint"], topic)
        elif properties["Protocol"] == "firehose":
            # Adding permissions for subscribing Firehose delivery streams to Amazon SNS topics.
            role, target = properties["SubscriptionRoleArn"], properties["Endpoint"]
            looks = ("DescribeDeliveryStream", "ListDeliveryStreams", "ListTagsForDeliveryStream")
            asks = self.assume(role, "sns.amazonaws.com", topic) + self.send(role, target, {})
            self.add(name, target, asks + [Ask(role, f"firehose:{action}", target, {}) for action in looks])
        elif properties["Protocol"] not in ("email", "https"):
            raise Failure(f"{name}: what a subscription by {properties['Protocol']} asks for is not listed")
        if "RedrivePolicy" in properties:
            self.by_service(name, "sns.amazonaws.com", properties["RedrivePolicy"]["deadLetterTargetArn"], topic)

    def bucket(self, name, properties):
        """Granting permissions to publish event notification messages to a destination, Amazon S3 User Guide."""
        notifications = properties.get("NotificationConfiguration", {})
        for kind in ("Lambda", "Queue", "Topic"):
            for entry in notifications.get(f"{kind}Configurations", []):
                self.by_service(name, "s3.amazonaws.com", entry["Function" if kind == "Lambda" else kind])

    def queue(self, name, properties):
        """A queue's messages move to another, if that admits the queue (RedriveAllowPolicy, SetQueueAttributes)."""
        redrive = properties.get("RedrivePolicy")
        if not redrive:
            return
        dead = self.template.resources[self.logical[redrive["deadLetterTargetArn"]]].get("RedriveAllowPolicy", {})
        permission, own = dead.get("redrivePermission", "allowAll"), self.template.arn(name)
        if permission != "allowAll" and not (permission == "byQueue" and own in dead.get("sourceQueueArns", [])):
            raise Failure(f"{name}: the queue for its dead letters takes none of it")
        self.add(name, redrive["deadLetterTargetArn"], [])

    # The rest

    def rotation(self, name, properties):
        """Secrets Manager calls the function, whose role reads and writes the secret (Lambda rotation function execution role
        permissions, AWS Secrets Manager User Guide)."""
        secret, function = properties["SecretId"], properties["RotationLambdaARN"]
        self.by_service(name, "secretsmanager.amazonaws.com", function, secret)
        role = self.role(function)
        actions = ("DescribeSecret", "GetSecretValue", "PutSecretValue", "UpdateSecretVersionStage")
        asks = [Ask(role, f"secretsmanager:{action}", secret, {}) for action in actions]
        asks += [Ask(role, "secretsmanager:GetRandomPassword", "*", {}), *self.sealed(role, secret, {}, sends=True)]
        self.add(name, secret, asks)

    def target_group(self, name, properties):
        """Use Lambda functions as targets of an Application Load Balancer, Elastic Load Balancing User Guide."""
        own = arn("elasticloadbalancing", f"targetgroup/{name}/0123456789abcdef")
        for target in properties["Targets"]:
            self.by_service(name, "elasticloadbalancing.amazonaws.com", target["Id"], own)

    def log_subscription(self, name, properties):
        """Subscription filters, Amazon CloudWatch Logs User Guide; the caller is the log group."""
        own, target = arn("logs", f"log-group:{properties['LogGroupName']}:*"), properties["DestinationArn"]
        if "RoleArn" in properties:
            self.by_role(name, properties["RoleArn"], "logs.amazonaws.com", target, own)
        else:
            self.by_service(name, "logs.amazonaws.com", target, own)

    def delivery_stream(self, name, properties):
        """Controlling access with Amazon Data Firehose: "Grant Firehose access to an Amazon S3 destination", its log stream, a
        function for data transformation and a Kinesis data stream."""
        destination = properties["ExtendedS3DestinationConfiguration"]
        role, bucket = destination["RoleARN"], destination["BucketARN"]
        trust = self.assume(role, "firehose.amazonaws.com", self.template.arn(name))
        asked = {
            bucket: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
            bucket + "/a": ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"],
        }
        asks = [Ask(role, action, on, {}) for on, actions in asked.items() for action in actions]
        keys = self.sealed(role, bucket, {}, sends=True) + self.sealed(role, bucket, {}, sends=False)
        self.add(name, bucket, trust + asks + keys)
        if lines := destination.get("CloudWatchLoggingOptions"):
            stream = arn("logs", f"log-group:{lines['LogGroupName']}:log-stream:{lines['LogStreamName']}")
            self.add(name, stream, [Ask(role, "logs:PutLogEvents", stream, {})])
        for processor in destination.get("ProcessingConfiguration", {}).get("Processors", []):
            for parameter in processor["Parameters"]:
                if parameter["ParameterName"] == "LambdaArn":
                    function = parameter["ParameterValue"]
                    actions = ("lambda:InvokeFunction", "lambda:GetFunctionConfiguration")
                    self.add(name, function, [Ask(role, action, function, {}) for action in actions])
        if source := properties.get("KinesisStreamSourceConfiguration"):
            stream, reader = source["KinesisStreamARN"], source["RoleARN"]
            actions = ("DescribeStream", "GetRecords", "GetShardIterator", "ListShards")
            asks = [Ask(reader, f"kinesis:{action}", stream, {}) for action in actions]
            self.add(name, stream, asks + self.sealed(reader, stream, {}, sends=False))

    def device_rule(self, name, properties):
        """AWS Lambda rule action, AWS IoT Core Developer Guide."""
        for action in properties["TopicRulePayload"]["Actions"]:
            self.by_service(name, "iot.amazonaws.com", action["Lambda"]["FunctionArn"])

    def pool(self, name, properties):
        """Customizing user pool workflows with Lambda triggers, Amazon Cognito Developer Guide."""
        for target in sorted(set(properties.get("LambdaConfig", {}).values())):
            self.by_service(name, "cognito-idp.amazonaws.com", target)

    def alarm(self, name, properties):
        """Lambda alarm actions, and notifying on alarm changes, Amazon CloudWatch User Guide."""
        services = {"lambda": "lambda.alarms.cloudwatch.amazonaws.com", "sns": "cloudwatch.amazonaws.com"}
        for kind in ("AlarmActions", "OKActions", "InsufficientDataActions"):
            for target in properties.get(kind, []):
                self.by_service(name, services[service_of(target)], target)

    def receipt_rule(self, name, properties):
        """Invoke Lambda function action, Amazon SES Developer Guide."""
        for action in properties["Rule"].get("Actions", []):
            self.by_service(name, "ses.amazonaws.com", action["LambdaAction"]["FunctionArn"])

    def route(self, name, properties):
        """A route calls on behalf of its API, stage, method and path (Control access to a REST API, and for HTTP APIs alike)."""
        integration = properties["Target"].removeprefix("integrations/").removeprefix(self.template.stack + "-")
        target = re.search(r"/functions/(.+)/invocations", self.template.resources[integration]["IntegrationUri"])[1]
        method, _, path = properties["RouteKey"].partition(" ")
        call = f"{properties['ApiId']}/sample/{method if path else '$default'}{path}"
        self.by_service(name, "apigateway.amazonaws.com", target, arn("execute-api", call))

    def authorizer(self, name, properties):
        """An API calls the function that decides on behalf of the authorizer (Working with AWS Lambda authorizers for HTTP APIs)."""
        target = re.search(r"/functions/(.+)/invocations", properties["AuthorizerUri"])[1]
        call = f"{properties['ApiId']}/authorizers/{name}"
        self.by_service(name, "apigateway.amazonaws.com", target, arn("execute-api", call))

    def rest_api(self, name, properties):
        """An API calls on behalf of its stage, method and path, and the function that decides on behalf of the authorizer
        (Control access to a REST API with IAM permissions; x-amazon-apigateway-authorizer)."""
        body, own = properties["Body"], self.template.reference(name)
        for path, operations in body["paths"].items():
            for method, operation in operations.items():
                integration = operation["x-amazon-apigateway-integration"]
                target = re.search(r"/functions/(.+)/(response-streaming-)?invocations", integration["uri"])[1]
                method = "POST" if method.startswith("x-") else method.upper()
                call = f"{own}/sample/{method}{re.sub(r'{[^}]+}', 'sample', path)}"
                self.by_service(name, "apigateway.amazonaws.com", target, arn("execute-api", call))
        for scheme in body.get("components", {}).get("securitySchemes", {}).values():
            uri = scheme.get("x-amazon-apigateway-authorizer", {}).get("authorizerUri")
            if uri:
                target = re.search(r"/functions/(.+)/invocations", uri)[1]
                self.by_service(name, "apigateway.amazonaws.com", target, arn("execute-api", f"{own}/authorizers/sample"))


LISTERS = {
    "AWS::ApiGateway::RestApi": Calls.rest_api,
    "AWS::ApiGatewayV2::Authorizer": Calls.authorizer,
    "AWS::ApiGatewayV2::Route": Calls.route, "AWS::CloudWatch::Alarm": Calls.alarm,
    "AWS::CloudWatch::CompositeAlarm": Calls.alarm,
    "AWS::CodeDeploy::DeploymentGroup": Calls.deployment, "AWS::Cognito::UserPool": Calls.pool, "AWS::ECS::TaskDefinition": Calls.task,
    "AWS::ElasticLoadBalancingV2::TargetGroup": Calls.target_group,
    "AWS::Events::Rule": Calls.rule, "AWS::IoT::TopicRule": Calls.device_rule,
    "AWS::KinesisFirehose::DeliveryStream": Calls.delivery_stream,
    "AWS::Lambda::EventInvokeConfig": Calls.destinations, "AWS::Lambda::EventSourceMapping": Calls.mapping,
    "AWS::Lambda::Function": Calls.function, "AWS::Lambda::Url": Calls.address,
    "AWS::Logs::SubscriptionFilter": Calls.log_subscription, "AWS::Pipes::Pipe": Calls.pipe,
    "AWS::S3::Bucket": Calls.bucket, "AWS::SES::ReceiptRule": Calls.receipt_rule,
    "AWS::SNS::Subscription": Calls.subscription, "AWS::SQS::Queue": Calls.queue,
    "AWS::Scheduler::Schedule": Calls.schedule, "AWS::SecretsManager::RotationSchedule": Calls.rotation,
    "AWS::StepFunctions::StateMachine": Calls.machine,
}
