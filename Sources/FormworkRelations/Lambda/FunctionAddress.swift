import FormworkIR

/// A function has an HTTPS address, an `AWS::Lambda::Url` with the permissions by which anybody may call it where it asks for
/// no signature. SAM has all of that as `FunctionUrlConfig` of the function.
public final class FunctionAddress: Relation {
  /// The function.
  public let function: ResourceNode
  /// The address.
  public let address: ResourceNode
  /// The address's properties but the function, by their names.
  private let settings: Term
  /// The ids of the permissions.
  private let permissions: [String]

  /// An address of a function, with the ids of the permissions that it comes with.
  public convenience init(_ address: ResourceNode, of function: ResourceNode, permissions: [String]) {
    let properties = address.properties.filter { $0.name != "TargetFunctionArn" && $0.value != .absent }
    self.init(address, of: function, .map(properties.map { MapEntry($0.name, $0.value) }), permissions)
  }

  private init(_ address: ResourceNode, of function: ResourceNode, _ settings: Term, _ permissions: [String]) {
    self.address = address
    self.function = function
    self.settings = settings
    self.permissions = permissions
  }

  /// The address's own id.
  public var id: String { address.id }
  /// The scope of the function.
  public var scope: Scope? { function.scope }
  /// Where the address was declared.
  public var location: SourceLocation { address.location }
  /// The function and the address.
  public var ends: [RelationEnd] { [.resource(function), .resource(address)] }
  /// The address's properties.
  public var terms: [Term] { [settings] }
  /// The relation with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    FunctionAddress(address, of: function, replacement(settings), permissions)
  }

  /// Such as `Api has the address Api/Url`.
  public var description: String { "\(function.id) has the address \(address.id)" }

  /// `FunctionUrlConfig`: all properties but the function, which is the one that says it.
  public var serverless: ServerlessForm? {
    .publication(of: function, [Property("FunctionUrlConfig", settings)], making: [address.id] + permissions)
  }
}
