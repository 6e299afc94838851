import FormworkDSL
import FormworkIR

/// A rule of a ``SecurityGroup``: `.tcp(443, .anywhere)`, `.tcp(5432, "10.0.0.0/16")`, `.all(.group(workers))`.
public struct SecurityRule: Sendable {
  enum Direction: String {
    case ingress = "Source"
    case egress = "Destination"
  }

  let ports: NetworkPorts
  let peer: NetworkPeer
  let description: Value<String>?

  /// A port of TCP.
  public static func tcp(_ port: UInt16, _ peer: NetworkPeer, description: Value<String>? = nil) -> SecurityRule {
    SecurityRule(ports: .tcp(port), peer: peer, description: description)
  }

  /// A port of UDP.
  public static func udp(_ port: UInt16, _ peer: NetworkPeer, description: Value<String>? = nil) -> SecurityRule {
    SecurityRule(ports: .udp(port), peer: peer, description: description)
  }

  /// Ports, by protocol.
  public static func ports(
    _ ports: NetworkPorts, _ peer: NetworkPeer, description: Value<String>? = nil
  ) -> SecurityRule {
    SecurityRule(ports: ports, peer: peer, description: description)
  }

  /// All protocols.
  public static func all(_ peer: NetworkPeer, description: Value<String>? = nil) -> SecurityRule {
    SecurityRule(ports: .all, peer: peer, description: description)
  }

  /// A rule that lets nothing through. EC2 gives a group that has no rule one for everything, and takes it away for any other
  /// rule (SecurityGroupEgress, AWS CloudFormation Template Reference).
  static let nothing = SecurityRule(
    ports: NetworkPorts(protocolName: "icmp", first: 252, last: 86), peer: .cidr("255.255.255.255/32"),
    description: "Nothing leaves")

  func term(_ direction: Direction) -> Term {
    var entries = [MapEntry("IpProtocol", .string(ports.protocolName))]
    switch peer.kind {
    case .ipv4(let block): entries.append(MapEntry("CidrIp", block))
    case .ipv6(let block): entries.append(MapEntry("CidrIpv6", block))
    case .prefixList(let id): entries.append(MapEntry("\(direction.rawValue)PrefixListId", id))
    case .group(let group):
      entries.append(MapEntry("\(direction.rawValue)SecurityGroupId", .reference(Reference(group, "GroupId"))))
    }
    if let description { entries.append(MapEntry("Description", description.term)) }
    if let first = ports.first { entries.append(MapEntry("FromPort", .int(first))) }
    if let last = ports.last { entries.append(MapEntry("ToPort", .int(last))) }
    return .map(entries)
  }
}

/// A protocol and its ports.
public struct NetworkPorts: Sendable {
  let protocolName: String
  let first: Int?
  let last: Int?

  /// A port of TCP.
  public static func tcp(_ port: UInt16) -> NetworkPorts { tcp(port...port) }
  /// A range of ports of TCP.
  public static func tcp(_ ports: ClosedRange<UInt16>) -> NetworkPorts {
    NetworkPorts(protocolName: "tcp", first: Int(ports.lowerBound), last: Int(ports.upperBound))
  }
  /// A port of UDP.
  public static func udp(_ port: UInt16) -> NetworkPorts { udp(port...port) }
  /// A range of ports of UDP.
  public static func udp(_ ports: ClosedRange<UInt16>) -> NetworkPorts {
    NetworkPorts(protocolName: "udp", first: Int(ports.lowerBound), last: Int(ports.upperBound))
  }
  /// All kinds of messages of ICMP, such as `ping`.
  public static let icmp = NetworkPorts(protocolName: "icmp", first: -1, last: -1)
  /// All protocols and ports.
  public static let all = NetworkPorts(protocolName: "-1", first: nil, last: nil)

  /// A part of the ids of rules: `TCP443`.
  var name: String {
    guard protocolName != "-1" else { return "All" }
    let range = first == last ? "\(first ?? 0)" : "\(first ?? 0)To\(last ?? 0)"
    return protocolName.uppercased() + (protocolName == "icmp" ? "" : range)
  }
}

/// The other side of a ``SecurityRule``.
public struct NetworkPeer: Sendable, ExpressibleByStringLiteral {
  enum Kind: Sendable {
    case ipv4(Term)
    case ipv6(Term)
    case prefixList(Term)
    case group(ResourceNode)
  }

  let kind: Kind

  /// A block of IPv4 addresses, such as `10.0.0.0/16`.
  public init(stringLiteral block: String) { self = .cidr(Value(block)) }

  private init(kind: Kind) { self.kind = kind }

  /// All addresses of IPv4.
  public static let anywhere = NetworkPeer.cidr("0.0.0.0/0")
  /// A block of IPv4 addresses.
  public static func cidr(_ block: Value<String>) -> NetworkPeer { NetworkPeer(kind: .ipv4(block.term)) }
  /// A block of IPv6 addresses; `::/0` is all.
  public static func ipv6(_ block: Value<String>) -> NetworkPeer { NetworkPeer(kind: .ipv6(block.term)) }
  /// The addresses of a prefix list, by its id.
  public static func prefixList(_ id: Value<String>) -> NetworkPeer { NetworkPeer(kind: .prefixList(id.term)) }
  /// What has a security group.
  public static func group(_ group: SecurityGroup) -> NetworkPeer { NetworkPeer(kind: .group(group.node)) }

  var group: ResourceNode? { if case .group(let node) = kind { node } else { nil } }
}
