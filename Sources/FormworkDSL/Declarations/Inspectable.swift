import FormworkIR

/// Something that stands for a resource of a stack: a declaration, or what a test finds of it in an assembled stack.
public protocol Inspectable {
  /// The declaration.
  var node: ResourceNode { get }
}
