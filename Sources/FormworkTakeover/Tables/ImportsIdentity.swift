extension ImportTable {
  /// The imports of identities, keys and secrets; the grammar is that of `ImportTable`.
  static let importsOfIdentity = #"""
    aws_iam_role {}
      name name {}
      get arn = arn:{partition}:iam::{account}:role{path?/}{}
    aws_iam_role_policy {role}:{name}
    aws_iam_role_policy_attachment {role}/{policy_arn}
    aws_iam_policy {}
      name name {|last}
      get arn = {}
    aws_iam_user {}
      name name {}
      get arn = arn:{partition}:iam::{account}:user{path?/}{}
    aws_iam_user_policy {user}:{name}
    aws_iam_user_policy_attachment {user}/{policy_arn}
    aws_iam_user_group_membership {user}/{groups|joined}
    aws_iam_user_login_profile ! its password cannot be read back
      leave
    aws_iam_access_key {}
    aws_iam_group {}
      name name {}
    aws_iam_group_policy {group}:{name}
    aws_iam_group_policy_attachment {group}/{policy_arn}
    aws_iam_instance_profile {}
      name name {}
    aws_iam_openid_connect_provider {}
      get arn = {}
    aws_iam_saml_provider {}
      get arn = {}
    aws_iam_server_certificate {}
      name name {}
    aws_iam_service_linked_role arn:{partition}:iam::{account}:role/aws-service-role/{aws_service_name}/{}
    aws_kms_key {}
      get arn = arn:{partition}:kms:{region}:{account}:key/{}
    aws_kms_alias {}
      name name {}
    aws_secretsmanager_secret {}
      name name {|secret}
      get arn = {}
    aws_secretsmanager_secret_policy {secret_arn}
    aws_secretsmanager_secret_rotation {secret_id}
    aws_secretsmanager_secret_version ! the id of the version is in no list of resources; `aws secretsmanager list-secret-version-ids` prints it
      leave
      form {secret_id}|{version_id}
    random_password ! it would make a new text, and the secret keeps the one that it has
      leave
    tls_private_key ! it would make a new key, and the pair keeps the one that it has
      leave
    aws_ssm_parameter {}
      name name {}
    aws_ssm_document {}
      name name {}
    aws_cognito_user_pool {}
      keep name
      get arn = arn:{partition}:cognito-idp:{region}:{account}:userpool/{}
    aws_cognito_user_pool_client {user_pool_id}/{}
      # Whether there is a secret is asked for once, and cannot be read back.
      keep name generate_secret
    aws_cognito_user_pool_domain {}
    aws_cognito_user_group {user_pool_id}/{}
      name name {}
    aws_cognito_identity_provider {user_pool_id}:{provider_name}
    aws_cognito_resource_server {user_pool_id}|{identifier}
    aws_cognito_user {user_pool_id}/{username}
    aws_cognito_user_in_group ! the provider imports none
    aws_cognito_user_pool_ui_customization {user_pool_id},{client_id?ALL}
    aws_cognito_identity_pool {}
      keep identity_pool_name
    aws_cognito_identity_pool_roles_attachment {identity_pool_id}
    aws_acm_certificate {}
      get arn = {}
    aws_acm_certificate_validation ! the provider imports none; it makes nothing, and waits until the certificate is valid
    aws_acmpca_certificate_authority {}
      get arn = {}
    aws_wafv2_web_acl {|1}/{|0}/{|2}
      # The physical id of these is name|id|scope.
      name name {|0}
      get arn = arn:{partition}:wafv2:{region}:{account}:{scope|lowercased}/webacl/{|0}/{|1}
    aws_wafv2_rule_group {|1}/{|0}/{|2}
      name name {|0}
    aws_wafv2_ip_set {|1}/{|0}/{|2}
      name name {|0}
    aws_wafv2_regex_pattern_set {|1}/{|0}/{|2}
      name name {|0}
    aws_wafv2_web_acl_association {web_acl_arn},{resource_arn}
    aws_wafv2_web_acl_logging_configuration {resource_arn}
    """#
}
