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
    if stage.groupsWithEgress.contains(resource.id) { return }
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
      return reporter.report(.unsupported, "\(mapping.resource) takes a ResourceType among \(known)")
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
      reporter.report(.unsupported, "root_block_device of \(mapping.resource) takes no SnapshotId")
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
      return reporter.report(
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
    expressions.requirements.use(.tls)
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
    reporter.report(
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

extension ResourceLowering {
  /// The groups for which rules about what leaves them are resources of their own.
  func findGroupsWithEgress() -> Set<String> {
    var groups: Set<String> = []
    for resource in graph.resources where resource.type == "AWS::EC2::SecurityGroupEgress" {
      if case .reference(let reference)? = resource["GroupId"] { groups.insert(reference.target.id) }
    }
    return groups
  }
}

extension AWSLowering {
  /// Container definitions are a JSON document whose names begin with small letters; the keys of maps stay.
  func camelCaseJSON(_ term: Term) -> Term? {
    switch term {
    case .list, .map: .function(.jsonString(camelCase(term)))
    default: refused(term, "a value written out in the program")
    }
  }

  private func camelCase(_ term: Term) -> Term {
    switch term {
    case .list(let elements): return .list(elements.map { camelCase($0) })
    case .map(let entries):
      return .map(
        entries.map { entry in
          guard let name = entry.key.literal else { return entry }
          let key = name.prefix(1).lowercased() + name.dropFirst()
          if Self.containerMaps.contains(name) { return MapEntry(key, entry.value) }
          if Self.containerNumbers.contains(name) { return MapEntry(key, entry.value.asNumber) }
          if Self.containerTruths.contains(name) { return MapEntry(key, entry.value.asTruth) }
          return MapEntry(key, camelCase(entry.value))
        })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(.conditional(condition, then: camelCase(then), otherwise: camelCase(otherwise)))
    default: return term
    }
  }

  private static let containerMaps: Set<String> = ["DockerLabels", "Options"]
  private static let containerNumbers: Set<String> = [
    "Cpu", "Memory", "MemoryReservation", "ContainerPort", "HostPort", "StartTimeout", "StopTimeout", "Interval",
    "Retries", "Timeout", "StartPeriod", "HardLimit", "SoftLimit", "MaxSwap", "SharedMemorySize", "Swappiness", "Size",
    "RestartAttemptPeriod",
  ]
  private static let containerTruths: Set<String> = [
    "Essential", "Privileged", "ReadonlyRootFilesystem", "DisableNetworking", "Interactive", "PseudoTerminal",
    "InitProcessEnabled", "ReadOnly", "Enabled",
  ]
}

extension AWSLowering {
  /// The metrics of a group that are collected: all of them, where none is named.
  func scalingMetrics(_ term: Term) -> Term? {
    guard let collection = first(term) else { return nil }
    return eachChoice(of: collection) { choice in
      guard case .map(let entries) = choice, choice.member("Metrics") == nil else { return choice }
      let all = Self.groupMetrics.map { Term.string($0) }
      return .map(entries.filter { $0.key.literal != "Metrics" } + [MapEntry("Metrics", .list(all))])
    }
  }

  private static let groupMetrics = [
    "GroupMinSize", "GroupMaxSize", "GroupDesiredCapacity", "GroupInServiceInstances", "GroupPendingInstances",
    "GroupStandbyInstances", "GroupTerminatingInstances", "GroupTotalInstances", "GroupInServiceCapacity",
    "GroupPendingCapacity", "GroupStandbyCapacity", "GroupTerminatingCapacity", "GroupTotalCapacity",
    "WarmPoolDesiredCapacity", "WarmPoolWarmedCapacity", "WarmPoolPendingCapacity", "WarmPoolTerminatingCapacity",
    "WarmPoolTotalCapacity", "GroupAndWarmPoolDesiredCapacity", "GroupAndWarmPoolTotalCapacity",
  ]

  /// The target that a policy scales, given by reference or by the three parts of its id.
  func lowerScalingTarget(_ term: Term, into body: inout Body) {
    let names = ["resource_id", "scalable_dimension", "service_namespace"]
    if case .reference(let reference) = term, let target = stage.bindings[reference.target.id],
      target.type == "aws_appautoscaling_target"
    {
      for name in names { body.set(name, .string("${\(target.path(to: name))}")) }
      return
    }
    let parts = "split(\"|\", \(expressions.expression(term)))"
    for (position, name) in names.enumerated() { body.set(name, .string("${\(parts)[\(position)]}")) }
  }
}

extension AWSLowering {
  /// Settings of a cluster's applications as the JSON document of EMR's own interface, which has `Properties` for
  /// CloudFormation's `ConfigurationProperties`.
  func clusterConfigurations(_ term: Term) -> Term? {
    guard case .list = term else { return refused(term, "a list written out in the program") }
    return .function(.jsonString(configuration(term)))
  }

  private func configuration(_ term: Term) -> Term {
    switch term {
    case .list(let elements): return .list(elements.map { configuration($0) })
    case .map(let entries):
      return .map(
        entries.map { entry in
          switch entry.key.literal {
          case "ConfigurationProperties": MapEntry("Properties", entry.value)
          case "Configurations": MapEntry("Configurations", configuration(entry.value))
          default: entry
          }
        })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(.conditional(condition, then: configuration(then), otherwise: configuration(otherwise)))
    default: return term
    }
  }

  /// A group of instances without its market, which follows from whether there is a bid.
  func instanceGroup(_ term: Term) -> Term? {
    guard case .map(let entries) = term, let market = term.member("Market") else { return term }
    expectMarket(market, bid: term.member("BidPrice"))
    return .map(entries.filter { $0.key.literal != "Market" })
  }

  /// Groups of instances, each without its market.
  func instanceGroups(_ term: Term) -> Term {
    eachChoice(of: term) { list in
      guard case .list(let elements) = list else { return list }
      return .list(elements.map { element in eachChoice(of: element) { instanceGroup($0) } ?? .absent })
    } ?? .absent
  }

  /// The market of a group that is a resource of its own.
  func lowerMarket(_ term: Term) {
    expectMarket(term, bid: resource["BidPrice"])
  }

  private func expectMarket(_ market: Term, bid: Term?) {
    let follows = bid == nil || bid == .absent ? "ON_DEMAND" : "SPOT"
    let isCertain = bid == .absent || bid?.mayBeAbsent != true
    if market == .absent || (isCertain && market.literalText == follows) { return }
    let reason = "with\(follows == "SPOT" ? "" : "out") BidPrice it is always \(follows)"
    if reporter.path.last == "Market" { return refuse(reason: reason) }
    reporter.within("Market") { refuse(reason: reason) }
  }
}
