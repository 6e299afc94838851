import FormworkIR

extension Value {
  /// The value of a plain parameter of Systems Manager, read at deployment: `.ssm("/orders/table")`. CloudFormation gets
  /// a dynamic reference, Terraform a data source.
  public static func ssm(_ name: FormworkDSL.Value<String>, version: Int? = nil) -> Self {
    dynamic(.ssm, name, [version.map { .string(String($0)) }])
  }

  /// The value of a secure parameter of Systems Manager, read at deployment. CloudFormation allows it only where a
  /// service takes it, such as a database's password; Terraform keeps it in its state.
  public static func secureSSM(_ name: FormworkDSL.Value<String>, version: Int? = nil) -> Self {
    dynamic(.ssmSecure, name, [version.map { .string(String($0)) }])
  }

  /// A secret of Secrets Manager, read at deployment: `.secret("database", key: "password")`. `id` is its name or ARN,
  /// `key` a member of its JSON text; without one the whole text is meant. Terraform keeps it in its state.
  public static func secret(
    _ id: FormworkDSL.Value<String>, key: String? = nil, stage: String? = nil, version: String? = nil
  ) -> Self {
    let parts = [key, stage, version].map { Term.string($0 ?? "") }
    let last = parts.lastIndex { $0 != .string("") }
    return dynamic(.secretsManager, id, [.string("SecretString")] + (last.map { Array(parts[...$0]) } ?? []))
  }

  private static func dynamic(_ service: DynamicReference.Service, _ name: FormworkDSL.Value<String>, _ parts: [Term?])
    -> Self
  {
    var key: [TextSegment] = [.term(name.term)]
    for case .some(let part) in parts { key += [.literal(":"), .term(part)] }
    let segments: [TextSegment] =
      switch TermFolder.joined(key) {
      case .text(let segments): segments
      case .string(let text): [.literal(text)]
      case let lone: [.term(lone)]
      }
    return Self(term: .function(.dynamic(DynamicReference(service, key: segments))))
  }

  /// What another CloudFormation stack of the region exports under a name. Terraform has no such register: there it is a
  /// variable that the caller must give.
  public static func importValue(_ name: FormworkDSL.Value<String>) -> Self {
    Self(term: .function(.importValue(name.term)))
  }

  /// What a macro makes of its parameters, such as `AWS::Include`. Only CloudFormation runs macros.
  public static func transform(_ macro: String, _ parameters: FormworkDSL.Value<JSON>? = nil) -> Self {
    Self(term: .function(.transform(MacroCall(macro, parameters?.term), alongside: [])))
  }
}

extension Value where T == String {
  /// The region of the deployment, such as `eu-central-1`.
  public static var region: Self { Self(term: .pseudo(.region)) }
  /// The twelve-digit number of the account.
  public static var accountId: Self { Self(term: .pseudo(.accountID)) }
  /// The partition in ARNs: `aws`, `aws-cn` or `aws-us-gov`.
  public static var partition: Self { Self(term: .pseudo(.partition)) }
  /// The domain of the partition's services, such as `amazonaws.com`.
  public static var urlSuffix: Self { Self(term: .pseudo(.urlSuffix)) }
  /// The name under which the stack is deployed; Terraform takes the name given in the program.
  public static var stackName: Self { Self(term: .pseudo(.stackName)) }
  /// The stack's ARN. Terraform has no counterpart and refuses it.
  public static var stackId: Self { Self(term: .pseudo(.stackID)) }

  /// The text in Base64, as user data of machines takes it.
  public static func base64(_ text: FormworkDSL.Value<String>) -> Self { Self(term: .function(.base64(text.term))) }

  /// A document as JSON text. CloudFormation then needs its language extensions, which the template names.
  public static func json(_ document: FormworkDSL.Value<JSON>) -> Self {
    Self(term: .function(.jsonString(document.term)))
  }

  /// The parts of the text between separators.
  public func split(separator: String) -> FormworkDSL.Value<[String]> {
    FormworkDSL.Value<[String]>(term: .function(.split(separator: separator, term)))
  }

  /// An attribute of the resource that a parameter of an AWS-specific type names, such as `Tags.Department`. Only rules
  /// may ask for it.
  public static func attribute(_ name: String, of parameter: FormworkDSL.Value<String>) -> Self {
    guard case .parameter(let node) = parameter.term else { return parameter }
    return Self(term: .function(.parameterAttribute(node, name)))
  }
}

extension Value where T == [String] {
  /// The ARNs of the topics that hear of the stack's events; none in Terraform.
  public static var notificationArns: Self { Self(term: .pseudo(.notificationARNs)) }

