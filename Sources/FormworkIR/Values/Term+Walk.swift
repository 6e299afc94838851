/// Sees what stands inside terms.
public protocol TermVisitor {
  /// A reference to another resource.
  mutating func visit(_ reference: Reference)
  /// A parameter.
  mutating func visit(_ parameter: ParameterNode)
  /// A condition on which a choice depends.
  mutating func visit(_ condition: ConditionNode)
  /// A literal text, which may be a map's key.
  mutating func visit(_ text: String)
  /// A mapping in which something is looked up.
  mutating func visit(_ mapping: MappingNode)
  /// A loop whose element stands here, or that repeats what stands here.
  mutating func visit(_ loop: LoopNode)
  /// What follows, until the branch is left, stands where a condition holds, or where it does not.
  mutating func enter(_ branch: ConditionBranch)
  /// The innermost branch ends.
  mutating func leaveBranch()
}

extension TermVisitor {
  /// Passes over literal text.
  @inlinable public mutating func visit(_ text: String) {}
  /// Passes over mappings.
  @inlinable public mutating func visit(_ mapping: MappingNode) {}
  /// Passes over loops.
  @inlinable public mutating func visit(_ loop: LoopNode) {}
  /// Makes no difference between branches.
  @inlinable public mutating func enter(_ branch: ConditionBranch) {}
  /// Makes no difference between branches.
  @inlinable public mutating func leaveBranch() {}
}

extension Term {
  /// Shows a visitor everything inside this term, in order.
  @inlinable public func walk(_ visitor: inout some TermVisitor) {
    switch self {
    case .absent, .bool, .int, .double, .pseudo: break
    case .string(let text): visitor.visit(text)
    case .text(let segments): Self.walk(segments, &visitor)
    case .list(let elements): for element in elements { element.walk(&visitor) }
    case .map(let entries): Self.walk(entries, &visitor)
    case .reference(let reference): visitor.visit(reference)
    case .parameter(let parameter): visitor.visit(parameter)
    case .artefact(let artefact): for term in artefact.terms { term.walk(&visitor) }
    case .function(let function): function.walk(&visitor)
    }
  }

  @inlinable static func walk(_ entries: [MapEntry], _ visitor: inout some TermVisitor) {
    for entry in entries {
      switch entry.key {
      case .literal(let text): visitor.visit(text)
      case .text(let segments): walk(segments, &visitor)
      }
      entry.value.walk(&visitor)
    }
  }

  @inlinable static func walk(_ segments: [TextSegment], _ visitor: inout some TermVisitor) {
    for segment in segments {
      switch segment {
      case .literal(let text): visitor.visit(text)
      case .term(let term): term.walk(&visitor)
      }
    }
  }
}

extension Intrinsic {
  /// Shows a visitor everything among the arguments, in order.
  @inlinable public func walk(_ visitor: inout some TermVisitor) {
    switch self {
    case .conditional(let condition, let then, let otherwise):
      visitor.visit(condition)
      visitor.enter(ConditionBranch(condition, holds: true))
      then.walk(&visitor)
      visitor.leaveBranch()
      visitor.enter(ConditionBranch(condition, holds: false))
      otherwise.walk(&visitor)
      visitor.leaveBranch()
    case .join(_, let term), .split(_, let term), .base64(let term), .jsonString(let term), .number(let term),
      .length(let term), .importValue(let term):
      term.walk(&visitor)
    case .select(let index, let list):
      index.walk(&visitor)
      list.walk(&visitor)
    case .availabilityZones(let region): region?.walk(&visitor)
    case .cidr(let block, let count, let bits):
      block.walk(&visitor)
      count.walk(&visitor)
      bits?.walk(&visitor)
    case .find(let lookup): lookup.walk(&visitor)
    case .transform(let call, let entries):
      call.parameters?.walk(&visitor)
      Term.walk(entries, &visitor)
    case .repeated(let loop, let entries):
      visitor.visit(loop)
      Term.walk(entries, &visitor)
    case .loopVariable(let loop, _): visitor.visit(loop)
    case .parameterOfTurn(_, let turns): for turn in turns { turn.value.walk(&visitor) }
    case .dynamic(let reference):
      for case .term(let term) in reference.key { term.walk(&visitor) }
    case .parameterAttribute(let parameter, _): visitor.visit(parameter)
    case .parameterValues, .parameterAttributes: break
    case .merge(let maps): for map in maps { map.walk(&visitor) }
    }
  }
}

extension MapLookup {
  /// Shows a visitor the mapping and the keys.
  @inlinable func walk(_ visitor: inout some TermVisitor) {
    switch source {
    case .mapping(let mapping): visitor.visit(mapping)
    case .named(let name): name.walk(&visitor)
    }
    topKey.walk(&visitor)
    secondKey.walk(&visitor)
    defaultValue?.walk(&visitor)
  }
}

extension Predicate {
  /// Shows a visitor everything among the operands, in order.
  @inlinable public func walk(_ visitor: inout some TermVisitor) {
    switch self {
    case .equals(let left, let right), .contains(let left, let right), .eachEquals(let left, let right),
      .eachIn(let left, let right):
      left.walk(&visitor)
      right.walk(&visitor)
    case .not(let operand): operand.walk(&visitor)
    case .all(let operands), .any(let operands): for operand in operands { operand.walk(&visitor) }
    case .condition(let condition): visitor.visit(condition)
    }
  }
}
