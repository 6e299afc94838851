import FormworkIR
import FormworkSchemas

extension TerraformRenderer {
  /// Finds what every resource is in Terraform, so that references can be spelled in any order.
  func bind() {
    bindings.reserveCapacity(graph.resources.count)
    var parts: [(resource: Resource, binding: ResourceBinding, host: String)] = []
    for resource in graph.resources.lazy.map(\.spelledAsDocumented) {
      let name = TerraformName.snake(resource.settings.logicalID ?? resource.id)
      let binding: ResourceBinding
      let choice = resource.settings.terraformProvider
      if choice != .awscc, fallbacks[resource.id] == nil, let mapping = tables.mapping(of: resource) {
        binding = ResourceBinding(
          resource, provider: .aws(mapping), type: mapping.primaryType(of: resource), name: name)
        if let host = mapping.host { parts.append((resource, binding, host)) }
      } else if choice != .aws, let schema = resource.node.schema, !AWSCCMissingTypes.contains(resource.type) {
        let mapping = AWSCCMapping(schema)
        usesAWSCC = true
        binding = ResourceBinding(resource, provider: .awscc(mapping), type: mapping.resource, name: name)
      } else {
        binding = ResourceBinding(resource, provider: .missing, type: "", name: name)
        about("\(resource.type) '\(resource.id)'", at: resource.location) {
          if let reason = Self.withoutMeaning[resource.type] {
            return report(.unsupported, "left out: \(reason)", severity: .warning)
          }
          if Self.isCustom(resource.type) {
            return report(
              .unsupported,
              "a custom resource is made by a function that answers CloudFormation's requests; Terraform sends none",
              hint: "Say what the function makes with resources of its own, or keep this part in CloudFormation.")
          }
          if resource.type.hasPrefix("AWS::Serverless::") {
            return report(
              .unsupported, "SAM's transform has not yet replaced it by plain resources",
              hint: "Expand the template first, such as by `sam translate` of aws-sam-translator.")
          }
          if let choice {
            return report(
              .unsupported, "hashicorp/\(choice.rawValue) does not have \(resource.type)",
              hint: "Leave the choice of the provider to the type.")
          }
          let table = "Terraform cannot have it: the table of hashicorp/aws has no row for \(resource.type)"
          if resource.node.schema == nil {
            report(
              .unsupported, table + ", and without a schema its names in hashicorp/awscc are not known",
              hint: Self.hint(aboutUnknown: resource.type))
          } else {
            report(.unsupported, table + ", and hashicorp/awscc does not have the type")
          }
        }
      }
      bindings[resource.id] = binding
    }
    for part in parts { redirect(part.resource, part.binding, to: part.host) }
  }

  private static func hint(aboutUnknown type: String) -> String {
    if Schemas.contains(type) { return "Leave out isChecked: false, so that AWS's schema tells its names." }
    return type.hasPrefix("AWS::")
      ? "See that the type is spelled right; AWS's schemas at hand do not have it."
      : "The providers have AWS's own types alone."
  }

  /// Types that make nothing, and why Terraform does without them.
  private static let withoutMeaning = [
    "AWS::CDK::Metadata": "it tells AWS that the AWS CDK wrote the template, and makes nothing"
  ]

  /// Parts of others, such as a function's versions, are no resources in Terraform: references to one lead to its host.
  private func redirect(_ resource: Resource, _ binding: ResourceBinding, to property: String) {
    guard case .reference(let reference) = resource[property], let host = bindings[reference.target.id],
      host.type == binding.type
    else { return }
    if resource.type == "AWS::Lambda::Version" {
      if reference.target.type != "AWS::Lambda::Function" { return }
      host.publishes = true
    }
    bindings[resource.id] = ResourceBinding(
      resource, provider: binding.provider, type: binding.type, name: host.name)
  }