  /// The availability zones of a region; without one of the region of the deployment.
  public static func availabilityZones(in region: FormworkDSL.Value<String>? = nil) -> Self {
    Self(term: .function(.availabilityZones(region: region?.term)))
  }

  /// So many address blocks of one size out of a larger one: 1 to 256. `bits` is what each block keeps for its own
  /// addresses: 8 makes blocks of `/24` out of IPv4's. Terraform needs it; CloudFormation chooses without it.
  public static func cidr(
    _ block: FormworkDSL.Value<String>, count: FormworkDSL.Value<Int>, bits: FormworkDSL.Value<Int>? = nil
  ) -> Self {
    Self(term: .function(.cidr(block: block.term, count: count.term, bits: bits?.term)))
  }

  /// The texts as one, with a separator between them.
  public func joined(separator: String) -> FormworkDSL.Value<String> {
    FormworkDSL.Value<String>(term: .function(.join(separator: separator, term)))
  }

  /// The values of all parameters of an AWS-specific type. Only rules may ask for it.
  public static func all(_ type: ParameterType) -> Self {
    Self(term: .function(.parameterValues(type: type.name)))
  }

  /// An attribute of all resources that parameters of an AWS-specific type name. Only rules may ask for it.
  public static func attributes(_ name: String, ofAll type: ParameterType) -> Self {
    Self(term: .function(.parameterAttributes(type: type.name, name)))
  }
}

extension Value where T: ListValue {
  /// One element of a list that is known at deployment, counted from 0.
  public subscript(index: FormworkDSL.Value<Int>) -> T.Item { T.Item(term: TermFolder.selected(index.term, of: term)) }

  /// The number of elements. CloudFormation then needs its language extensions, which the template names.
  public var length: FormworkDSL.Value<Int> { FormworkDSL.Value<Int>(term: .function(.length(term))) }
}

/// Times as the numbers of seconds that AWS's properties take: `timeout: .minutes(3)` is `timeout: 180`.
extension Value where T == Int {
  /// So many seconds.
  public static func seconds(_ count: Int) -> Self { Self(term: .int(count)) }
  /// So many minutes, in seconds.
  public static func minutes(_ count: Int) -> Self { Self(term: .int(count * 60)) }
  /// So many hours, in seconds.
  public static func hours(_ count: Int) -> Self { Self(term: .int(count * 3600)) }
  /// So many days, in seconds.
  public static func days(_ count: Int) -> Self { Self(term: .int(count * 86_400)) }
}

extension Value {
  /// The value inside a document: `"Resource": queue.arn.asJSON`. A reference stays a reference, a number a number.
  ///
  /// A suffix instead of a wrapper, since it costs the compiler nothing in a literal of any depth.
  @inlinable public var asJSON: FormworkDSL.Value<JSON> { FormworkDSL.Value<JSON>(term: term) }
}

extension Array where Element: TermConvertible {
  /// The values inside a document: `"Resource": [jobs.arn, failures.arn].asJSON`.
  @inlinable public var asJSON: Value<JSON> { Value<JSON>(term: .list(map(\.term))) }
}

extension Dictionary where Key == String, Value: TermConvertible {
  /// The values inside a document, ordered by key, since dictionaries have no order.
  public var asJSON: FormworkDSL.Value<JSON> {
    FormworkDSL.Value<JSON>(term: .map(sorted { $0.key < $1.key }.map { MapEntry($0.key, $0.value.term) }))
  }
}

extension Value where T == JSON {
  /// Any value as JSON, such as a reference inside a policy document.
  public init<Other>(_ value: FormworkDSL.Value<Other>) { self.init(term: value.term) }
}

// Documents take the pseudo parameters as they are. Where text fits as well, as in an interpolation, the text is meant.
extension Value where T == JSON {
  /// The region of the deployment, such as `eu-central-1`.
  @_disfavoredOverload public static var region: Self { Self(term: .pseudo(.region)) }
  /// The twelve-digit number of the account.
  @_disfavoredOverload public static var accountId: Self { Self(term: .pseudo(.accountID)) }
  /// The partition in ARNs: `aws`, `aws-cn` or `aws-us-gov`.
  @_disfavoredOverload public static var partition: Self { Self(term: .pseudo(.partition)) }
  /// The domain of the partition's services, such as `amazonaws.com`.
  @_disfavoredOverload public static var urlSuffix: Self { Self(term: .pseudo(.urlSuffix)) }
  /// The name under which the stack is deployed; Terraform takes the name given in the program.
  @_disfavoredOverload public static var stackName: Self { Self(term: .pseudo(.stackName)) }
  /// The stack's ARN. Terraform has no counterpart and refuses it.
  @_disfavoredOverload public static var stackId: Self { Self(term: .pseudo(.stackID)) }
}

