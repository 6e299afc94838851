extension ResourceAccess {
  /// Roles, users and user pools.
  static let identities: [String: ResourceAccess] = [
    "AWS::Cognito::UserPool": ResourceAccess(
      arn: "arn:aws:cognito-idp:{region}:{account}:userpool/{UserPoolId}",
      verbs: [
        .read: [.itself("cognito-idp:AdminGetUser"), .along(do: ["cognito-idp:AdminListGroupsForUser"])],
        .list: [.itself("cognito-idp:ListUsers", "cognito-idp:ListUsersInGroup", "cognito-idp:ListGroups")],
        .write: [
          .itself(
            "cognito-idp:AdminCreateUser", "cognito-idp:AdminUpdateUserAttributes",
            "cognito-idp:AdminAddUserToGroup", "cognito-idp:AdminRemoveUserFromGroup")
        ],
        .delete: [.itself("cognito-idp:AdminDeleteUser", "cognito-idp:AdminDisableUser")],
        .connect: [.itself("cognito-idp:AdminInitiateAuth", "cognito-idp:AdminRespondToAuthChallenge")],
        .manage: [
          .itself(
            "cognito-idp:AdminSetUserPassword", "cognito-idp:AdminResetUserPassword", "cognito-idp:AdminEnableUser",
            "cognito-idp:AdminDisableUser", "cognito-idp:AdminUserGlobalSignOut", "cognito-idp:AdminConfirmSignUp")
        ],
      ], service: "cognito-idp.amazonaws.com"),
    "AWS::IAM::Role": ResourceAccess(
      arn: "arn:aws:iam::{account}:role/{RoleName}", verbs: [.assume: [.itself("sts:AssumeRole")]],
      ownPolicy: ["AssumeRolePolicyDocument"], needsOwnPolicy: true),
    "AWS::IAM::User": ResourceAccess(arn: "arn:aws:iam::{account}:user/{UserName}"),
  ]
}

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

extension ResourceAccess {
  /// Logs and alarms.
  static let observability: [String: ResourceAccess] = [
    // An alarm as the source of what it tells.
    "AWS::CloudWatch::Alarm": ResourceAccess(
      arn: "arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmName}",
      verbs: [
        .read: [.itself("cloudwatch:DescribeAlarms", "cloudwatch:DescribeAlarmHistory")],
        .write: [.itself("cloudwatch:SetAlarmState")],
      ], service: "cloudwatch.amazonaws.com"),
    // The ARN ends with `:*`, which takes in the group's streams. Whose key the group has is no matter of its readers: the
    // service encrypts and decrypts (Encrypt log data in CloudWatch Logs using AWS KMS).
    "AWS::Logs::LogGroup": ResourceAccess(
      arn: "arn:aws:logs:{region}:{account}:log-group:{LogGroupName}:*",
      verbs: [
        .read: [
          .itself("logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"),
          .along(do: ["logs:DescribeLogStreams", "logs:GetLogGroupFields"]),
          .everywhere(
            ["logs:GetQueryResults", "logs:StopQuery"], along: true,
            source: "Actions, resources, and condition keys for Amazon CloudWatch Logs"),
        ],
        .list: [.itself("logs:DescribeLogStreams")],
        .write: [.itself("logs:CreateLogStream", "logs:PutLogEvents")],
        .delete: [.itself("logs:DeleteLogStream")],
      ]),
  ]
}