  /// Lowers every resource into blocks.
  func lowerResources() {
    blocks.reserveCapacity(graph.resources.count * 2)
    for resource in graph.resources {
      guard let binding = bindings[resource.id] else { continue }
      about("\(resource.type) '\(resource.id)'", at: resource.location) {
        if !resource.settings.placement.isDefault {
          report(.unsupported, "an account, region or provider other than the stack's own is not supported yet")
        }
        for property in resource.properties {
          if case .function(.transform(let call, _)) = property.value, property.name == "Fn::Transform" {
            within(property.name) { refuse(call) }
          }
        }
        lowered = binding
        switch binding.provider {
        case .missing: break
        case .aws(let mapping):
          let count = diagnostics.all.count
          AWSLowering(binding, mapping, in: self).run()
          if let error = diagnostics.all[count...].first(where: { $0.severity == .error }) {
            noteRefusal(of: resource, error.message)
          }
        case .awscc(let mapping):
          if let reason = fallbacks[resource.id] {
            report(.unsupported, "\(mapping.resource) stands for it, since \(reason)", severity: .warning)
          }
          AWSCCLowering(binding, mapping, in: self).run()
        }
        for path in resource.settings.ignoredByTerraform where !binding.losses.contains(path) {
          report(
            .unsupported, "nothing of \(path) is lost: it is not set, or \(binding.type) has it", severity: .warning,
            hint: Spelling.nearest(to: path, among: resource.properties.map(\.name)).flatMap {
              $0 == path ? nil : "Did you mean \($0)?"
            })
        }
      }
    }
    lowered = nil
    for work in deferred { work() }
    checkAddresses()
  }

  /// Notes that `hashicorp/aws` cannot have all of a resource, if `hashicorp/awscc` has its type and may make it.
  ///
  /// What the table knows beyond the properties, `awscc` does not do: last snapshots, resources for which others wait, and
  /// parts of others. Such resources stay.
  func noteRefusal(of resource: Resource, _ reason: String) {
    let settings = resource.settings
    guard resource.node.schema != nil, !AWSCCMissingTypes.contains(resource.type), settings.terraformProvider == nil,
      settings.ignoredByTerraform.isEmpty, !settings.overrides.contains(where: { $0.target == .terraform }),
      refusals[resource.id] == nil, case .aws(let mapping)? = bindings[resource.id]?.provider, mapping.snapshot == nil,
      mapping.awaited.isEmpty || mapping.isWholeInAWSCC, mapping.host == nil
    else { return }
    let title = "\(resource.type) '\(resource.id)'"
    let rest = reason.hasPrefix(title) ? reason.dropFirst(title.count).drop { ",: ".contains($0) } : reason[...]
    refusals[resource.id] = String(rest)
  }

  private static func isCustom(_ type: String) -> Bool {
    type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource"
  }

  /// Adds a block to the `resource` section.
  func emit(_ block: ResourceBlock) {
    block.owner.addresses.append(block.address)
    blocks.append(block)
  }

  private func checkAddresses() {
    var owners = NameTable<ResourceBinding>()
    owners.reserveCapacity(blocks.count)
    for block in blocks {
      guard let first = owners.updateValue(block.owner, forKey: block.address) else { continue }
      diagnostics.add(
        Diagnostic(
          .error, .nameCollision,
          "'\(first.resource.id)' and '\(block.owner.resource.id)' would both be \(block.address) in Terraform",
          at: block.owner.resource.location,
          notes: [Diagnostic.Note("the first is declared here", at: first.resource.location)],
          hint: "Give one of them another id."))
    }
  }

  /// The blocks with everything said of resources besides their properties, grouped by type.
  func resourceSection() -> [Document.Member] {
    var order: [String] = []
    var groups: [String: [Document.Member]] = [:]
    for block in blocks {
      if groups[block.type] == nil { order.append(block.type) }
      var body = block.body
      finish(&body, of: block)
      groups[block.type, default: []].append(Document.Member(block.name, body.document))
    }
    return order.map { Document.Member($0, .object(groups[$0] ?? [])) }
  }

