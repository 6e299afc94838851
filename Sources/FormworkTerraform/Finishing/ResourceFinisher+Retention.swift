import FormworkIR

extension ResourceFinisher {
  /// The last snapshot of a resource's data: CloudFormation makes it by policy, `aws` by arguments.
  func keepSnapshot(_ body: inout Body, _ binding: ResourceBinding) {
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

  func warnOfPolicies(_ settings: ResourceSettings) {
    if settings.creationPolicy != nil {
      reporter.report(
        .unsupported, "Terraform has no counterpart of CreationPolicy: it does not wait for signals", severity: .warning
      )
    }
    if settings.updatePolicy != nil {
      reporter.report(
        .unsupported,
        "Terraform has no counterpart of UpdatePolicy: what a change does is up to the provider", severity: .warning)
    }
    for entry in settings.metadata where entry.name.hasPrefix("AWS::CloudFormation::") {
      guard entry.name == "AWS::CloudFormation::Init" || entry.name == "AWS::CloudFormation::Authentication" else {
        continue
      }
      reporter.report(
        .unsupported,
        "the metadata \(entry.name) is read by cfn-init from the stack; without one Terraform's machine finds nothing",
        severity: .warning)
    }
  }

  func retain(_ body: inout Body, _ binding: ResourceBinding) {
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
      reporter.report(
        .unsupported,
        "Terraform has no counterpart of DeletionPolicy \(policy.rawValue); prevent_destroy stands instead, with which"
          + " Terraform refuses to destroy \(binding.address)", severity: .warning,
        hint: "To let go of the real thing, say Released(…) where the declaration was.")
    } else if let policy = settings.updateReplacePolicy, policy != .delete {
      reporter.report(
        .unsupported,
        "Terraform has no counterpart of UpdateReplacePolicy \(policy.rawValue): a change that replaces"
          + " \(binding.address) deletes the old one", severity: .warning)
    }
  }
}
