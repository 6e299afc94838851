import FormworkIR

/// Lets go of a resource that was taken out of the program, and leaves the real thing as it is:
/// `Released(DynamoDB.Table.self, "Orders")`.
///
/// | target | what it makes |
/// |---|---|
/// | Terraform | `removed` blocks with `destroy = false`, for which Terraform 1.7 is needed |
/// | CloudFormation, SAM | nothing: what `DeletionPolicy: Retain` or `RetainExceptOnCreate` keeps stays when it leaves |
///
/// It may go once it was applied.
public struct Released: Statement {
  private let resource: ReleasedResource

  /// Lets go of a resource, by its type and the id that it had from the stack down, such as `Data/Orders`.
  public init<R: ResourceType>(_ type: R.Type, _ id: String, fileID: String = #fileID, line: Int = #line) {
    resource = ReleasedResource(R.schema.type, id: id, location: SourceLocation(fileID, line))
  }

  /// Lets go of what a construct made, by the construct's type and id: `Released(Table.self, "Orders")`.
  public init<C: DataConstruct>(_ construct: C.Type, _ id: String, fileID: String = #fileID, line: Int = #line) {
    resource = ReleasedResource(C.releasedType, id: id, location: SourceLocation(fileID, line))
  }

  /// The statement.
  public func elements(at location: SourceLocation) -> [Element] { [.released(resource)] }
}

/// A construct that holds data, so that the stack can let go of it.
public protocol DataConstruct {
  /// The CloudFormation type of what holds the data.
  static var releasedType: String { get }
}