  private func finish(_ body: inout Body, of block: ResourceBlock) {
    let resource = block.owner.resource
    let settings = resource.settings
    if case .conditional(let condition) = settings.instances, body["for_each"] == nil {
      body.prepend("count", .string("${local.\(TerraformName.snake(condition.name)) ? 1 : 0}"))
    }
    let isPrimary = block.address == block.owner.address
    if isPrimary { finishPrimary(&body, of: block) }
    var addresses = block.waitsFor.map { Document.string($0) }
    // Another stack's resource is there before this one is.
    let predecessors = isPrimary ? block.owner.predecessors.filter { bindings[$0.id] != nil } : []
    let conditional = settings.conditionalWaits.map(\.node)
    for node in settings.dependsOn + conditional + predecessors
    where !block.leavesOut(node, among: block.owner.addresses) {
      guard let target = bindings[node.id] else {
        about("\(resource.type) '\(resource.id)'", at: resource.location) {
          report(.crossStackReference, "'\(node.id)', on which it depends, is not part of stack '\(graph.name)'")
        }
        continue
      }
      // A version of a function has no block of its own; it depends on the function.
      let own = target.addresses.isEmpty ? [target.address] : target.addresses
      for address in own where !addresses.contains(.string(address)) { addresses.append(.string(address)) }
    }
    let awaited = isPrimary ? block.owner.awaited : block.awaited
    if !awaited.isEmpty { addresses += awaitedAddresses(awaited, of: block, besides: addresses) }
    if !addresses.isEmpty { body.set("depends_on", .array(addresses)) }
    if isPrimary, !settings.overrides.isEmpty { override(&body, of: resource) }
  }

  /// The parts of others that must be there for a resource to work: the policies of roles that it uses, the rules of its
  /// groups, the value of a secret.
  ///
  /// In CloudFormation a role is there only with all its policies, and a function or mapping that needs one of them is
  /// refused without it. Other resources of IAM do not use a role's permissions, but for the profile by which instances do.
  private func awaitedAddresses(
    _ awaited: [ResourceBinding], of block: ResourceBlock, besides known: [Document]
  ) -> [Document] {
    let binding = block.owner
    if binding.resource.type.hasPrefix("AWS::IAM::"), block.type != "aws_iam_instance_profile" { return [] }
    var addresses: [Document] = []
    for other in awaited {
      guard case .aws(let mapping) = other.provider else { continue }
      // A policy about the resource itself can only come after it.
      if other.referredIDs.contains(binding.resource.id) { continue }
      for address in other.addresses {
        let type = address.prefix { $0 != "." }
        // What is alike stands beside each other, such as the rules of groups that name other groups.
        guard let part = mapping.awaited.first(where: { $0.type == type }), part.concerns(block.type),
          !mapping.awaited.contains(where: { $0.type == block.type }), !known.contains(.string(address))
        else { continue }
        addresses.append(.string(address))
      }
    }
    return addresses
  }

  private func finishPrimary(_ body: inout Body, of block: ResourceBlock) {
    let resource = block.owner.resource
    let settings = resource.settings
    if !settings.formerIDs.isEmpty {
      // Terraform takes one move to an address, so that former names lead to each other.
      let names = settings.formerIDs.map { TerraformName.snake($0) } + [block.name]
      for (old, new) in zip(names, names.dropFirst()) {
        for address in block.owner.addresses {
          // Secondary resources are named after the primary one and move along.
          guard let dot = address.firstIndex(of: "."), address[dot...].dropFirst().hasPrefix(block.name) else {
            continue
          }
          let suffix = String(address[dot...].dropFirst(block.name.count + 1))
          // A part may be named after another thing, such as what a group of targets holds.
          let former = old == names[0] ? formerSuffixes[suffix] ?? suffix : suffix
          moved.append(["from": .string(address[...dot] + old + former), "to": .string(address[...dot] + new + suffix)])
        }
      }
    }
    keepSnapshot(&body, block.owner)
    settleLifecycle(&body, block.owner)
    if settings.creationPolicy != nil || settings.updatePolicy != nil || !settings.metadata.isEmpty {
      about("\(resource.type) '\(resource.id)'", at: resource.location) { warnOfPolicies(settings) }
    }
    guard settings.deletionPolicy != nil || settings.updateReplacePolicy != nil else { return }
    about("\(resource.type) '\(resource.id)'", at: resource.location) { retain(&body, block.owner) }
  }

