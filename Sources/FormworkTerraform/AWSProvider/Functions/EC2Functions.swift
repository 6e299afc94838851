import FormworkIR

extension AWSLowering {
  /// A group without rules for what leaves it keeps the rule that allows everything; `aws` removes it, so it is written.
  ///
  /// Rules that are resources of their own replace it in CloudFormation too.
  func completeSecurityGroup() {
    for index in secondaries.indices { completeSecurityGroupRule(&secondaries[index].body) }
    keepDefaultEgress()
  }

  private func keepDefaultEgress() {
    if let rules = resource["SecurityGroupEgress"], rules != .absent, !rules.isEmptyCollection { return }
    if rendering.groupsWithEgress.contains(resource.id) { return }
    var rule = links(to: "aws_vpc_security_group_egress_rule")
    rule.set("ip_protocol", "-1")
    rule.set("cidr_ipv4", "0.0.0.0/0")
    add("aws_vpc_security_group_egress_rule", suffix: "", rule)
  }

  /// The owner of a group in a rule, which is not said where it is the stack's own account.
  func expectOwnAccount(_ term: Term) {
    if term != .pseudo(.accountID) { refuse(reason: "a group of another account") }
  }

  /// A launch template in its default version, where none is asked for.
  func templateVersion(_ term: Term) -> Term? {
    guard case .map(let entries) = term, term.member("Version") == nil else { return term }
    var version = Term.string("$Default")
    if case .reference(let reference)? = term.member("Id") ?? term.member("Name"),
      reference.target.type == "AWS::EC2::LaunchTemplate"
    {
      version = .reference(Reference(reference.target, "DefaultVersionNumber"))
    }
    return .map(entries.filter { $0.key.literal != "Version" } + [MapEntry("Version", version)])
  }

  /// A rule for all protocols has no ports, whatever numbers stand there.
  func completeSecurityGroupRule(_ body: inout Body) {
    switch body["ip_protocol"] {
    case .string("-1"), .int(-1), .string("all"):
      body.set("ip_protocol", "-1")
      body.remove("from_port")
      body.remove("to_port")
    default: break
    }
  }

  /// What a flow log watches: an argument per kind of thing.
  func lowerFlowLogResource(_ term: Term, into body: inout Body) {
    let arguments = [
      "VPC": "vpc_id", "Subnet": "subnet_id", "NetworkInterface": "eni_id", "TransitGateway": "transit_gateway_id",
      "TransitGatewayAttachment": "transit_gateway_attachment_id",
    ]
    guard let kind = resource["ResourceType"]?.words, let argument = arguments[kind] else {
      let known = arguments.keys.sorted().joined(separator: ", ")
      return rendering.report(.unsupported, "\(mapping.resource) takes a ResourceType among \(known)")
    }
    setAttribute(term, at: [argument], in: &body)
  }

