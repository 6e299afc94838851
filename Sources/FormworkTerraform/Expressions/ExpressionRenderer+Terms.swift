import FormworkIR

extension ExpressionRenderer {
  /// The term in Terraform's expression language, as it stands between `${` and `}`.
  func expression(_ term: Term, inDocument: Bool = false) -> String {
    switch term {
    case .absent: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .int(let value): return String(value)
    case .double(let value): return JSONWriter.compact(.double(value))
    case .string(let text): return TemplateText.quoted(text)
    case .text(let segments): return "\"" + template(segments, isQuoted: true) + "\""
    case .list(let elements):
      let inner = elements.compactMap { $0 == .absent ? nil : expression($0, inDocument: inDocument) }
      let list = "[" + inner.joined(separator: ", ") + "]"
      return elements.contains(where: \.mayBeAbsent) ? "[for v in \(list) : v if v != null]" : list
    case .map(let entries):
      let inner = entries.compactMap { entry -> String? in
        if entry.value == .absent { return nil }
        return "\"" + key(entry.key, isQuoted: true) + "\" = " + expression(entry.value, inDocument: inDocument)
      }
      let map = "{" + inner.joined(separator: ", ") + "}"
      return entries.contains(where: \.value.mayBeAbsent) ? "{for k, v in \(map) : k => v if v != null}" : map
    case .reference(let reference):
      switch resolved(reference) {
      case .expression(let expression): return expression
      case .text: return "\"" + template([.term(term)], isQuoted: true) + "\""
      case nil: return "null"
      }
    case .parameter(let parameter): return expression(parameter)
    case .pseudo(let pseudo): return expression(pseudo)
    case .artefact(let artefact):
      reporter.report(.unsupported, "\(artefact) can stand only where a resource takes code or content")
      return "null"
    case .function(let function): return expression(function, inDocument: inDocument)
    }
  }

  /// The term where an operator or an index follows: a conditional gets parentheses.
  func operand(_ term: Term) -> String {
    let text = expression(term)
    if case .function(.conditional) = term { return "(" + text + ")" }
    // An index behind a splat would count inside each element.
    if case .reference = term, text.contains("[*]"), !text.hasPrefix("one(") { return "(" + text + ")" }
    return text
  }

  private func expression(_ function: Intrinsic, inDocument: Bool) -> String {
    switch function {
    case .conditional(let condition, let then, let otherwise):
      let name = "local." + TerraformName.snake(condition.name)
      // Terraform wants one type in both branches; inside a document any two values are allowed, so they meet as text.
      if inDocument, then.isCollection || otherwise.isCollection, then != .absent, otherwise != .absent {
        let first = guarded(by: name) { expression(then, inDocument: true) }
        let second = guarded(by: "!" + name) { expression(otherwise, inDocument: true) }
        return "jsondecode(\(name) ? jsonencode(\(first)) : jsonencode(\(second)))"
      }
      let first = guarded(by: name) { operand(then) }
      let second = guarded(by: "!" + name) { operand(otherwise) }
      return "\(name) ? \(first) : \(second)"
    case .join(let separator, .list(let elements)) where !elements.contains(where: \.mayBeAbsent):
      return "\"" + template(joined(elements, separator), isQuoted: true) + "\""
    case .join(let separator, let list): return "join(\(TemplateText.quoted(separator)), \(expression(list)))"
    // Pieces of it are taken for names that are to be unique, and unique it is.
    case .split(let separator, .pseudo(.stackID)):
      return "split(\(TemplateText.quoted(separator)), \(stackID()))"
    case .split(let separator, let text): return "split(\(TemplateText.quoted(separator)), \(expression(text)))"
    case .select(let index, let list): return selected(index, list, inDocument: inDocument)
    case .base64(let text): return "base64encode(\(expression(text)))"
    case .jsonString(let value):
      if let text = CanonicalJSON.text(of: value) { return TemplateText.quoted(text) }
      return "jsonencode(" + expression(value, inDocument: true) + ")"
    case .number(let text): return "tonumber(\(expression(text)))"
    case .length(let list): return "length(\(expression(list)))"
    case .availabilityZones(let region): return expression(zonesOf: region)
    case .cidr(let block, let count, let bits): return expression(blocksOf: block, count, bits)
    case .find(let lookup): return expression(lookup)
    case .importValue(let name): return expression(import: name)
    case .dynamic(let reference): return expression(reference)
    case .transform(let call, _):
      reporter.refuse(call)
      return "null"
    case .repeated(let loop, _), .loopVariable(let loop, _):
      reporter.report(.unsupported, "the loop \(loop.name) cannot stand here")
      return "null"
    case .parameterOfTurn(let name, _):
      reporter.report(.unsupported, "the parameter \(name) of a loop cannot stand here")
      return "null"
    case .parameterValues, .parameterAttribute, .parameterAttributes:
      reporter.report(.unsupported, "Terraform cannot ask for \(function)")
      return "null"
    case .merge(let maps):
      let parts = maps.filter { $0 != .absent }
      if parts.isEmpty { return "{}" }
      if parts.count == 1 { return expression(parts[0], inDocument: inDocument) }
      return "merge(" + parts.map { expression($0, inDocument: inDocument) }.joined(separator: ", ") + ")"
    }
  }

