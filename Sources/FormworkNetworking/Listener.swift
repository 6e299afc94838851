import Formwork
import FormworkDSL
import FormworkElasticLoadBalancingV2
import FormworkIR

/// A port of a ``LoadBalancer``, and what answers there.
public struct Listener: Sendable {
  enum Action: Sendable {
    case function(ResourceNode)
    case redirect(UInt16)
  }

  let port: UInt16
  let action: Action
  let certificate: Value<String>?
  let location: SourceLocation

  /// A function answers: by HTTP, or by HTTPS where there is a certificate.
  ///
  /// - Parameters:
  ///   - port: The port.
  ///   - certificate: The ARN of a certificate of AWS Certificate Manager in the same region.
  ///   - function: The function, which gets the permission. Its answers have at most 1 MB (Use Lambda functions as targets of an
  ///     Application Load Balancer, Elastic Load Balancing User Guide).
  public init(
    _ port: UInt16, certificate: Value<String>? = nil, to function: LambdaFunction, fileID: String = #fileID,
    line: Int = #line
  ) {
    self.init(port, .function(function.node), certificate, SourceLocation(fileID, line))
  }

  private init(_ port: UInt16, _ action: Action, _ certificate: Value<String>?, _ location: SourceLocation) {
    self.port = port
    self.action = action
    self.certificate = certificate
    self.location = location
  }

  /// Requests by HTTP are sent on to HTTPS for good, with the status 301: `.redirect(80, to: 443)`.
  public static func redirect(
    _ port: UInt16, to other: UInt16, fileID: String = #fileID, line: Int = #line
  ) -> Listener {
    Listener(port, .redirect(other), nil, SourceLocation(fileID, line))
  }
}

/// A child of a load balancer's braces.
public struct LoadBalancerChild: Sendable {
  enum Kind: Sendable {
    case listener(Listener)
    case construct([ConstructChild<ElasticLoadBalancingV2.LoadBalancer>])
  }

  let kind: Kind
}

/// Turns the children in a load balancer's braces into a list; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum LoadBalancerBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = LoadBalancerChild
  private typealias Beneath = ConstructBuilder<ElasticLoadBalancingV2.LoadBalancer>

  /// A port.
  public static func buildExpression(_ child: Listener) -> [Element] { [.init(kind: .listener(child))] }
  /// Tags of the load balancer.
  public static func buildExpression(_ child: Tags) -> [Element] {
    [.init(kind: .construct(Beneath.buildExpression(child)))]
  }
  /// Properties of the generated resource.
  public static func buildExpression(_ child: Properties<ElasticLoadBalancingV2.LoadBalancer>) -> [Element] {
    [.init(kind: .construct(Beneath.buildExpression(child)))]
  }
  /// Children made elsewhere.
  public static func buildExpression(_ children: [Element]) -> [Element] { children }

  /// Says what may stand here.
  @available(*, unavailable, message: "this cannot stand in a LoadBalancer: use Listener, Properties or Tags")
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }
}
