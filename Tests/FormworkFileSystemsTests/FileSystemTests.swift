import Formwork
import FormworkFileSystems
import TestSupport
import Testing

/// A file system in a network, and functions that mount it.
struct FileSystemTests {
  private static func mounted(isBackedUp: Bool = true) -> Stack {
    Stack("S") {
      let network = Network("Net", isolatedSubnets: ["10.0.1.0/24", "10.0.2.0/24"])
      let workers = SecurityGroup("Workers", in: network, description: "Functions")
      let files = FileSystem("Files", in: network, isBackedUp: isBackedUp)
      let models = files.accessPoint("Models", directory: "/models")
      LambdaFunction(
        "Api", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")
      ) {
        VPC(network, securityGroups: [workers.groupId])
        Setting.fileSystem(models, at: "/mnt/models", access: .read)
      }
      files.reachable(from: workers)
    }
  }

  @Test func `A file system is encrypted, backed up and stays`() throws {
    let stack = Self.mounted()
    #expect(findings(in: stack).isEmpty)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Files") == """
        {"Type":"AWS::EFS::FileSystem","DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain","Properties":\
        {"Encrypted":true,"ThroughputMode":"elastic","BackupPolicy":{"Status":"ENABLED"},"FileSystemTags":[{"Key":"Name",\
        "Value":{"Fn::Sub":"${AWS::StackName}-Files"}}]}}
        """)
    #expect(
      try compact(Self.mounted(isBackedUp: false), .cloudFormation, "Resources", "Files", "Properties", "BackupPolicy")
        == #"{"Status":"DISABLED"}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_efs_file_system", "files", "lifecycle", "prevent_destroy")
        == "true")
  }

  @Test func `Each subnet has a mount target, and whoever mounts waits for them`() throws {
    let stack = Self.mounted()
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FilesMountTarget2", "Properties") == """
        {"FileSystemId":{"Ref":"Files"},"SubnetId":{"Ref":"NetIsolatedSubnet2"},"SecurityGroups":\
        [{"Ref":"FilesSecurityGroup"}]}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FilesModels") == """
        {"Type":"AWS::EFS::AccessPoint","DependsOn":["FilesMountTarget1","FilesMountTarget2"],"Properties":{"FileSystemId":\
        {"Ref":"Files"},"PosixUser":{"Uid":"1000","Gid":"1000"},"RootDirectory":{"Path":"/models","CreationInfo":\
        {"OwnerUid":"1000","OwnerGid":"1000","Permissions":"750"}}}}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_efs_access_point", "files_models", "depends_on")
        == #"["aws_efs_mount_target.files_mount_target1","aws_efs_mount_target.files_mount_target2"]"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Api", "Properties", "FileSystemConfigs")
        == #"[{"Arn":{"Fn::GetAtt":["FilesModels","Arn"]},"LocalMountPath":"/mnt/models"}]"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FilesSecurityGroupFromWorkersTCP2049", "Properties") == """
        {"GroupId":{"Ref":"FilesSecurityGroup"},"IpProtocol":"tcp","SourceSecurityGroupId":{"Ref":"Workers"},\
        "FromPort":2049,"ToPort":2049}
        """)
  }

  @Test func `A function that reads may not write`() throws {
    let policy = try compact(Self.mounted(), .cloudFormation, "Resources", "ApiRoleFilesModels", "Properties")
    #expect(policy.contains("elasticfilesystem:ClientMount"))
    #expect(!policy.contains("elasticfilesystem:ClientWrite"))
  }

  @Test func `A network without inner subnets is found`() {
    let stack = Stack("S") {
      let network = Network("Net", publicSubnets: ["10.0.1.0/24"])
      FileSystem("Files", in: network)
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: Files has no isolated or private subnets to be mounted in [unfit-setting]
          hint: state their blocks in the Network
        """
      ])
  }

  @Test func `Nothing but ids differs once it is renamed`() throws {
    func stack(_ id: String, _ former: String?) -> Stack {
      Stack("Shop") {
        let network = Network("Net", isolatedSubnets: ["10.0.1.0/24", "10.0.2.0/24"])
        let files = FileSystem(id, in: network).formerly(former)
        let models = files.accessPoint("Models", directory: "/models")
        Output("Models", models.arn)
      }
    }
    let differences = try renameDifferences(stack("Old", nil), stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
