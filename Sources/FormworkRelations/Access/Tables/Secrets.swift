extension ResourceAccess {
  /// Keys, secrets and parameters.
  static let secrets: [String: ResourceAccess] = [
    "AWS::KMS::Key": ResourceAccess(
      arn: "arn:aws:kms:{region}:{account}:key/{KeyId}",
      verbs: [
        .encrypt: [
          .itself("kms:Encrypt", "kms:GenerateDataKey"),
          .along(do: ["kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:DescribeKey"]
          ),
        ],
        .decrypt: [.itself("kms:Decrypt"), .along(do: ["kms:DescribeKey"])],
        .sign: [.itself("kms:Sign"), .along(do: ["kms:DescribeKey"])],
        .verify: [.itself("kms:Verify"), .along(do: ["kms:GetPublicKey", "kms:DescribeKey"])],
      ], ownPolicy: ["KeyPolicy"], needsOwnPolicy: true),
    "AWS::SSM::Parameter": ResourceAccess(
      arn: "arn:aws:ssm:{region}:{account}:parameter/{Name}",
      verbs: [
        // The object is the rest of a path.
        .read: [.on("{arn}{/object}", do: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"])],
        .list: [.on("{arn}{/object}", do: ["ssm:GetParametersByPath", "ssm:GetParameterHistory"])],
        .write: [.on("{arn}{/object}", do: ["ssm:PutParameter"])],
        .delete: [.on("{arn}{/object}", do: ["ssm:DeleteParameter", "ssm:DeleteParameters"])],
      ]),
    "AWS::SecretsManager::Secret": ResourceAccess(
      arnAttribute: "Id", arn: "arn:aws:secretsmanager:{region}:{account}:secret:{Name}-??????",
      verbs: [
        .read: [.itself("secretsmanager:GetSecretValue"), .along(do: ["secretsmanager:DescribeSecret"])],
        .list: [.itself("secretsmanager:ListSecretVersionIds", "secretsmanager:DescribeSecret")],
        .write: [
          .itself("secretsmanager:PutSecretValue"),
          .along(do: ["secretsmanager:UpdateSecretVersionStage", "secretsmanager:DescribeSecret"]),
        ],
        .delete: [.itself("secretsmanager:DeleteSecret")],
      ],
      key: KeyUse(
        "KmsKeyId", via: "secretsmanager",
        actions: [.read: ["kms:Decrypt"], .write: ["kms:GenerateDataKey", "kms:Decrypt"]],
        source: "Secret encryption and decryption in AWS Secrets Manager, AWS Secrets Manager User Guide")),
  ]
}
