import FormworkDSL
import FormworkIR

/// Where the value of a ``Secret`` comes from.
public struct SecretValue: Sendable {
  let property: Property
  private let length: Term?

  /// A kind of character that generated values may have.
  public enum CharacterKind: String, Sendable, CaseIterable {
    /// `a` to `z`.
    case lowercase = "Lowercase"
    /// `A` to `Z`.
    case uppercase = "Uppercase"
    /// `0` to `9`.
    case numbers = "Numbers"
    /// The 32 characters of ASCII that are neither letters nor digits nor a space.
    case punctuation = "Punctuation"
  }

  /// A random text that is made up once, when the secret is made: by Secrets Manager, or by Terraform's `random_password`,
  /// which keeps it in the state (GenerateSecretString, AWS CloudFormation Template Reference).
  ///
  /// - Parameters:
  ///   - length: The number of characters, 1 to 4,096; 32 without it.
  ///   - kinds: Kinds of characters that it has none of.
  ///   - characters: Characters that it has none of, such as `"@/\\` for databases.
  ///   - includeSpace: Whether it may have spaces.
  ///   - requiresEachKind: Whether it has at least one character of each kind that is allowed, which AWS sees to where
  ///     nothing is said.
  public static func generated(
    length: Value<Int>? = nil, without kinds: [CharacterKind] = [], excluding characters: Value<String>? = nil,
    includeSpace: Bool = false, requiresEachKind: Bool = true
  ) -> SecretValue {
    SecretValue(length, kinds, characters, includeSpace, requiresEachKind, [])
  }

  /// A JSON object with a random member: `.generated(key: "password", in: ["username": "app"])`, as rotation functions and
  /// drivers of databases read it. A template that holds what only deployment knows needs CloudFormation's language
  /// extensions, which the template names.
  ///
  /// - Parameters:
  ///   - key: The name of the random member.
  ///   - template: The other members.
  ///   - length: The number of characters, 1 to 4,096; 32 without it.
  ///   - kinds: Kinds of characters that the member has none of.
  ///   - characters: Characters that it has none of.
  ///   - includeSpace: Whether it may have spaces.
  ///   - requiresEachKind: Whether it has at least one character of each kind that is allowed.
  public static func generated(
    key: Value<String>, in template: Value<JSON>, length: Value<Int>? = nil, without kinds: [CharacterKind] = [],
    excluding characters: Value<String>? = nil, includeSpace: Bool = false, requiresEachKind: Bool = true
  ) -> SecretValue {
    let text = template.term.literalDocument.map { Term.string(JSONWriter.compact($0)) }
    return SecretValue(
      length, kinds, characters, includeSpace, requiresEachKind,
      [
        MapEntry("SecretStringTemplate", text ?? .function(.jsonString(template.term))),
        MapEntry("GenerateStringKey", key.term),
      ])
  }

  /// A value that is given at deployment, such as a parameter that is secret:
  /// `.given(Parameter.secret("Token"))`. Text of the program and parameters that are not secret are refused, since whoever
  /// may read the template or the stack's parameters would know them.
  public static func given(_ value: Value<String>) -> SecretValue {
    SecretValue(property: Property("SecretString", value.term), length: nil)
  }

  private init(property: Property, length: Term?) {
    self.property = property
    self.length = length
  }

  private init(
    _ length: Value<Int>?, _ kinds: [CharacterKind], _ characters: Value<String>?, _ includeSpace: Bool,
    _ requiresEachKind: Bool, _ template: [MapEntry]
  ) {
    var entries = template
    if let length { entries.append(MapEntry("PasswordLength", length.term)) }
    if let characters { entries.append(MapEntry("ExcludeCharacters", characters.term)) }
    for kind in CharacterKind.allCases where kinds.contains(kind) {
      entries.append(MapEntry("Exclude\(kind.rawValue)", .bool(true)))
    }
    if includeSpace { entries.append(MapEntry("IncludeSpace", .bool(true))) }
    if !requiresEachKind { entries.append(MapEntry("RequireEachIncludedType", .bool(false))) }
    self.init(property: Property("GenerateSecretString", .map(entries)), length: length?.term)
  }

  /// What is wrong with the value of a secret.
  func findings(about secret: ResourceNode, at location: SourceLocation) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let length = length?.wholeNumber, !(1...4096).contains(length) {
      found.append(
        Diagnostic(
          .error, .outOfRange, "the value of the secret \(secret.id) would have \(length) characters", at: location,
          hint: "Secrets Manager makes up 1 to 4,096 characters"))
    }
    if property.name == "SecretString", let source = property.value.openSource {
      let what =
        switch source {
        case .program: "stands in the program: whoever may read the template knows it"
        case .parameter(let name):
          "comes from the parameter \(name), which is not secret: whoever may look at the stack knows it"
        }
      found.append(
        Diagnostic(
          .error, .exposedSecret, "the value of the secret \(secret.id) \(what)", at: location,
          hint: "let it be .generated(), or give it at deployment by a Parameter.secret"))
    }
    return found
  }
}
