import Formwork
import FormworkConfiguration
import FormworkTesting
import TestSupport
import Testing

/// A secret, and what the targets write.
struct SecretTests {
  @Test func `A secret without a value is empty and stays`() throws {
    let stack = Stack("S") { Secret("Token") }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Token")
        == #"{"Type":"AWS::SecretsManager::Secret","DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain"}"#
    )
    #expect(
      try compact(stack, .terraform, "resource")
        == #"{"aws_secretsmanager_secret":{"token":{"lifecycle":{"prevent_destroy":true}}}}"#)
  }

  @Test func `A value is generated where the secret is made`() throws {
    let stack = Stack("S") {
      Secret(
        "Token", name: "shop/token", description: "Of the shop",
        value: .generated(
          length: 40, without: [.punctuation, .uppercase], excluding: "lo0", includeSpace: true, requiresEachKind: false
        ))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Token", "Properties") == """
        {"Name":"shop/token","Description":"Of the shop","GenerateSecretString":{"PasswordLength":40,\
        "ExcludeCharacters":"lo0","ExcludeUppercase":true,"ExcludePunctuation":true,"IncludeSpace":true,\
        "RequireEachIncludedType":false}}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "random_password", "token")
        == #"{"length":40,"lower":false,"upper":false,"numeric":false,"#
        + #""override_special":"abcdefghijkmnpqrstuvwxyz123456789 "}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_secretsmanager_secret_version", "token")
        == #"{"secret_id":"${aws_secretsmanager_secret.token.id}","secret_string":"${random_password.token.result}"}"#)
  }

  @Test func `A member of an object is generated`() throws {
    let stack = Stack("S") {
      Secret(
        "Database", value: .generated(key: "password", in: ["username": "app", "port": 5432], excluding: "\"@/\\"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Database", "Properties") == #"""
        {"GenerateSecretString":{"SecretStringTemplate":"{\"username\":\"app\",\"port\":5432}",\#
        "GenerateStringKey":"password","ExcludeCharacters":"\"@/\\"}}
        """#)
    #expect(
      try compact(
        stack, .terraform, "resource", "aws_secretsmanager_secret_version", "database", "secret_string") == #"""
          "${jsonencode(merge(jsondecode(\"{\\\"username\\\":\\\"app\\\",\\\"port\\\":5432}\"), \#
          {\"password\" = random_password.database.result}))}"
          """#)
  }

  @Test func `A template may hold what only deployment knows`() throws {
    let user = Parameter.string("User")
    let stack = Stack("S") { Secret("Database", value: .generated(key: "password", in: ["username": user.asJSON])) }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Database", "Properties", "GenerateSecretString")
        == #"{"SecretStringTemplate":{"Fn::ToJsonString":{"username":{"Ref":"User"}}},"GenerateStringKey":"password"}"#)
    #expect(try compact(stack, .cloudFormation, "Transform") == #""AWS::LanguageExtensions""#)
  }

  @Test func `A value is given at deployment`() throws {
    let token = Parameter.secret("Token")
    let stack = Stack("S") { Secret("Api", value: .given(token)) }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Api", "Properties") == #"{"SecretString":{"Ref":"Token"}}"#)
    #expect(try compact(stack, .cloudFormation, "Parameters", "Token", "NoEcho") == "true")
    #expect(
      try compact(stack, .terraform, "resource", "aws_secretsmanager_secret_version", "api", "secret_string")
        == #""${var.token}""#)
  }

  @Test func `What is put together of a secret parameter is secret`() {
    let token = Parameter.secret("Token")
    let user = Parameter.string("User")
    let stack = Stack("S") {
      Secret("A", value: .given("\(user):\(token)"))
      Secret("B", value: .given(.secret("shop/other", key: "token")))
      Secret("C", value: .given("x-\(Value<String>.secret("shop/other"))"))
      Secret("D", value: .given(.importValue("Token")))
    }
    #expect(findings(in: stack).isEmpty)
  }

  @Test func `A key of the stack and copies in other regions`() throws {
    let key = EncryptionKey("Key")
    let stack = Stack("S") {
      Secret(
        "Token", key: key,
        replicas: [
          .region("us-east-1"),
          .region("us-west-2", key: EncryptionKey.existing(arn: "arn:aws:kms:us-west-2:123456789012:key/1")),
        ])
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Token", "Properties") == """
        {"KmsKeyId":{"Fn::GetAtt":["Key","Arn"]},"ReplicaRegions":[{"Region":"us-east-1"},{"Region":"us-west-2",\
        "KmsKeyId":"arn:aws:kms:us-west-2:123456789012:key/1"}]}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_secretsmanager_secret", "token", "replica") == """
        [{"region":"us-east-1"},{"region":"us-west-2","kms_key_id":"arn:aws:kms:us-west-2:123456789012:key/1"}]
        """)
  }

  @Test func `Any property of the resource beneath, and tags`() throws {
    let stack = Stack("S") {
      Tags(["Team": "shop"])
      Secret("Token") {
        Properties { $0.description = "Set here" }
        Tags(["Kind": "token"])
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Token", "Properties") == """
        {"Tags":[{"Key":"Team","Value":"shop"},{"Key":"Kind","Value":"token"}],"Description":"Set here"}
        """)
  }

  @Test func `A secret goes with a stack that comes and goes, and may be released`() throws {
    let preview = Stack("S", data: .goesWithStack) { Secret("Token", value: .generated()) }
    #expect(try compact(preview, .cloudFormation, "Resources", "Token", "DeletionPolicy") == #""Delete""#)
    #expect(
      try compact(preview, .terraform, "resource", "aws_secretsmanager_secret", "token", "lifecycle") == "nothing")
    let released = Stack("S") {
      Released(Secret.self, "Token")
      Queue("Jobs")
    }
    #expect(
      try compact(released, .terraform, "removed").contains(
        #"{"from":"aws_secretsmanager_secret.token","lifecycle":{"destroy":false}}"#))
  }

  @Test func `A value is read at deployment once it is there`() throws {
    let database = Secret("Database", value: .generated(key: "password", in: ["username": "app"]))
    let empty = Secret("Empty")
    let stack = Stack("S") {
      SQS.Queue("Whole", queueName: database.value)
      SQS.Queue("Field", queueName: database.field("username"))
      SQS.Queue("Late", queueName: empty.value)
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Resources", "Field", "Properties", "QueueName")
          == #"{"Fn::Sub":"{{resolve:secretsmanager:${Database}:SecretString:username}}"}"#)
      #expect(
        try compact(stack, target, "Resources", "Whole", "Properties", "QueueName")
          == #"{"Fn::Sub":"{{resolve:secretsmanager:${Database}:SecretString}}"}"#)
    }
    #expect(
      try compact(stack, .terraform, "data", "aws_secretsmanager_secret_version")
        == #"{"database":{"secret_id":"${aws_secretsmanager_secret_version.database.secret_id}"},"#
        + #""empty":{"secret_id":"${aws_secretsmanager_secret.empty.arn}"}}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_sqs_queue", "field", "name")
        == #""${jsondecode(data.aws_secretsmanager_secret_version.database.secret_string)[\"username\"]}""#)
  }

  @Test func `What refers to a secret waits for its value in Terraform`() throws {
    let stack = Stack("S") {
      let token = Secret("Token", value: .generated())
      SQS.Queue("Queue", tags: ["Secret": token.arn])
    }
    #expect(
      try compact(stack, .terraform, "resource", "aws_sqs_queue", "queue", "depends_on")
        == #"["aws_secretsmanager_secret_version.token"]"#)
  }

  @Test func `Who may read a secret may use its key`() throws {
    let key = EncryptionKey("Key")
    let token = Secret("Token", value: .generated(), key: key)
    let other = Secret("Other", value: .generated())
    let stack = Stack("S") {
      LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")
      ) {
        Allow(.read, on: token)
        Allow(.read, on: Secret.existing(arn: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:old-a1b2c3"))
      }
      other
    }
    let statements = try compact(
      stack, .cloudFormation, "Resources", "WorkerRoleToken", "Properties", "PolicyDocument", "Statement")
    #expect(
      statements == """
        [{"Effect":"Allow","Action":["secretsmanager:GetSecretValue","secretsmanager:DescribeSecret"],\
        "Resource":{"Ref":"Token"}},{"Effect":"Allow","Action":"kms:Decrypt",\
        "Resource":{"Fn::GetAtt":["Key","Arn"]},"Condition":{"StringEquals":{"kms:ViaService":\
        {"Fn::Sub":"secretsmanager.${AWS::Region}.amazonaws.com"}}}}]
        """)
    let assembled = try AssembledStack(stack)
    let worker = try assembled.only(Lambda.Function.self)
    #expect(assembled.can(worker, .read, token))
    #expect(!assembled.can(worker, .write, token))
    #expect(!assembled.can(worker, .read, other))
  }
}

/// What is refused of secrets.
struct SecretFindingTests {
  @Test func `Text of the program is no secret`() {
    #expect(
      findings(in: Stack("S") { Secret("Token", value: .given("hunter2")) }) == [
        """
        +0: error: the value of the secret Token stands in the program: whoever may read the template knows it \
        [exposed-secret]
          hint: let it be .generated(), or give it at deployment by a Parameter.secret
        """
      ])
  }

  @Test func `A parameter that is shown is no secret`() {
    let token = Parameter.string("Password")
    #expect(
      findings(in: Stack("S") { Secret("Token", value: .given("app:\(token)")) }) == [
        """
        +0: error: the value of the secret Token comes from the parameter Password, which is not secret: whoever may look \
        at the stack knows it [exposed-secret]
          hint: let it be .generated(), or give it at deployment by a Parameter.secret
        """
      ])
  }

  @Test func `Secrets Manager makes up so many characters`() {
    #expect(
      findings(in: Stack("S") { Secret("Token", value: .generated(length: 5000)) }) == [
        """
        +0: error: the value of the secret Token would have 5000 characters [out-of-range]
          hint: Secrets Manager makes up 1 to 4,096 characters
        """
      ])
  }

  @Test func `Nothing but ids differs once it is renamed`() throws {
    func stack(_ id: String, _ former: String?) -> Stack {
      Stack("Shop") {
        let secret = Secret(id, value: .generated(length: 40)).formerly(former)
        let worker = LambdaFunction(
          "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")
        ) {
          Allow(.read, on: secret)
        }
        secret.rotated(by: worker, every: .days(30))
      }
    }
    let differences = try renameDifferences(stack("Old", nil), stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
