import FormworkIR
import FormworkRelations

/// A load balancer has functions answer at its ports: `AWS::ElasticLoadBalancingV2::Listener` for each port, a target group and a
/// permission for each function (Use Lambda functions as targets of an Application Load Balancer, Elastic Load Balancing User
/// Guide). SAM has no event for it.
public final class BalancedCalls: Relation {
  /// A port, and what answers there.
  struct Port: Sendable {
    let number: UInt16
    let action: Listener.Action
    let certificate: Term?
    let location: SourceLocation
  }

  /// The id of the whole, of which a load balancer has one.
  public let id: String
  /// The load balancer.
  public let balancer: ResourceNode
  /// The ports, in the order written.
  let ports: [Port]
  /// Where the load balancer was declared.
  public let location: SourceLocation

  /// The calls of a load balancer.
  init(by balancer: ResourceNode, at ports: [Port], location: SourceLocation) {
    id = "\(balancer.id)/Listeners"
    self.balancer = balancer
    self.ports = ports
    self.location = location
  }

  /// The scope of the load balancer.
  public var scope: Scope? { balancer.scope }
  /// The load balancer and the functions.
  public var ends: [RelationEnd] { [.resource(balancer)] + functions.map { .resource($0) } }
  /// The certificates.
  public var terms: [Term] { ports.compactMap(\.certificate) }
  /// The calls with their terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    BalancedCalls(
      by: balancer,
      at: ports.map {
        Port(
          number: $0.number, action: $0.action, certificate: $0.certificate.map(replacement), location: $0.location)
      }, location: location)
  }

  /// Such as `Entrance calls Api`.
  public var description: String {
    "\(balancer.id) calls \(functions.isEmpty ? "nothing" : functions.map(\.id).joined(separator: ", "))"
  }

  /// The functions, each once.
  private var functions: [ResourceNode] {
    var functions: [ResourceNode] = []
    for port in ports {
      if case .function(let node) = port.action, !functions.contains(node) { functions.append(node) }
    }
    return functions
  }

  /// Adds the groups of the functions, and the listeners that lead to them.
  public func expand(into expansion: RelationExpansion) {
    var groups: [ResourceNode: ResourceNode] = [:]
    for function in functions {
      groups[function] = addGroup(of: function, to: expansion)
    }
    for port in ports {
      guard let action = action(of: port, groups) else { continue }
      var properties = [
        Property("LoadBalancerArn", .reference(Reference(balancer, "LoadBalancerArn"))),
        Property("Port", .int(Int(port.number))),
        Property("Protocol", .string(port.certificate == nil ? "HTTP" : "HTTPS")),
        Property("DefaultActions", .list([action])),
      ]
      if let certificate = port.certificate {
        properties.append(Property("Certificates", .list([.map([MapEntry("CertificateArn", certificate)])])))
      }
      expansion.add(
        "AWS::ElasticLoadBalancingV2::Listener", id: "\(balancer.id)/Listener\(port.number)", for: self, properties)
    }
  }

  /// The group of a function, one for all ports. The service looks for the permission when a function is registered, so that the
  /// group waits for it; the permission, which then cannot name the group, is for the groups of the account in the region.
  private func addGroup(of function: ResourceNode, to expansion: RelationExpansion) -> ResourceNode {
    let id = "\(balancer.id)/\(LogicalName.cloudFormation(function.id))"
    let permission = expansion.add(
      "AWS::Lambda::Permission", id: "\(id)/Permission", for: self,
      [
        Property("FunctionName", .reference(Reference(function, "Arn"))),
        Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string("elasticloadbalancing.amazonaws.com")),
        Property(
          "SourceArn",
          .text([
            .literal("arn:"), .term(.pseudo(.partition)), .literal(":elasticloadbalancing:"), .term(.pseudo(.region)),
            .literal(":"), .term(.pseudo(.accountID)), .literal(":targetgroup/*"),
          ])),
      ])
    return expansion.add(
      "AWS::ElasticLoadBalancingV2::TargetGroup", id: id, for: self, dependsOn: [permission],
      [
        Property("TargetType", .string("lambda")),
        Property("Targets", .list([.map([MapEntry("Id", .reference(Reference(function, "Arn")))])])),
      ])
  }

  private func action(of port: Port, _ groups: [ResourceNode: ResourceNode]) -> Term? {
    switch port.action {
    case .function(let function):
      return groups[function].map { group in
        .map([
          MapEntry("Type", .string("forward")),
          MapEntry("TargetGroupArn", .reference(Reference(group, "TargetGroupArn"))),
        ])
      }
    case .redirect(let port):
      let target = [
        MapEntry("Port", .string("\(port)")), MapEntry("Protocol", .string("HTTPS")),
        MapEntry("StatusCode", .string("HTTP_301")),
      ]
      return .map([MapEntry("Type", .string("redirect")), MapEntry("RedirectConfig", .map(target))])
    }
  }
}
