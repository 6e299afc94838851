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
  public subscript(index: FormworkDSL.Value<Int>) -> T.Item { T.Item(term: .function(.select(index.term, term))) }

  /// The number of elements. CloudFormation then needs its language extensions, which the template names.
  public var length: FormworkDSL.Value<Int> { FormworkDSL.Value<Int>(term: .function(.length(term))) }
}