  /// The last snapshot of a resource's data: CloudFormation makes it by policy, `aws` by arguments.
  private func keepSnapshot(_ body: inout Body, _ binding: ResourceBinding) {
    guard case .aws(let mapping) = binding.provider, let snapshot = mapping.snapshot else { return }
    let policy = binding.resource.settings.deletionPolicy ?? (snapshot.isDefault ? .snapshot : .delete)
    if policy == .delete {
      if let skip = snapshot.skip, body[skip] == nil { body.set(skip, true) }
    } else if snapshot.isFlag {
      body.set(snapshot.name, true)
    } else if body[snapshot.name] == nil {
      // Each one that goes leaves a snapshot, and no two may have one name: so it has the time at which the resource was made.
      let name = TerraformName.physical(stack: graph.name, id: binding.resource.namingID, limit: 230)
      body.set(snapshot.name, .string(name + #"-final-${formatdate("YYYYMMDDhhmmss", timestamp())}"#))
      body.extend("lifecycle", "ignore_changes", with: .string(snapshot.name))
    }
  }

  private func warnOfPolicies(_ settings: ResourceSettings) {
    if settings.creationPolicy != nil {
      report(
        .unsupported, "Terraform has no counterpart of CreationPolicy: it does not wait for signals", severity: .warning
      )
    }
    if settings.updatePolicy != nil {
      report(
        .unsupported,
        "Terraform has no counterpart of UpdatePolicy: what a change does is up to the provider", severity: .warning)
    }
    for entry in settings.metadata where entry.name.hasPrefix("AWS::CloudFormation::") {
      guard entry.name == "AWS::CloudFormation::Init" || entry.name == "AWS::CloudFormation::Authentication" else {
        continue
      }
      report(
        .unsupported,
        "the metadata \(entry.name) is read by cfn-init from the stack; without one Terraform's machine finds nothing",
        severity: .warning)
    }
  }

  private func retain(_ body: inout Body, _ binding: ResourceBinding) {
    let settings = binding.resource.settings
    if case .aws(let mapping) = binding.provider, mapping.snapshot != nil, settings.deletionPolicy == .snapshot {
      return
    }
    if case .aws(let mapping) = binding.provider, let argument = mapping.retention {
      if let policy = settings.deletionPolicy ?? settings.updateReplacePolicy, policy != .delete {
        body.set(argument, true)
      }
      return
    }
    if let policy = settings.deletionPolicy, policy != .delete {
      body.merge("lifecycle", ["prevent_destroy": true])
      // What a construct says of its data by itself is documented, and no news.
      if settings.holdsData { return }
      report(
        .unsupported,
        "Terraform has no counterpart of DeletionPolicy \(policy.rawValue); prevent_destroy stands instead, with which"
          + " Terraform refuses to destroy \(binding.address)", severity: .warning,
        hint: "To let go of the real thing, say Released(…) where the declaration was.")
    } else if let policy = settings.updateReplacePolicy, policy != .delete {
      report(
        .unsupported,
        "Terraform has no counterpart of UpdateReplacePolicy \(policy.rawValue): a change that replaces"
          + " \(binding.address) deletes the old one", severity: .warning)
    }
  }

  private func override(_ body: inout Body, of resource: Resource) {
    for override in resource.settings.overrides where override.target == .terraform {
      about("\(resource.type) '\(resource.id)'", at: override.location) {
        for argument in override.arguments {
          within(argument.name) {
            if let value = document(argument.value) { body.merge(argument.name, value) }
          }
        }
      }
    }
  }
}
