import FormworkIR
import FormworkTerraform
import Testing

/// In Terraform the value of a secret is a resource of its own.
struct SecretVersionTests {
  private static let generated = #"{"GenerateSecretString": {"ExcludePunctuation": true}}"#

  @Test func `What refers to a secret waits for its value`() throws {
    let secret = try resource("Secret", "AWS::SecretsManager::Secret", json: Self.generated)
    let queue = try resource(
      "Queue", "AWS::SQS::Queue", json: #"{"Tags": [{"Key": "Secret", "Value": {"@": "Secret.Id"}}]}"#, [secret])
    let document = try rendered(graph([secret, queue]))
    #expect(
      json(block("aws_sqs_queue", "queue", in: document)?["depends_on"])
        == #"["aws_secretsmanager_secret_version.secret"]"#)
  }

  @Test func `Nothing waits for a secret without a value`() throws {
    let secret = try resource("Secret", "AWS::SecretsManager::Secret", json: "{}")
    let queue = try resource(
      "Queue", "AWS::SQS::Queue", json: #"{"Tags": [{"Key": "Secret", "Value": {"@": "Secret.Id"}}]}"#, [secret])
    let document = try rendered(graph([secret, queue]))
    #expect(block("aws_sqs_queue", "queue", in: document)?["depends_on"] == nil)
  }

  @Test func `A version that rotations leave behind keeps a label`() throws {
    let secret = try resource("Secret", "AWS::SecretsManager::Secret", json: Self.generated)
    let given = try resource("Given", "AWS::SecretsManager::Secret", json: #"{"SecretString": "x"}"#)
    let still = try resource("Still", "AWS::SecretsManager::Secret", json: #"{"SecretString": "y"}"#)
    let empty = try resource("Empty", "AWS::SecretsManager::Secret", json: "{}")
    let rotations = try [secret, given, empty].map { secret in
      try resource(
        "\(secret.id)Rotation", "AWS::SecretsManager::RotationSchedule",
        json: """
          {"SecretId": {"@": "\(secret.id).Id"}, "RotationRules": {"AutomaticallyAfterDays": 30},
            "RotationLambdaARN": "arn:aws:lambda:eu-west-1:123456789012:function:rotator"}
          """, [secret])
    }
    let document = try rendered(graph([secret, given, still, empty] + rotations))
    #expect(
      json(document["resource"]?["aws_secretsmanager_secret_version"]) == """
        {"secret":{"secret_id":"${aws_secretsmanager_secret.secret.id}",\
        "secret_string":"${random_password.secret.result}","version_stages":["AWSCURRENT","TERRAFORM"],\
        "lifecycle":{"ignore_changes":["version_stages"]}},\
        "given":{"secret_id":"${aws_secretsmanager_secret.given.id}","secret_string":"x",\
        "version_stages":["AWSCURRENT","TERRAFORM"],"lifecycle":{"ignore_changes":["version_stages"]}},\
        "still":{"secret_id":"${aws_secretsmanager_secret.still.id}","secret_string":"y"}}
        """)
    #expect(
      json(block("aws_secretsmanager_secret_rotation", "given_rotation", in: document)?["depends_on"])
        == #"["aws_secretsmanager_secret_version.given"]"#)
  }

  @Test func `What the stack itself declares is read when it is there`() throws {
    let secret = try resource(
      "Key", "AWS::SecretsManager::Secret", json: #"{"Name": "shop/key", "SecretString": "x"}"#)
    let stage = try resource(
      "Stage", "AWS::SSM::Parameter", json: #"{"Name": "/shop/stage", "Type": "String", "Value": "test"}"#)
    func read(_ id: String, _ service: DynamicReference.Service, _ key: String) -> ResourceNode {
      resource(
        id, "AWS::SSM::Parameter",
        [
          Property("Type", .string("String")),
          Property("Value", .function(.dynamic(DynamicReference(service, key: [.literal(key)])))),
        ])
    }
    let document = try rendered(
      graph([
        secret, stage, read("A", .secretsManager, "shop/key:SecretString"), read("B", .ssm, "/shop/stage"),
        read("C", .ssm, "/elsewhere"),
      ]))
    #expect(
      json(document["data"]) == """
        {"aws_secretsmanager_secret_version":{"key":{\
        "secret_id":"${aws_secretsmanager_secret_version.key.secret_id}"}},\
        "aws_ssm_parameter":{"stage":{"name":"${aws_ssm_parameter.stage.name}"},"elsewhere":{"name":"/elsewhere"}}}
        """)
  }
}
