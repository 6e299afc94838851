import Formwork

extension Stack {
  /// What few functions set.
  static let configured = Stack("Configured", data: .goesWithStack) {
    worker("Signed") {
      Setting.codeSigning("arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0")
      Setting.environmentKey("arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555")
      Setting.recursiveLoop(.allow)
      Setting.runtimeUpdates(.functionUpdate)
      Environment(["STAGE": "test"])
    }
    worker("Durable") { Setting.durableExecution(timeout: 86_400, retentionDays: 7) }
    worker("Tenants") { Setting.tenantIsolation() }
    worker("Mounted") {
      VPC(subnets: ["subnet-0123456789abcdef0"], securityGroups: ["sg-0123456789abcdef0"], dualStack: true)
      Setting.fileSystem(
        Existing(
          "AWS::EFS::AccessPoint",
          arn: "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-0123456789abcdef0"),
        at: "/mnt/data")
    }
  }
}