extension Value where T == String {
  /// Two texts as one; references stay references: `"orders-" + queue.queueName`.
  public static func + (left: Self, right: Self) -> Self { joined(left, right) }
  /// A Swift text and a value as one.
  public static func + (left: String, right: Self) -> Self { joined(Self(left), right) }
  /// A value and a Swift text as one.
  public static func + (left: Self, right: String) -> Self { joined(left, Self(right)) }

  private static func joined(_ left: Self, _ right: Self) -> Self {
    var interpolation = TextInterpolation(literalCapacity: 0, interpolationCount: 2)
    interpolation.appendInterpolation(left)
    interpolation.appendInterpolation(right)
    return Self(stringInterpolation: interpolation)
  }
}

extension Value where T == JSON {
  /// Two texts of a document as one; references stay references.
  @_disfavoredOverload
  public static func + (left: FormworkDSL.Value<String>, right: FormworkDSL.Value<String>) -> Self {
    (left + right).asJSON
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByUnicodeScalarLiteral
where T: TextValue {
  /// A text.
  @inlinable public init(stringLiteral value: String) { self.init(term: .string(value)) }
  /// A text held in a Swift variable.
  @inlinable public init(_ text: String) { self.init(term: .string(text)) }
}

extension Value where T: TextValue {
  /// A text as one of the values that AWS lists: `engine: Value(engine)` for a parameter that is text.
  @_disfavoredOverload
  @inlinable public init(_ text: FormworkDSL.Value<String>) { self.init(term: text.term) }
}

extension Value: ExpressibleByStringInterpolation where T: TextValue {
  /// A text that keeps its segments, so that references in it stay references.
  @inlinable public init(stringInterpolation: TextInterpolation) { self.init(term: stringInterpolation.term) }
}

extension Value: ExpressibleByIntegerLiteral where T: NumericValue {
  /// A whole number.
  @inlinable public init(integerLiteral value: Int) { self.init(term: .int(value)) }
  /// A whole number held in a Swift variable.
  @inlinable public init(_ number: Int) { self.init(term: .int(number)) }
}

extension Value: ExpressibleByFloatLiteral where T: FractionalValue {
  /// A number.
  @inlinable public init(floatLiteral value: Double) { self.init(term: .double(value)) }
  /// A number held in a Swift variable.
  @inlinable public init(_ number: Double) { self.init(term: .double(number)) }
}

extension Value: ExpressibleByBooleanLiteral where T: BooleanValue {
  /// `true` or `false`.
  @inlinable public init(booleanLiteral value: Bool) { self.init(term: .bool(value)) }
  /// A Boolean held in a Swift variable.
  @inlinable public init(_ flag: Bool) { self.init(term: .bool(flag)) }
}

extension Value: ExpressibleByArrayLiteral where T: ListValue {
  /// A list.
  @inlinable public init(arrayLiteral elements: T.Item...) { self.init(elements) }
  /// A list of values held in a Swift variable.
  @inlinable public init(_ elements: [T.Item]) { self.init(term: .list(elements.map { $0.term })) }
}

extension Value where T == [String] {
  /// A list of texts held in a Swift variable.
  @inlinable public init(_ texts: [String]) { self.init(term: .list(texts.map { .string($0) })) }
}

extension Value: ExpressibleByDictionaryLiteral where T: EntriesValue {
  /// A map with its entries in the order written, or a list of keys and values such as tags.
  @inlinable public init(dictionaryLiteral elements: (String, T.Entry)...) { self.init(term: T.term(of: elements)) }
}

extension Value where T: MapValue {
  /// A map of values held in a Swift variable; its entries are ordered by key, since dictionaries have no order.
  @inlinable public init(_ entries: [String: T.Item]) {
    self.init(term: .map(entries.sorted { $0.key < $1.key }.map { MapEntry($0.key, $0.value.term) }))
  }
}

extension Value where T == [String: String] {
  /// A map of texts held in a Swift variable; its entries are ordered by key, since dictionaries have no order.
  @inlinable public init(_ entries: [String: String]) {
    self.init(term: .map(entries.sorted { $0.key < $1.key }.map { MapEntry($0.key, .string($0.value)) }))
  }
}
