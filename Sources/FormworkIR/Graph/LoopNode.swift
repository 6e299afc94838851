/// A repetition: `Fn::ForEach` in CloudFormation, written out once per element for Terraform.
public final class LoopNode: Sendable {
  /// The name, unique in the template.
  public let name: String
  /// The name of the variable that stands for the element at hand.
  public let variable: String
  /// The elements: a list of texts, or a parameter that is one.
  public let collection: Term
  /// Where it was declared.
  public let location: SourceLocation

  /// A repetition.
  public init(_ name: String, variable: String, in collection: Term, location: SourceLocation) {
    self.name = name
    self.variable = variable
    self.collection = collection
    self.location = location
  }
}

extension LoopNode: Hashable {
  /// Whether both repeat the same under the same name.
  public static func == (left: LoopNode, right: LoopNode) -> Bool {
    left === right
      || (left.name == right.name && left.variable == right.variable && left.collection == right.collection)
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