  /// A log group by its name, where `aws` wants its ARN.
  func lowerLogGroupName(_ term: Term, by row: TableRow, into body: inout Body) {
    if case .reference(let reference) = term, reference.target.type == "AWS::Logs::LogGroup" {
      return setAttribute(.reference(Reference(reference.target, "ArnWithoutStreams")), at: row.path, in: &body)
    }
    let arn = Term.text([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":logs:"), .term(.pseudo(.region)), .literal(":"),
      .term(.pseudo(.accountID)), .literal(":log-group:"), .term(term),
    ])
    setAttribute(arn, at: row.path, in: &body)
  }

  /// Disks by their devices: the root's is a block of its own, and so are those of the instance itself.
  func lowerBlockDevices(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let devices) = term else { return refuseUnwritten(term, "list of maps") }
    var blocks: [(name: String, content: [Document])] = []
    for device in devices where device != .absent {
      if case .function(.conditional(let condition, let then, let otherwise)) = device {
        let name = "local." + TerraformName.snake(condition.name)
        addBlockDevice(then, if: name, by: row, into: &body)
        addBlockDevice(otherwise, if: "!" + name, by: row, into: &body)
        continue
      }
      guard let block = blockDevice(device, by: row) else { continue }
      if let index = blocks.firstIndex(where: { $0.name == block.name }) {
        blocks[index].content.append(block.content.document)
      } else {
        blocks.append((block.name, [block.content.document]))
      }
    }
    for block in blocks {
      body.set(block.name, block.content.count == 1 ? block.content[0] : .array(block.content))
    }
  }

  /// A device that is there on a condition.
  private func addBlockDevice(_ device: Term, if condition: String, by row: TableRow, into body: inout Body) {
    guard device != .absent, let block = blockDevice(device, by: row) else { return }
    body.addDynamic(block.name, forEach: "${\(condition) ? [1] : []}", content: block.content)
  }

  /// A device as the block that its name and kind ask for.
  private func blockDevice(_ device: Term, by row: TableRow) -> (name: String, content: Body)? {
    guard case .map(let entries) = device else {
      refuseUnwritten(device, "map")
      return nil
    }
    var content = Body()
    lower(properties(entries), by: row.children, into: &content)
    if content["virtual_name"] != nil || content["no_device"] != nil { return ("ephemeral_block_device", content) }
    guard ["/dev/xvda", "/dev/sda1"].contains(device.member("DeviceName")?.words) else {
      return ("ebs_block_device", content)
    }
    content.remove("device_name")
    if content["snapshot_id"] != nil {
      rendering.report(.unsupported, "root_block_device of \(mapping.resource) takes no SnapshotId")
    }
    return ("root_block_device", content)
  }

  /// Interfaces that exist are blocks; of one that is made with the instance the settings are the instance's own.
  func lowerNetworkInterfaces(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let interfaces) = term else { return refuseUnwritten(term, "list of maps") }
    let existing = interfaces.filter { $0.member("NetworkInterfaceId") != nil }
    if !existing.isEmpty, let attached = row.children["Attached"] {
      setBlock(.list(existing), by: attached, isSingle: false, into: &body)
    }
    let made = interfaces.filter { $0 != .absent && $0.member("NetworkInterfaceId") == nil }
    if made.count > 1 || (!made.isEmpty && !existing.isEmpty) {
      return rendering.report(
        .unsupported, "\(mapping.resource) makes one network interface; the others must be resources of their own")
    }
    for interface in made {
      guard case .map(let entries) = interface else { return refuseUnwritten(interface, "map") }
      // The first place and its end with the instance are what such an interface has anyway.
      let rest = entries.filter { entry in
        switch entry.key.literal {
        case "DeviceIndex": entry.value.asNumber != .int(0)
        case "DeleteOnTermination": entry.value.truth != true
        default: true
        }
      }
      lower(properties(rest), by: row.children, into: &body)
    }
  }

  /// The addresses of a network interface in an order: the primary one first.
  func lowerPrivateAddresses(_ term: Term, into body: inout Body) {
    guard case .list(let elements) = term else { return refuseUnwritten(term, "list of maps") }
    var primary: [Term] = []
    var others: [Term] = []
    for element in elements where element != .absent {
      guard let address = element.member("PrivateIpAddress"), let isPrimary = element.member("Primary")?.truth else {
        _ = refused(element, "a map with PrivateIpAddress, and with true or false in Primary")
        return
      }
      if isPrimary { primary.append(address) } else { others.append(address) }
    }
    if primary.count != 1 {
      return refuse(
        reason: "the first of its addresses is the primary one, so exactly one must be; found \(primary.count)")
    }
    for name in ["PrivateIpAddress", "SecondaryPrivateIpAddressCount"]
    where resource[name].map({ $0 != .absent }) ?? false {
      return refuse(reason: "it takes a list of addresses or \(name), not both")
    }
    setAttribute(.list(primary + others), at: ["private_ip_list"], in: &body)
    body.set("private_ip_list_enabled", true)
  }

  /// A key pair without a public key: CloudFormation has one made, and keeps its private half in a parameter.
  func completeKeyPair(_ body: inout Body) {
    if body["public_key"] != nil { return }
    let kind = resource["KeyType"]?.words ?? "rsa"
    rendering.use(.tls)
    var key = Body()
    key.set("algorithm", kind == "ed25519" ? "ED25519" : "RSA")
    if kind != "ed25519" { key.set("rsa_bits", 2048) }
    add("tls_private_key", suffix: "", key)
    body.set("public_key", .string("${\(binding.path(to: "public_key_openssh", of: "tls_private_key"))}"))
    var parameter = Body()
    parameter.set("name", .string("/ec2/keypair/${\(binding.path(to: "key_pair_id"))}"))
    parameter.set("type", "SecureString")
    parameter.set("value", .string("${\(binding.path(to: "private_key_openssh", of: "tls_private_key"))}"))
    add("aws_ssm_parameter", suffix: "", parameter)
    rendering.report(
      .unsupported, "the private key is made by Terraform and stands in its state", severity: .warning,
      hint: "Give PublicKeyMaterial to keep the private key to yourself.")
  }

  /// The tags of a thing itself among those of what it makes.
  func templateTags(_ term: Term, _ kind: String) -> Term? {
    guard case .list(let elements) = term else { return refused(term, "a list written out in the program") }
    var tags: [Term] = []
    for element in elements where element != .absent {
      guard element.member("ResourceType")?.words == kind, case .list(let list)? = element.member("Tags")
      else { return refused(element, "a map with the ResourceType \(kind) and Tags") }
      tags += list
    }
    return .list(tags)
  }
}

extension TerraformRenderer {
  /// The groups for which rules about what leaves them are resources of their own.
  func findGroupsWithEgress() -> Set<String> {
    var groups: Set<String> = []
    for resource in graph.resources where resource.type == "AWS::EC2::SecurityGroupEgress" {
      if case .reference(let reference)? = resource["GroupId"] { groups.insert(reference.target.id) }
    }
    return groups
  }
}
