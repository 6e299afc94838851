import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkSSM

/// A parameter in the Parameter Store of AWS Systems Manager: a text, or a list of texts, that other programs read by its name.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::SSM::Parameter` |
/// | Terraform | `aws_ssm_parameter` |
///
/// ```swift
/// let endpoint = StoredParameter("Endpoint", name: "/shop/endpoint", value: "https://api.example.com")
/// ```
/// It goes with its stack: what it holds stands in the program, so that nothing is lost. CloudFormation makes no secure
/// parameters (AWS::SSM::Parameter, AWS CloudFormation Template Reference); what is secret is a ``Secret``.
@dynamicMemberLookup
public struct StoredParameter: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: SSM.Parameter

  /// A parameter that holds a text.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - name: Letters, digits, and `.-_`; behind a `/` a path of up to 15 levels, such as `/shop/endpoint`. It
  ///     begins neither with `aws` nor with `ssm`. CloudFormation makes one up without it; in Terraform it
  ///     follows from the stack's name and the id.
  ///   - value: The text: at most 4,096 characters, or 8,192 of an advanced parameter.
  ///   - description: At most 1,024 characters.
  ///   - allowedPattern: A regular expression that each value must match, now and whenever somebody puts another.
  ///   - dataType: `.awsEc2Image` has the service look whether there is such an image; plain text without it.
  ///   - tier: `.standard`, `.advanced`, which is billed, or `.intelligentTiering`; the account's default without it.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, name: Value<String>? = nil, value: Value<String>, description: Value<String>? = nil,
    allowedPattern: Value<String>? = nil, dataType: Value<OneOf<SSM.Parameter.DataType>>? = nil,
    tier: Value<OneOf<SSM.Parameter.Tier>>? = nil, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<SSM.Parameter> content: () -> [ConstructChild<SSM.Parameter>] = { [] }
  ) {
    self.init(
      id, name, "String", value.term, value.term, description, allowedPattern, dataType, tier,
      ConstructContent(id, fileID, line, content))
  }

  /// A parameter that holds a list of texts, without a comma in any: `StringList`.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - name: The name, as for a text.
  ///   - values: The texts, joined by commas.
  ///   - description: At most 1,024 characters.
  ///   - allowedPattern: A regular expression that each text must match.
  ///   - tier: `.standard`, `.advanced` or `.intelligentTiering`; the account's default without it.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, name: Value<String>? = nil, values: Value<[String]>, description: Value<String>? = nil,
    allowedPattern: Value<String>? = nil, tier: Value<OneOf<SSM.Parameter.Tier>>? = nil, fileID: String = #fileID,
    line: Int = #line,
    @ConstructBuilder<SSM.Parameter> content: () -> [ConstructChild<SSM.Parameter>] = { [] }
  ) {
    let text =
      values.term.literalTexts.map { Term.string($0.joined(separator: ",")) } ?? values.joined(separator: ",").term
    self.init(
      id, name, "StringList", text, values.term, description, allowedPattern, nil, tier,
      ConstructContent(id, fileID, line, content))
  }

  private init(
    _ id: String, _ name: Value<String>?, _ type: String, _ text: Term, _ value: Term,
    _ description: Value<String>?, _ allowedPattern: Value<String>?, _ dataType: Value<OneOf<SSM.Parameter.DataType>>?,
    _ tier: Value<OneOf<SSM.Parameter.Tier>>?, _ content: ConstructContent<SSM.Parameter>
  ) {
    var bag = PropertyBag(capacity: 7)
    bag.set("Name", name)
    bag.set("Type", Value<String>(type))
    bag.set("Value", Value<String>(term: text))
    bag.set("Description", description)
    bag.set("AllowedPattern", allowedPattern)
    bag.set("DataType", dataType)
    bag.set("Tier", tier)
    let location = content.location
    resource = content.resource(
      id, bag, followers: { Self.findings(about: $0, value, at: location).map { .finding($0) } })
  }

  private init(resource: SSM.Parameter) { self.resource = resource }

  /// A parameter that exists, by its ARN: that of `/shop/endpoint` ends with `:parameter/shop/endpoint`.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::SSM::Parameter", arn: arn) }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> StoredParameter { StoredParameter(resource: .declared(by: node)) }

  /// The parameter's ARN.
  public var arn: Value<String> { resource.arn }
  /// The parameter's name, by which programs read it.
  public var name: Value<String> { resource.name }
  /// What the program writes into the parameter; of a list the texts joined by commas. It is that value itself and no
  /// reference to the parameter, so that nothing waits for the parameter.
  public var value: Value<String> { Value(term: node.properties.first { $0.name == "Value" }?.value ?? .string("")) }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a StoredParameter has no such attribute; it has .arn, .name, .value, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}

extension StoredParameter {
  /// What is wrong with a value.
  private static func findings(about node: ResourceNode, _ value: Term, at location: SourceLocation) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let source = value.secretSource {
      found.append(
        Diagnostic(
          .error, .exposedSecret, "the parameter \(node.id) would show \(source)", at: location,
          hint: "CloudFormation makes no secure parameters; keep what is secret in a Secret"))
    }
    if let text = value.literalTexts?.first(where: { $0.contains(",") }) {
      found.append(
        Diagnostic(
          .error, .unknownValue, "\"\(text)\" would be several texts of the list \(node.id)", at: location,
          hint: "commas part the texts of a StringList; keep such a list as JSON in one text"))
    }
    let resource = Resource(node)
    if let text = resource["Value"]?.literalText {
      let tier = resource["Tier"]
      let most = tier == nil || tier == .string("Standard") ? 4096 : 8192
      if text.utf8.count > most {
        // Which tier the account takes where nothing is said is a setting of the account.
        let isCertain = tier != nil || text.utf8.count > 8192
        found.append(
          Diagnostic(
            isCertain ? .error : .warning, .outOfRange,
            "the parameter \(node.id) would hold \(text.utf8.count) bytes", at: location,
            hint: "a standard parameter holds at most 4,096 bytes, one with tier: .advanced 8,192"))
      }
    }
    return found
  }
}
