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
}

extension TermVisitor {
  /// Passes over literal text.
  public mutating func visit(_ text: String) {}
}

extension Term {
  /// Shows a visitor everything inside this term, in order.
  public func walk(_ visitor: inout some TermVisitor) {
    switch self {
    case .absent, .bool, .int, .double, .pseudo: break
    case .string(let text): visitor.visit(text)
    case .text(let segments): Self.walk(segments, &visitor)
    case .list(let elements): for element in elements { element.walk(&visitor) }
    case .map(let entries):
      for entry in entries {
        switch entry.key {
        case .literal(let text): visitor.visit(text)
        case .text(let segments): Self.walk(segments, &visitor)
        }
        entry.value.walk(&visitor)
      }
    case .reference(let reference): visitor.visit(reference)
    case .parameter(let parameter): visitor.visit(parameter)
    case .artefact(let artefact): for term in artefact.terms { term.walk(&visitor) }
    case .function(let function): function.walk(&visitor)
    }
  }

  private static func walk(_ segments: [TextSegment], _ visitor: inout some TermVisitor) {
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
  public func walk(_ visitor: inout some TermVisitor) {
    switch self {
    case .conditional(let condition, let then, let otherwise):
      visitor.visit(condition)
      then.walk(&visitor)
      otherwise.walk(&visitor)
    case .join(_, let term), .split(_, let term), .select(_, let term), .base64(let term), .jsonString(let term):
      term.walk(&visitor)
    case .availabilityZones: break
    case .merge(let maps): for map in maps { map.walk(&visitor) }
    }
  }
}

extension Predicate {
  /// Shows a visitor everything among the operands, in order.
  public func walk(_ visitor: inout some TermVisitor) {
    switch self {
    case .equals(let left, let right):
      left.walk(&visitor)
      right.walk(&visitor)
    case .not(let operand): operand.walk(&visitor)
    case .all(let operands), .any(let operands): for operand in operands { operand.walk(&visitor) }
    case .condition(let condition): visitor.visit(condition)
    }
  }
}
