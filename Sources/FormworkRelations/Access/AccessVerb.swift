/// What somebody may do to a resource, in a word for all types: `.read` of a table is `dynamodb:GetItem` and its like, of a
/// bucket `s3:GetObject`. A literal is one action in AWS's own name: `"dynamodb:Query"`.
public struct AccessVerb: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The word, or the action.
  public let name: String

  /// One action, such as `s3:GetObject`.
  public init(stringLiteral name: String) { self.name = name }

  /// Whether it is one action rather than a word for several.
  public var isAction: Bool { name.utf8.contains(UInt8(ascii: ":")) }

  /// The word, or the action.
  public var description: String { name }

  /// Reads what is inside.
  public static let read: AccessVerb = "read"
  /// Lists what is inside.
  public static let list: AccessVerb = "list"
  /// Adds or changes what is inside.
  public static let write: AccessVerb = "write"
  /// Deletes what is inside.
  public static let delete: AccessVerb = "delete"
  /// Sends a message, record or event.
  public static let send: AccessVerb = "send"
  /// Takes messages or records.
  public static let receive: AccessVerb = "receive"
  /// Publishes to a topic.
  public static let publish: AccessVerb = "publish"
  /// Calls a function or an API, or starts an execution.
  public static let invoke: AccessVerb = "invoke"
  /// Encrypts with a key.
  public static let encrypt: AccessVerb = "encrypt"
  /// Decrypts with a key.
  public static let decrypt: AccessVerb = "decrypt"
  /// Signs with a key.
  public static let sign: AccessVerb = "sign"
  /// Verifies what was signed with a key.
  public static let verify: AccessVerb = "verify"
  /// Logs in or joins, such as to a database as one of its users.
  public static let connect: AccessVerb = "connect"
  /// Manages what is inside, such as the users of a pool or the connections of an API.
  public static let manage: AccessVerb = "manage"
  /// Takes on a role.
  public static let assume: AccessVerb = "assume"
}
