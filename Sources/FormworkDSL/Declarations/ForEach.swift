import FormworkIR

/// Repeats resources and outputs once per element of a list that deployment knows: `Fn::ForEach` in CloudFormation.
/// Terraform gets them written out, for which the elements must be known at synthesis.
///
/// ```swift
/// ForEach("Topics", in: Parameter.list("Names")) { name in
///   SNS.Topic("Topic", topicName: name)
/// }
/// ```
/// The element becomes part of every id inside. Over elements that the program itself knows, a Swift `for` does the same
/// in every target without the language extensions.
public struct ForEach: Statement {
  private let content: [Element]

  /// A repetition. `variable` is the name that stands for the element in the template; without one it follows from `name`.
  public init(
    _ name: String, in collection: Value<[String]>, variable: String? = nil, fileID: String = #fileID,
    line: Int = #line, @StackBuilder content: (Value<String>) -> StackContent
  ) {
    let loop = LoopNode(
      name, variable: variable ?? name + "Element", in: collection.term, location: SourceLocation(fileID, line))
    var context = DeclarationContext.current
    context.loops.append(loop)
    let element = Value<String>(term: .function(.loopVariable(loop, isAlphanumeric: false)))
    self.content = DeclarationContext.$current.withValue(context) { content(element).elements }
  }

  /// What is repeated.
  public func elements(at location: SourceLocation) -> [Element] { content }
}
