extension TermFolder {
  /// A folder that writes loops out.
  static func unrolling() -> TermFolder {
    var folder = TermFolder(values: [:])
    folder.unrolls = true
    return folder
  }

  /// The elements of a loop; `nil` where only deployment knows them.
  ///
  /// A list parameter that is not bound has the elements of its default.
  mutating func elements(of loop: LoopNode) -> [String]? {
    switch fold(loop.collection) {
    case .list(let elements):
      var texts: [String] = []
      for element in elements {
        guard let text = element.literalText else { return nil }
        texts.append(text)
      }
      return texts
    case .absent: return []
    case .parameter(let parameter): return parameter.defaultValue.map(parameter.value)?.literalTexts
    default: return nil
    }
  }

  /// A loop with what is known of its elements put in.
  public mutating func fold(_ loop: LoopNode) -> LoopNode {
    let collection = fold(loop.collection)
    if collection == loop.collection { return loop }
    return LoopNode(
      loop.name, variable: loop.variable, in: collection == .absent ? .list([]) : collection, location: loop.location)
  }

  /// The reference to the instance that the elements at hand choose.
  func instance(of reference: Reference) -> Reference {
    let template = reference.instanceKey ?? reference.target.logicalID
    let attribute = LogicalName.expanded(reference.attribute, elements)
    if reference.instanceKey == nil, reference.target.settings.loops.isEmpty {
      return attribute == reference.attribute
        ? reference : Reference(reference.target, attribute, isGetAtt: reference.isGetAtt)
    }
    guard let node = instances[LogicalName.expanded(template, elements)] else { return reference }
    return Reference(node, attribute, isGetAtt: reference.isGetAtt)
  }
}

extension TermFolder {
  /// A predicate with what is known put in. One that is decided becomes a comparison that says the same, since a rule has
  /// no other way to say it.
  mutating func folded(_ predicate: Predicate) -> Predicate {
    switch fold(predicate) {
    case .left(let holds): .equals(.string("true"), .string(holds ? "true" : "false"))
    case .right(let rest): rest
    }
  }
}
