/// A value that CloudFormation reads while it deploys: `{{resolve:service:…}}`.
///
/// It is a node, never text, so that every target reads the same thing in its own way: Terraform by a data source.
public struct DynamicReference: Sendable, Equatable {
  /// What is read.
  public enum Service: String, Sendable, CaseIterable {
    /// A plain parameter of Systems Manager: `name` or `name:version`.
    case ssm
    /// A secure parameter of Systems Manager: `name` or `name:version`.
    case ssmSecure = "ssm-secure"
    /// A secret: `id:SecretString:key:stage:version`, where all but the id may be left out.
    case secretsManager = "secretsmanager"
  }

  /// What is read.
  public let service: Service
  /// The text behind the service's name, in CloudFormation's order; it may hold references.
  public let key: [TextSegment]

  /// A reference by the text behind the service's name.
  public init(_ service: Service, key: [TextSegment]) {
    self.service = service
    self.key = key
  }

  /// Whether what is read is a secret.
  public var isSecret: Bool { service != .ssm }

  /// The segments of the whole, as text of a template has it.
  public var segments: [TextSegment] {
    [.literal("{{resolve:\(service.rawValue):")] + key + [.literal("}}")]
  }

  /// The parts between the colons. The colons of an ARN at the beginning belong to the first part.
  public var parts: [Term] {
    var parts: [[TextSegment]] = [[]]
    for segment in key {
      guard case .literal(let words) = segment else {
        parts[parts.count - 1].append(segment)
        continue
      }
      let pieces = words.split(separator: ":", omittingEmptySubsequences: false)
      for (position, piece) in pieces.enumerated() {
        if position > 0 { parts.append([]) }
        if !piece.isEmpty { parts[parts.count - 1].append(.literal(String(piece))) }
      }
    }
    if parts.count >= 7, parts[0] == [.literal("arn")] {
      var identifier: [TextSegment] = []
      for (position, part) in parts[..<7].enumerated() {
        if position > 0 { identifier.append(.literal(":")) }
        identifier += part
      }
      parts.replaceSubrange(..<7, with: [identifier])
    }
    return parts.map { TermFolder.joined($0) }
  }

  /// What stands at the beginning of a dynamic reference.
  public static let mark = "{{resolve:"
}
