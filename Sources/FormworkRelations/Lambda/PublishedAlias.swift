import FormworkIR

/// A function publishes a version whenever its code or configuration changes, and an alias points to the newest:
/// `AWS::Lambda::Version`, of whose id a hash of what it captures is part. SAM has it as `AutoPublishAlias` of the function,
/// and Terraform's function publishes by itself.
///
/// Who calls the function calls the alias from then on.
public final class PublishedAlias: Relation {
  /// The id, with which that of the version begins.
  public let id: String
  /// The function.
  public let function: ResourceNode
  /// The alias.
  public let alias: ResourceNode
  /// The hash of what a version captures; `nil` where the target knows by itself when to publish.
  public let hash: String?
  /// The function's description without the hash.
  public let summary: Term?
  /// What only deployment knows and a version is to follow: its description, since another one makes another version.
  public let carried: Term?
  /// The alias's provisioned concurrency, which in SAM is the function's.
  public let concurrency: Term?
  /// Where it was declared.
  public let location: SourceLocation

  /// An alias of a function.
  public init(
    _ alias: ResourceNode, of function: ResourceNode, hash: String? = nil, summary: Term? = nil,
    carrying carried: Term? = nil, concurrency: Term? = nil, location: SourceLocation
  ) {
    id = "\(function.id)/Version"
    self.function = function
    self.alias = alias
    self.hash = hash
    self.summary = summary
    self.carried = carried
    self.concurrency = concurrency
    self.location = location
  }

  /// The same with the hash of what a version captures, and the function's description without it.
  public func hashed(_ hash: String, summary: Term?, carrying carried: Term?) -> PublishedAlias {
    PublishedAlias(
      alias, of: function, hash: hash, summary: summary, carrying: carried, concurrency: concurrency,
      location: location)
  }

  /// The scope of the function.
  public var scope: Scope? { function.scope }
  /// The function and the alias.
  public var ends: [RelationEnd] { [.resource(function), .resource(alias)] }
  /// The descriptions and the concurrency.
  public var terms: [Term] { [summary, carried, concurrency].compactMap { $0 } }
  /// The relation with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    PublishedAlias(
      alias, of: function, hash: hash, summary: summary.map(replacement), carrying: carried.map(replacement),
      concurrency: concurrency.map(replacement), location: location)
  }

  /// Such as `Worker publishes its versions as live`.
  public var description: String { "\(function.id) publishes its versions as \(name)" }
  /// The alias's own name.
  public var name: String { Resource(alias)["Name"]?.literalText ?? alias.id }

  /// The attributes of the alias for those of the function. A function's name is told to Lambda alone, which takes the ARN of
  /// an alias as well.
  public var redirection: CallRedirection? {
    CallRedirection(
      from: function, to: alias,
      attributes: ["Arn": "AliasArn", "FunctionName": "AliasArn", "InvokeArn": "InvokeArn"])
  }

  private var versionID: String { id + (hash ?? "") }

  /// Adds the version, to which the alias points. Former versions stay, so that the alias can go back to one.
  public func contribute(to expansion: RelationExpansion) {
    var settings = ResourceSettings()
    if hash != nil {
      settings.deletionPolicy = .retain
      settings.updateReplacePolicy = .retain
      if let stated = function.settings.logicalID { settings.logicalID = "\(stated)Version\(hash ?? "")" }
    }
    let version = expansion.add(
      "AWS::Lambda::Version", id: versionID, for: self, settings: settings,
      [Property("FunctionName", .reference(Reference(expansion.itself(function), "FunctionName")))]
        + (carried.map { [Property("Description", $0)] } ?? []))
    expansion.set(.reference(Reference(version, "Version")), of: alias, at: ["FunctionVersion"], for: self)
  }

  /// `AutoPublishAlias`, with the hash in place of SAM's own: that of `AutoPublishAliasAllProperties` would be one of the place
  /// to which code is uploaded, and would pass over layers. SAM adds the hash to the description by itself.
  public var serverless: ServerlessForm? {
    guard let hash else { return nil }
    var properties = [
      Property("Description", summary ?? .absent), Property("AutoPublishAlias", .string(name)),
      Property("AutoPublishCodeSha256", .string(hash)),
    ]
    if let carried { properties.append(Property("VersionDescription", carried)) }
    if let concurrency { properties.append(Property("ProvisionedConcurrencyConfig", concurrency)) }
    return .publication(of: function, properties, making: [alias.id, versionID])
  }
}
