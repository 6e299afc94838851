import Formwork
import FormworkDSL
import FormworkEFS
import FormworkIR
import FormworkNetworking
import FormworkRelations
import FormworkSchemas

/// A file system of Amazon EFS in a network, which functions mount.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::EFS::FileSystem` that stays when it leaves the stack, `AWS::EFS::MountTarget` per subnet, `AWS::EC2::SecurityGroup` |
/// | Terraform | `aws_efs_file_system` with `prevent_destroy`, `aws_efs_mount_target`, `aws_efs_backup_policy`, `aws_security_group` |
///
/// ```swift
/// let files = FileSystem("Files", in: network)
/// let models = files.accessPoint("Models", directory: "/models")
/// LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
///   VPC(network, securityGroups: [workers.groupId])
///   Setting.fileSystem(models, at: "/mnt/models", access: .read)
/// }
/// files.reachable(from: workers)
/// ```
/// It is encrypted and backed up, and has a mount target in each isolated subnet of the network, or in each private one where there
/// are none.
@dynamicMemberLookup
public struct FileSystem: ResourceDeclaration, DataConstruct {
  /// The generated resource beneath.
  public let resource: EFS.FileSystem
  /// The group that says who reaches the mount targets.
  public let securityGroup: SecurityGroup
  private let network: Network
  private let location: SourceLocation

  /// A file system.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - network: The network.
  ///   - throughputMode: `.elastic` grows with what is read and written, and is billed by it; `.bursting` grows with what is
  ///     stored (Throughput modes, Amazon EFS User Guide).
  ///   - key: The key of yours that encrypts it; the account's `aws/elasticfilesystem` without it.
  ///   - isBackedUp: Whether AWS Backup keeps daily copies for 35 days.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, in network: Network, throughputMode: Value<OneOf<EFS.FileSystem.ThroughputMode>> = .elastic,
    key: (any Connectable)? = nil, isBackedUp: Bool = true, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<EFS.FileSystem> content: () -> [ConstructChild<EFS.FileSystem>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    let location = content.location
    let path = DeclarationContext.id(id)
    let group = DeclarationContext.within(id, at: location) {
      SecurityGroup(
        "SecurityGroup", in: network, description: "Mounts of \(Value(path))", fileID: fileID, line: line
      ).made(MadeName(in: "GroupDescription", of: path, .whole))
    }
    var bag = PropertyBag(capacity: 6)
    bag.set("Encrypted", Value<Bool>(true))
    bag.set("KmsKeyId", key.map { Value<String>(term: ResourceAccess.arn(of: $0.relationEnd)) })
    bag.set("ThroughputMode", throughputMode)
    bag.set("BackupPolicy", EFS.FileSystem.BackupPolicy(status: isBackedUp ? .enabled : .disabled))
    bag.properties.append(Network.nameTag(DeclarationContext.id(id), in: "FileSystemTags"))
    let followers: Followers = { files in
      var elements: [Element] = Self.mountTargets(of: files, in: network, group, at: location).map { .resource($0) }
      if network.innerSubnetCount == 0 {
        elements.append(
          .finding(
            Diagnostic(
              .error, .unfitSetting, "\(files.id) has no isolated or private subnets to be mounted in", at: location,
              hint: "state their blocks in the Network")))
      }
      return elements
    }
    resource = content.resource(
      id, bag, settings: .data, madeNames: [Network.nameTagText(of: path, in: "FileSystemTags")],
      companions: [.made(group.node)], followers: followers)
    securityGroup = group
    self.network = network
    self.location = location
  }

  private init(resource: EFS.FileSystem, securityGroup: SecurityGroup, network: Network, location: SourceLocation) {
    self.resource = resource
    self.securityGroup = securityGroup
    self.network = network
    self.location = location
  }

  private static func mountTargets(
    of files: ResourceNode, in network: Network, _ group: SecurityGroup, at location: SourceLocation
  ) -> [ResourceNode] {
    let type = "AWS::EFS::MountTarget"
    return (0..<network.innerSubnetCount).map { index in
      ResourceNode(
        following: files, as: "MountTarget\(index + 1)", type: type, schema: Schemas.schema(of: type),
        properties: [
          Property("FileSystemId", .reference(Reference(files, "FileSystemId"))),
          Property("SubnetId", network.innerSubnets[Value(index)].term),
          Property("SecurityGroups", .list([group.groupId.term])),
        ], at: location)
    }
  }

  /// The type that holds the data.
  public static var releasedType: String { EFS.FileSystem.schema.type }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> FileSystem {
    FileSystem(resource: .declared(by: node), securityGroup: securityGroup, network: network, location: location)
  }

  /// The file system's ARN.
  public var arn: Value<String> { resource.arn }
  /// The file system's id.
  public var fileSystemId: Value<String> { resource.fileSystemId }

  /// A directory of the file system for `Setting.fileSystem`, made when it is not there yet. Who mounts it works as one user,
  /// whose the directory is (Working with Amazon EFS access points, Amazon EFS User Guide).
  ///
  /// It waits for the mount targets, and so does what mounts it.
  ///
  /// - Parameters:
  ///   - id: The name below the file system's.
  ///   - directory: The path on the file system: at most 100 characters, four directories deep.
  ///   - user: The numbers of the user and of the group.
  ///   - permissions: Who may do what in the directory, in octal digits.
  public func accessPoint(
    _ id: String, directory: Value<String>, user: Value<Int> = 1000, permissions: Value<String> = "750",
    fileID: String = #fileID, line: Int = #line
  ) -> EFS.AccessPoint {
    let type = EFS.AccessPoint.schema.type
    let number = user.term.wholeNumber.map { Term.string(String($0)) } ?? user.term
    var settings = ResourceSettings()
    settings.dependsOn = Self.mountTargets(of: node, in: network, securityGroup, at: location)
    if !node.settings.loops.isEmpty { settings.loops = node.settings.loops }
    let owner = [
      MapEntry("OwnerUid", number), MapEntry("OwnerGid", number), MapEntry("Permissions", permissions.term),
    ]
    return EFS.AccessPoint.declared(
      by: ResourceNode(
        id: "\(node.id)/\(id)", scope: node.scope, trail: node.trail, type: type, schema: EFS.AccessPoint.schema,
        properties: [
          Property("FileSystemId", .reference(Reference(node, "FileSystemId"))),
          Property("PosixUser", .map([MapEntry("Uid", number), MapEntry("Gid", number)])),
          Property(
            "RootDirectory", .map([MapEntry("Path", directory.term), MapEntry("CreationInfo", .map(owner))])),
        ], settings: settings, location: SourceLocation(fileID, line)))
  }

  /// Lets what has a security group mount the file system: a statement of the stack.
  public func reachable(
    from group: SecurityGroup, description: Value<String>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> ConnectionStatement {
    securityGroup.reachable(from: group, on: .tcp(2049), description: description, fileID: fileID, line: line)
  }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a FileSystem has no such attribute; it has .arn, .fileSystemId, .accessPoint(_:directory:), .securityGroup, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