  private func selected(_ index: Term, _ list: Term, inDocument: Bool) -> String {
    if let position = index.wholeNumber {
      if case .list(let elements) = list, elements.indices.contains(position),
        !elements.contains(where: \.mayBeAbsent)
      {
        return expression(elements[position], inDocument: inDocument)
      }
      if case .function(.cidr(let block, let count, let bits)) = list {
        return expression(blocksOf: block, count, bits, index: .int(position))
      }
      return "\(operand(list))[\(position)]"
    }
    return "\(operand(list))[\(expression(index))]"
  }

  private func expression(_ pseudo: PseudoParameter) -> String {
    switch pseudo {
    case .region:
      requirements.use(.region)
      return "data.aws_region.current.region"
    case .accountID:
      requirements.use(.callerIdentity)
      return "data.aws_caller_identity.current.account_id"
    case .partition:
      requirements.use(.partition)
      return "data.aws_partition.current.partition"
    case .urlSuffix:
      requirements.use(.partition)
      return "data.aws_partition.current.dns_suffix"
    case .stackName: return TemplateText.quoted(graph.name)
    case .stackID:
      if adaptation?.stackID != nil { return stackID() }
      reporter.report(
        .unsupported,
        "Terraform has no stack with an id; AWS::StackId becomes an ARN of that form which only this configuration has",
        severity: .warning)
      return stackID()
    case .notificationARNs: return "[]"
    }
  }

  /// What stands for the stack's ARN: one of the same form, which ends in the id of a resource that lives as long as the
  /// configuration's state.
  private func stackID() -> String {
    if let id = adaptation?.stackID { return TemplateText.quoted(id) }
    requirements.usesStackIdentity = true
    let segments: [TextSegment] = [
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":cloudformation:"), .term(.pseudo(.region)),
      .literal(":"), .term(.pseudo(.accountID)), .literal(":stack/\(graph.name)/"),
    ]
    return "\"" + template(segments, isQuoted: true) + "${\(Requirements.stackIdentity).id}\""
  }

  /// A predicate as an expression of the language.
  package func expression(_ predicate: Predicate) -> String {
    switch predicate {
    case .equals(let left, let right):
      // CloudFormation compares texts; `==` of two types is always false in Terraform.
      let isMixed = left.comparedKind == nil || left.comparedKind != right.comparedKind
      let sides = [left, right].map { isMixed ? "tostring(\(expression($0)))" : operand($0) }
      return sides.joined(separator: " == ")
    case .not(let inner): return "!(\(expression(inner)))"
    case .all(let parts): return parts.map { "(\(expression($0)))" }.joined(separator: " && ")
    case .any(let parts): return parts.map { "(\(expression($0)))" }.joined(separator: " || ")
    case .condition(let condition): return "local." + TerraformName.snake(condition.name)
    case .contains(let list, let value): return "contains(\(expression(list)), \(expression(value)))"
    case .eachEquals(let list, let value):
      return "alltrue([for v in \(expression(list)) : v == \(operand(value))])"
    case .eachIn(let list, let allowed):
      return "alltrue([for v in \(expression(list)) : contains(\(expression(allowed)), v)])"
    }
  }
}

extension Term {
  /// Whether the value is a list or a map.
  fileprivate var isCollection: Bool {
    switch self {
    case .list, .map: true
    default: false
    }
  }

  /// The kind as far as comparing goes; `nil` where only deployment knows it.
  fileprivate var comparedKind: ParameterNode.Kind? {
    switch self {
    case .function(.find), .function(.select): nil
    case .function(.conditional(_, let then, let otherwise)):
      then.comparedKind == otherwise.comparedKind ? then.comparedKind : nil
    case .function(.length), .function(.number): .number
    case .bool: .bool
    case .int, .double: .number
    case .list: .stringList
    case .map: .stringMap
    case .parameter(let parameter): parameter.kind
    default: .string
    }
  }
}
