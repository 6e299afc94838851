import Formwork
import FormworkConfiguration
import FormworkTesting
import TestSupport
import Testing

/// Functions that rotate secrets.
struct RotationTests {
  /// A function of the scope in which this runs.
  private static func rotator() -> LambdaFunction {
    LambdaFunction(
      "Rotator", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"))
  }

  @Test func `A rotation brings the schedule, the permission and the rights`() throws {
    let stack = Stack("S") {
      let rotator = Self.rotator()
      Secret("Database", value: .generated(key: "password", in: ["username": "app"])) {
        Rotation(by: rotator, every: .days(30), window: 3)
      }
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Resources", "DatabaseRotation") == """
          {"Type":"AWS::SecretsManager::RotationSchedule","DependsOn":"DatabaseRotationPermission","Properties":\
          {"SecretId":{"Ref":"Database"},"RotationLambdaARN":{"Fn::GetAtt":["Rotator","Arn"]},"RotationRules":\
          {"AutomaticallyAfterDays":30,"Duration":"3h"}}}
          """)
      #expect(
        try compact(stack, target, "Resources", "DatabaseRotationPermission", "Properties") == """
          {"FunctionName":{"Ref":"Rotator"},"Action":"lambda:InvokeFunction","Principal":"secretsmanager.amazonaws.com",\
          "SourceArn":{"Ref":"Database"},"SourceAccount":{"Ref":"AWS::AccountId"}}
          """)
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "RotatorRoleDatabase", "Properties", "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":["secretsmanager:GetSecretValue","secretsmanager:DescribeSecret",\
          "secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage"],"Resource":{"Ref":"Database"}},\
          {"Effect":"Allow","Action":"secretsmanager:GetRandomPassword","Resource":"*"}]
          """)
    #expect(try compact(stack, .cloudFormation, "Resources", "Rotator", "DependsOn").contains("RotatorRoleDatabase"))
  }

  @Test func `In Terraform the value comes first, and its version is kept`() throws {
    let stack = Stack("S") {
      let rotator = Self.rotator()
      Secret("Database", value: .generated()) { Rotation(by: rotator, every: .days(30)) }
    }
    #expect(
      try compact(stack, .terraform, "resource", "aws_secretsmanager_secret_rotation", "database_rotation") == """
        {"secret_id":"${aws_secretsmanager_secret.database.arn}","rotation_lambda_arn":"${aws_lambda_function.rotator.arn}",\
        "rotation_rules":{"automatically_after_days":30},"depends_on":["aws_lambda_permission.database_rotation_permission",\
        "aws_secretsmanager_secret_version.database"]}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_secretsmanager_secret_version", "database") == """
        {"secret_id":"${aws_secretsmanager_secret.database.id}","secret_string":"${random_password.database.result}",\
        "version_stages":["AWSCURRENT","TERRAFORM"],"lifecycle":{"ignore_changes":["version_stages"]}}
        """)
  }

  @Test func `A key of the stack is used by way of Secrets Manager`() throws {
    let key = EncryptionKey("Key")
    let stack = Stack("S") {
      let rotator = Self.rotator()
      Secret("Database", value: .generated(), key: key) { Rotation(by: rotator, every: .days(30)) }
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "RotatorRoleDatabase", "Properties", "PolicyDocument", "Statement"
      )
      .contains(#""Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":{"Fn::GetAtt":["Key","Arn"]}"#))
  }

  @Test func `A function that knows the secret is stated after it`() throws {
    let stack = Stack("S") {
      let database = Secret("Database", value: .generated())
      let rotator = LambdaFunction(
        "Rotator", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")
      ) {
        Environment(["SECRET": database.arn])
      }
      database.rotated(by: rotator, every: .cron("0 16 1,15 * ? *"), window: 2, immediately: false)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "DatabaseRotation", "Properties", "RotationRules")
        == #"{"ScheduleExpression":"cron(0 16 1,15 * ? *)","Duration":"2h"}"#)
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "DatabaseRotation", "Properties", "RotateImmediatelyOnUpdate") == "false")
    #expect(
      try compact(
        stack, .terraform, "resource", "aws_secretsmanager_secret_rotation", "database_rotation", "rotate_immediately")
        == "false")
  }

  @Test func `Hours and numbers that deployment knows`() throws {
    let hours = Parameter.number("Hours")
    let stack = Stack("S") {
      let rotator = Self.rotator()
      Secret("A", value: .generated()) { Rotation(by: rotator, every: .hours(4)) }
      Secret("B", value: .generated()) { Rotation(by: rotator, every: .hours(hours), window: hours) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ARotation", "Properties", "RotationRules")
        == #"{"ScheduleExpression":"rate(4 hours)"}"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "BRotation", "Properties", "RotationRules")
        == #"{"ScheduleExpression":{"Fn::Sub":"rate(${Hours} hours)"},"Duration":{"Fn::Sub":"${Hours}h"}}"#)
    #expect(
      try compact(
        stack.binding(["Hours": 8]), .cloudFormation, "Resources", "BRotation", "Properties", "RotationRules")
        == #"{"ScheduleExpression":"rate(8 hours)","Duration":"8h"}"#)
  }

  @Test func `An alias is what rotates`() throws {
    let stack = Stack("S") {
      let rotator = LambdaFunction(
        "Rotator", runtime: .python3_13, handler: "app.handler",
        code: .object(bucket: "code", key: "app.zip", version: "1")
      ) {
        Alias("live")
      }
      Secret("Database", value: .generated()) { Rotation(by: rotator, every: .days(30)) }
    }
    let schedule = try compact(stack, .cloudFormation, "Resources", "DatabaseRotation", "Properties")
    #expect(schedule.contains(#""RotationLambdaARN":{"Ref":"RotatorAliaslive"}"#), "\(schedule)")
  }

  @Test func `Functions alone rotate`() {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      let database = Secret("Database", value: .generated())
      database.rotated(by: jobs, every: .days(30))
    }
    #expect(
      findings(in: stack) == [
        """
        +3: error: Jobs rotates Database, but Jobs is AWS::SQS::Queue [wrong-kind]
          hint: AWS::Lambda::Function rotates secrets
        """
      ])
  }

  @Test func `Intervals and windows that AWS refuses`() {
    let stack = Stack("S") {
      let rotator = Self.rotator()
      Secret("A", value: .generated()) { Rotation(by: rotator, every: .days(1001)) }
      Secret("B", value: .generated()) { Rotation(by: rotator, every: .hours(1)) }
      Secret("C", value: .generated()) { Rotation(by: rotator, every: .days(1), window: 25) }
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: Rotator rotates A every 1001 days [out-of-range]
          hint: 1 to 1,000 days are allowed
        """,
        """
        +3: error: Rotator rotates B every 1 hour [out-of-range]
          hint: 4 to 23 hours are allowed; say longer ones in days
        """,
        """
        +4: error: Rotator rotates C within 25 hours [out-of-range]
          hint: a window has 1 to 24 hours
        """,
      ])
  }

  @Test func `A schedule of one's own needs the permission`() {
    let stack = Stack("S") {
      let rotator = Self.rotator()
      let database = Secret("Database", value: .generated())
      SecretsManager.RotationSchedule(
        "Schedule", secretId: database.arn, rotationLambdaARN: rotator.arn,
        rotationRules: .init(automaticallyAfterDays: 30))
    }
    #expect(
      findings(in: stack) == [
        """
        +3: error: Database calls Rotator, but no permission lets secretsmanager.amazonaws.com invoke Rotator for \
        Database [missing-permission]
          hint: write Rotation(by: …) in the braces of Database, or a Lambda.Permission with the principal \
        "secretsmanager.amazonaws.com" and the sourceArn of Database
        """
      ])
  }

  @Test func `A permission of one's own is as good`() {
    let stack = Stack("S") {
      let rotator = Self.rotator()
      let database = Secret("Database", value: .generated())
      let permission = Lambda.Permission(
        "Permission", action: "lambda:InvokeFunction", functionName: rotator.functionName,
        principal: "secretsmanager.amazonaws.com", sourceAccount: .accountId)
      SecretsManager.RotationSchedule(
        "Schedule", secretId: database.arn, rotationLambdaARN: rotator.arn,
        rotationRules: .init(automaticallyAfterDays: 30)
      )
      .dependsOn(permission)
    }
    #expect(findings(in: stack).isEmpty)
  }

  @Test func `A secret is rotated by one function`() {
    let stack = Stack("S") {
      let rotator = Self.rotator()
      let database = Secret("Database", value: .generated()) { Rotation(by: rotator, every: .days(30)) }
      database.rotated(by: rotator, every: .days(60))
    }
    #expect(findings(in: stack).contains { $0.contains("[duplicate-id]") || $0.contains("[name-collision]") })
  }
}
