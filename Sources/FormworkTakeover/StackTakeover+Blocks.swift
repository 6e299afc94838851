import FormworkIR
import FormworkTerraform

extension StackTakeover {
  /// Gives a resource its physical name, where the template states none.
  func setName(_ block: inout ResourceBlock) {
    guard let deployed = deployed(block.owner.resource) else { return }
    let rule = ImportTable.shared[block.type]
    var kept = (rule?.kept ?? []).filter { block.body[$0] != nil }
    if block.isPrimary {
      let madeUp = block.owner.madeUpArgument
      if let name = rule?.name {
        let found = name.pattern.filled { $0.isEmpty ? .some(deployed.physicalID) : nil }
        if case .known(let text) = found, block.body[name.argument] == nil || madeUp == name.argument {
          block.body.set(name.argument, .string(TemplateText.escaped(text)))
        }
      } else if let madeUp, !kept.contains(madeUp) {
        kept.append(madeUp)
      }
      // What the template states is known, and compared like any other argument.
      kept.removeAll { Self.names.contains($0) && $0 != madeUp }
    }
    if kept.isEmpty { return }
    for argument in kept { block.body.extend("lifecycle", "ignore_changes", with: .string(argument)) }
    let address = block.address
    reporter.about(block.owner.resource) {
      reporter.report(
        .notImported,
        "what \(address) has for \(kept.joined(separator: ", ")) is not to be known from the stack, and another value"
          + " would replace it; Terraform leaves it alone (ignore_changes)", severity: .note)
    }
  }

  /// Arguments that hold names.
  private static let names: Set = ["name", "family", "identity_pool_name"]

  /// Leaves out what cannot be imported and would be another thing if it were made, such as the text of a secret.
  mutating func leaveOut() {
    // Those that refer to others go first.
    for block in lowered.blocks.reversed() {
      guard let rule = ImportTable.shared[block.type], rule.isLeftOut else { continue }
      let words = block.address + "."
      let others = lowered.blocks.filter { $0.address != block.address }.map(\.body.document)
      let isNeeded = (others + expressions.requirements.dataSection().map(\.value)).contains { document in
        let text = JSONWriter.compact(document)
        // A data source may have the same name.
        return text.contains(words) && text.replacing("data." + words, with: "").contains(words)
      }
      if isNeeded { continue }
      lowered.blocks.removeAll { $0.address == block.address }
      block.owner.addresses.removeAll { $0 == block.address }
      reporter.about(block.owner.resource) {
        reporter.report(.notImported, "\(block.address) is left out: \(rule.reason ?? "")", severity: .warning)
      }
    }
    expressions.requirements.keepUtilities { utility in
      lowered.blocks.contains { $0.type.hasPrefix(utility.rawValue + "_") }
    }
  }

  /// Says of each block how it is imported.
  mutating func addImports(_ values: DeployedValues) {
    for block in lowered.blocks where deployed(block.owner.resource) != nil {
      switch way(of: block, values) {
      case .none: break
      case .id(let address, let id): imports.append(Import(address: address, id: id))
      case .refused(let address, let reason): refuse(block, address, reason)
      }
    }
  }

  /// How a block is imported.
  private enum Way {
    case none
    case id(address: String, String)
    case refused(address: String, String)
  }

  private func way(of block: ResourceBlock, _ values: DeployedValues) -> Way {
    var address = block.address
    if block.body["for_each"] != nil {
      return .refused(address: address + "[\"…\"]", "there is one for each of several")
    }
    if case .conditional = block.owner.resource.settings.instances {
      address += "[0]"
    } else if !block.conditions.isEmpty {
      address += "[0]"
    }
    for condition in block.conditions {
      guard case .bool(let holds)? = values.evaluator.text("${\(condition)}") else {
        return .refused(address: address, "what decides about it is not to be known from the stack")
      }
      if !holds { return .none }
    }
    guard let rule = ImportTable.shared[block.type] else {
      return .refused(
        address: address,
        "this tool does not know by which id; the provider's page of \(block.type) says it under Import")
    }
    guard let pattern = rule.id else { return .refused(address: address, rule.reason ?? "") }
    switch values.fill(pattern, for: block) {
    case .known(let id): return .id(address: address, id)
    case .unknown(""):
      return .refused(
        address: address,
        rule.partReason ?? "its id is in no list of resources, since it is a part of another there")
    case .unknown(let name): return .refused(address: address, "\(name) is not to be known from the stack")
    }
  }

  private func refuse(_ block: ResourceBlock, _ address: String, _ reason: String) {
    let rule = ImportTable.shared[block.type]
    let form = (rule?.id ?? rule?.form)?.form ?? "…"
    let to = "module.\(stack.moduleName).\(address)"
    reporter.about(block.owner.resource) {
      reporter.report(
        .notImported, "\(address) is not imported: \(reason). Terraform would make it", severity: .warning,
        hint: #"Find the id and add it to imports.tf.json: {"to": "\#(to)", "id": "\#(form)"}"#)
    }
  }
}
