import FormworkIR
import FormworkTerraform

/// The values that arguments and attributes have in a stack that is deployed, as far as they follow from the physical ids.
final class DeployedValues {
  private let stack: DeployedStack
  private let blocks: [ResourceBlock]
  private var positions: [String: Int] = [:]
  private var locals: [String: Document] = [:]
  private var variables: [String: Document] = [:]
  /// The addresses whose attributes are being looked for, so that no search runs in a circle.
  private var pending: Set<String> = []

  init(_ stack: DeployedStack, _ lowered: LoweredResources, _ expressions: ExpressionRenderer) {
    self.stack = stack
    blocks = lowered.blocks
    for (index, block) in blocks.enumerated() { positions[block.address] = index }
    for condition in expressions.graph.conditions {
      locals[TerraformName.snake(condition.name)] = .string("${" + expressions.expression(condition.predicate) + "}")
    }
    for mapping in expressions.graph.mappings {
      var all = locals["mappings"]?.members ?? []
      if let document = expressions.document(.map(mapping.entries)) {
        all.append(Document.Member(mapping.name, document))
      }
      locals["mappings"] = .object(all)
    }
    for parameter in expressions.graph.parameters {
      guard !parameter.isStored, let term = parameter.defaultValue, let value = term.plainDocument else { continue }
      variables[expressions.variableName(parameter)] = value
    }
    // A parameter that is a thing's name is known by the thing.
    for block in blocks {
      guard let argument = ImportTable.shared[block.type]?.name?.argument, let written = block.body[argument]?.string,
        written.hasPrefix("${var."), written.hasSuffix("}"), let name = physicalName(of: block, in: argument)
      else { continue }
      let variable = String(written.dropFirst(6).dropLast())
      if variables[variable] == nil { variables[variable] = .string(name) }
    }
  }

  /// Computes expressions with these values.
  var evaluator: ExpressionEvaluator { ExpressionEvaluator { [self] in value(of: $0) } }

  /// Whether a condition holds; `nil` where that is not known.
  func holds(_ condition: ConditionNode) -> Bool? {
    guard case .bool(let holds)? = value(of: ["local", TerraformName.snake(condition.name)]) else { return nil }
    return holds
  }

  /// A pattern with the values of a block.
  func fill(_ pattern: ImportPattern, for block: ResourceBlock) -> ImportPattern.Filling {
    pattern.filled { name in
      switch name {
      case "": block.isPrimary ? physicalID(of: block).map { .some($0) } : nil
      case "region" where block.body["region"] == nil: stack.place.map { .some($0.region) }
      case "account": stack.place.map { .some($0.account) }
      case "partition": stack.place.map { .some($0.partition) }
      default: argument(name, of: block)
      }
    }
  }

  private func physicalID(of block: ResourceBlock) -> String? {
    stack.resources[block.owner.resource.node.logicalID]?.physicalID
  }

  private func argument(_ name: String, of block: ResourceBlock) -> String?? {
    guard let written = block.body[name] else { return .some(nil) }
    guard let value = evaluator.argument(written) else { return physicalName(of: block, in: name).map { .some($0) } }
    if value == .null { return .some(nil) }
    if let elements = value.array {
      let texts = elements.compactMap(\.scalarText)
      return texts.count == elements.count ? .some(texts.joined(separator: "/")) : nil
    }
    return value.scalarText.map { .some($0) }
  }

  /// The physical name, where it stands in an argument whose value only deployment knows.
  private func physicalName(of block: ResourceBlock, in argument: String) -> String? {
    guard block.isPrimary, let id = physicalID(of: block),
      let name = ImportTable.shared[block.type]?.name, name.argument == argument,
      case .known(let text) = name.pattern.filled(by: { $0.isEmpty ? .some(id) : nil })
    else { return nil }
    return text
  }

  private func value(of path: [String]) -> Document? {
    switch (path.count, path[0]) {
    case (2, "var"): return variables[path[1]]
    case (2, "local"): return locals[path[1]].flatMap { evaluator.argument($0) }
    case (4, "data"):
      guard let place = stack.place else { return nil }
      switch (path[1], path[3]) {
      case ("aws_region", "region"), ("aws_region", "name"): return .string(place.region)
      case ("aws_caller_identity", "account_id"): return .string(place.account)
      case ("aws_partition", "partition"): return .string(place.partition)
      case ("aws_partition", "dns_suffix"):
        return .string(place.partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com")
      default: return nil
      }
    case (3, _): return attribute(path[2], of: path[0] + "." + path[1])
    default: return nil
    }
  }

  private func attribute(_ name: String, of address: String) -> Document? {
    guard let index = positions[address] else { return nil }
    let block = blocks[index]
    guard pending.insert(address + "." + name).inserted else { return nil }
    defer { pending.remove(address + "." + name) }
    if let written = block.body[name], let value = evaluator.argument(written) { return value }
    if let physical = physicalName(of: block, in: name) { return .string(physical) }
    if block.isPrimary, isReference(name, block.owner.binding), let id = physicalID(of: block) {
      return .string(id)
    }
    let rule = ImportTable.shared[block.type]
    if let pattern = rule?.attributes[name] ?? (name == "id" ? rule?.id : nil),
      case .known(let text) = fill(pattern, for: block)
    {
      return .string(text)
    }
    return nil
  }

  /// Whether an attribute is what `Ref` gives.
  private func isReference(_ attribute: String, _ binding: ResourceBinding) -> Bool {
    binding.resource.node.schema?.refAttribute.flatMap { binding.attribute(for: $0) } == attribute
  }
}
