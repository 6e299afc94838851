import FormworkIR

extension NetworkPlan {
  /// What is wrong with the blocks and the kinds of subnets.
  func findings(about vpc: ResourceNode) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func find(_ code: DiagnosticCode, _ what: String, hint: String) {
      found.append(Diagnostic(.error, code, what, at: location, hint: hint))
    }
    if has(.private), !has(.public) {
      find(
        .unfitSetting, "\(vpc.id) has private subnets, whose NAT gateways need a public one to stand in",
        hint: "state publicSubnets too, or isolatedSubnets where nothing reaches the internet")
    } else if natGateways == .onePerZone, let inner = blocks[.private], let outer = blocks[.public],
      inner.count > outer.count
    {
      find(
        .unfitSetting,
        "\(vpc.id) has \(inner.count) private subnets and \(outer.count) public ones for their NAT gateways",
        hint: "state a public subnet for each zone, or natGateways: .one")
    }
    if !endpoints.isEmpty, !has(.private), !has(.isolated) {
      find(
        .unfitSetting, "\(vpc.id) has gateway endpoints, and only public subnets",
        hint: "endpoints are for private and isolated subnets; the public ones reach the services by the internet")
    }
    if Set(endpoints).count != endpoints.count {
      find(.duplicateChild, "\(vpc.id) names a gateway endpoint twice", hint: "name each service once")
    }
    let whole = literal(block, of: vpc.id, "", &found)
    if let whole, !(16...28).contains(whole.length) {
      find(
        .outOfRange, "\(vpc.id) has the addresses \(whole)", hint: "a VPC takes /16 to /28")
    }
    var stated: [(name: String, block: CIDRBlock)] = []
    for kind in Kind.allCases {
      for (index, term) in (blocks[kind] ?? []).enumerated() {
        let name = "\(kind.rawValue.lowercased()) subnet \(index + 1)"
        guard let block = literal(term, of: vpc.id, "the \(name) of ", &found) else { continue }
        if !(16...28).contains(block.length) {
          find(.outOfRange, "the \(name) of \(vpc.id) has the addresses \(block)", hint: "a subnet takes /16 to /28")
        } else if let whole, !whole.contains(block) {
          find(
            .outOfRange, "the \(name) of \(vpc.id) has the addresses \(block)",
            hint: "they are none of the network's \(whole)")
        }
        if let other = stated.first(where: { $0.block.overlaps(block) }) {
          find(
            .overlap, "the \(name) of \(vpc.id) has addresses of its \(other.name): \(block) and \(other.block)",
            hint: "give each subnet addresses of its own")
        }
        stated.append((name, block))
      }
    }
    return found
  }

  /// A block that stands in the program.
  private func literal(_ term: Term, of id: String, _ prefix: String, _ found: inout [Diagnostic]) -> CIDRBlock? {
    guard let text = term.literalText else { return nil }
    if let block = CIDRBlock(text) { return block }
    found.append(
      Diagnostic(
        .error, .pattern, "\(prefix)\(id) has the addresses \"\(text)\"", at: location,
        hint: "write an address whose last bits are zero, and the length of the prefix, such as 10.0.1.0/24"))
    return nil
  }
}

/// A block of IPv4 addresses.
struct CIDRBlock: CustomStringConvertible {
  let address: UInt32
  let length: Int

  /// A block such as `10.0.1.0/24`; `nil` where the text is none, or the address has bits beyond the prefix.
  init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let length = Int(halves[1]), (0...32).contains(length) else { return nil }
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt32 = 0
    for part in parts {
      guard let number = UInt8(part) else { return nil }
      address = address << 8 | UInt32(number)
    }
    self.address = address
    self.length = length
    guard address & ~mask == 0 else { return nil }
  }

  private var mask: UInt32 { length == 0 ? 0 : ~UInt32(0) << UInt32(32 - length) }

  /// Whether all addresses of another block are of this one.
  func contains(_ other: CIDRBlock) -> Bool { length <= other.length && other.address & mask == address }

  /// Whether an address is of both.
  func overlaps(_ other: CIDRBlock) -> Bool { contains(other) || other.contains(self) }

  var description: String {
    let bytes = [24, 16, 8, 0].map { String(address >> UInt32($0) & 255) }
    return "\(bytes.joined(separator: "."))/\(length)"
  }
}
