import Formwork
import FormworkApiGateway
import FormworkDSL
import FormworkIR

/// A child of the braces of a `RESTAPI`.
public struct RESTAPIChild: Sendable {
  let api: ConstructChild<ApiGateway.RestApi>?
  let stage: Properties<ApiGateway.Stage>?

  init(api: ConstructChild<ApiGateway.RestApi>? = nil, stage: Properties<ApiGateway.Stage>? = nil) {
    self.api = api
    self.stage = stage
  }
}

/// Turns the children in an API's braces into a list; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum RESTAPIBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = RESTAPIChild

  /// A route.
  public static func buildExpression(_ child: RESTRoute) -> [Element] {
    [.init(api: .init(kind: .connection { child.elements(of: $0) }))]
  }
  /// Properties of the API.
  public static func buildExpression(_ child: Properties<ApiGateway.RestApi>) -> [Element] {
    [.init(api: .init(kind: .properties(child)))]
  }
  /// Properties of its stage.
  public static func buildExpression(_ child: Properties<ApiGateway.Stage>) -> [Element] { [.init(stage: child)] }
  /// Tags of the API.
  public static func buildExpression(_ child: Tags) -> [Element] { [.init(api: .init(kind: .tags(child)))] }
  /// Children made elsewhere.
  public static func buildExpression(_ children: [Element]) -> [Element] { children }

  /// Says what may stand here.
  @available(
    *, unavailable,
    message: "this cannot stand in a RESTAPI's braces: use RESTRoute, Properties of the RestApi or Stage, and Tags"
  )
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }
}
