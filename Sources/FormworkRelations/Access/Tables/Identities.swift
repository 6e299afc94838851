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
