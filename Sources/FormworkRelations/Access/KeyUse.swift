/// What a customer's key, with which a resource encrypts, asks of whoever uses the resource.
public struct KeyUse: Sendable, Equatable {
  /// The path to the property that names the key; `*` stands for each element of a list.
  public var path: [String]
  /// The service on whose behalf the key is used, as in `kms:ViaService`: `sqs`.
  public var service: String
  /// The actions on the key by verb; a verb that is not here needs none.
  public var actions: [AccessVerb: [String]]
  /// The actions on the key of a service that sends to the resource; `nil` where services do not.
  public var sending: [String]?
  /// The page of AWS's.
  public var source: String

  /// The use of a key.
  public init(
    _ path: String..., via service: String, actions: [AccessVerb: [String]], sending: [String]? = nil, source: String
  ) {
    self.path = path
    self.service = service
    self.actions = actions
    self.sending = sending
    self.source = source
  }
}
