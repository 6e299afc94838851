import FormworkIR

extension AWSLowering {
  /// A secret that the service makes up: a random password, and a version of the secret that holds it.
  func lowerGeneratedSecret(_ term: Term) {
    guard case .map(let entries) = term else { return refuseUnwritten(term, "map") }
    var password = Body()
    let length = term.member("PasswordLength")?.asNumber ?? .int(32)
    if let value = expressions.document(length) { password.set("length", value) }
    guard setAlphabet(of: term, in: &password) else { return }
    let known: Set<String> = [
      "PasswordLength", "ExcludeCharacters", "ExcludeLowercase", "ExcludeNumbers", "ExcludePunctuation",
      "ExcludeUppercase", "IncludeSpace", "RequireEachIncludedType", "SecretStringTemplate", "GenerateStringKey",
    ]
    for property in properties(entries) where !known.contains(property.name) {
      reporter.within(property.name) { refuse(reason: "random_password has no such setting") }
    }
    expressions.requirements.use(.random)
    add("random_password", suffix: "", password)

    let result = binding.path(to: "result", of: "random_password")
    var version = links(to: "aws_secretsmanager_secret_version")
    if let template = term.member("SecretStringTemplate") {
      guard let key = term.member("GenerateStringKey") else {
        return reporter.report(.missingProperty, "SecretStringTemplate needs GenerateStringKey")
      }
      let name = key.words == nil ? "(\(expressions.expression(key)))" : expressions.expression(key)
      let merged = "merge(jsondecode(\(expressions.expression(template))), {\(name) = \(result)})"
      version.set("secret_string", .string("${jsonencode(\(merged))}"))
    } else {
      version.set("secret_string", .string("${\(result)}"))
    }
    add("aws_secretsmanager_secret_version", suffix: "", version)
  }

  /// Which characters there may be. `false` where that cannot be said.
  private func setAlphabet(of term: Term, in body: inout Body) -> Bool {
    func isExcluded(_ name: String) -> Bool { term.member(name)?.truth ?? false }
    var excluded: Set<Character> = []
    if let characters = term.member("ExcludeCharacters") {
      guard let words = characters.words else {
        reporter.within("ExcludeCharacters") { _ = refused(characters, "text known at synthesis") }
        return false
      }
      excluded = Set(words)
    }
    var groups: [(flag: String, least: String, characters: String)] = [
      ("lower", "min_lower", isExcluded("ExcludeLowercase") ? "" : "abcdefghijklmnopqrstuvwxyz"),
      ("upper", "min_upper", isExcluded("ExcludeUppercase") ? "" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
      ("numeric", "min_numeric", isExcluded("ExcludeNumbers") ? "" : "0123456789"),
      ("special", "min_special", isExcluded("ExcludePunctuation") ? "" : "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
    ]
    if isExcluded("IncludeSpace") { groups[3].characters += " " }
    let remaining = groups.map { $0.characters.filter { !excluded.contains($0) } }
    let isEachRequired = term.member("RequireEachIncludedType")?.truth ?? true
    // The provider leaves out whole kinds only; single letters and digits are left out by listing all the others.
    if (0..<3).contains(where: { remaining[$0] != groups[$0].characters }) {
      for flag in ["lower", "upper", "numeric"] { body.set(flag, false) }
      body.set("override_special", .string(TemplateText.escaped(remaining.joined())))
      if isEachRequired {
        reporter.report(
          .unsupported,
          "random_password draws from all characters that are left and does not see to it that each kind is there",
          severity: .warning, hint: "Exclude punctuation alone, or set RequireEachIncludedType to false.")
      }
      return true
    }
    for (position, group) in groups.enumerated() {
      if remaining[position].isEmpty {
        body.set(group.flag, false)
      } else if isEachRequired {
        body.set(group.least, 1)
      }
    }
    if !remaining[3].isEmpty { body.set("override_special", .string(TemplateText.escaped(remaining[3]))) }
    return true
  }

  /// A secret that is rotated gets further versions. The provider looks for its own one and writes the first value again if that
  /// is gone, and Secrets Manager lets go of versions without a label: so this one has a label that rotations leave to it.
  func completeSecret() {
    let type = "aws_secretsmanager_secret_version"
    guard stage.rotatedSecrets.contains(resource.id),
      let index = secondaries.firstIndex(where: { $0.type == type })
    else { return }
    secondaries[index].body.set("version_stages", ["AWSCURRENT", "TERRAFORM"])
    secondaries[index].body.merge("lifecycle", ["ignore_changes": ["version_stages"]])
  }

  /// What a database tells a secret of itself: a further version, which holds what the first one did and the address.
  func lowerSecretTarget() -> Bool {
    guard case .reference(let secretReference)? = resource["SecretId"],
      let secret = stage.bindings[secretReference.target.id], secret.type == "aws_secretsmanager_secret",
      case .reference(let targetReference)? = resource["TargetId"],
      let target = stage.bindings[targetReference.target.id], let facts = Self.secretTargets[target.type]
    else {
      reporter.report(
        .unsupported, "SecretId and TargetId must be references to a secret and a database of this stack")
      return true
    }
    guard secret.resource["SecretString"] != nil || secret.resource["GenerateSecretString"] != nil else {
      reporter.report(.unsupported, "the secret '\(secret.resource.id)' has no value yet to which something is added")
      return true
    }
    for property in resource.properties where mapping.rows[property.name] == nil {
      refuse(property.name, among: mapping.rows)
    }
    var members = facts.members.map { "\($0.key) = \(target.path(to: $0.attribute))" }
    let engine = target.resource["Engine"]?.words.map { TemplateText.quoted(Self.engines[$0] ?? $0) }
    members.insert("engine = \(engine ?? facts.engine ?? target.path(to: "engine"))", at: 0)
    if let name = facts.database, target.resource["DatabaseName"] != nil || target.resource["DBName"] != nil {
      members.append("dbname = \(target.path(to: name))")
    }
    let old = secret.path(to: "secret_string", of: "aws_secretsmanager_secret_version")
    var body = Body()
    body.set("secret_id", .string("${\(secret.path(to: "id"))}"))
    body.set(
      "secret_string", .string("${jsonencode(merge(jsondecode(\(old)), {\(members.joined(separator: ", "))}))}"))
    stage.emit(ResourceBlock(type: binding.type, name: binding.name, body: body, owner: result))
    return true
  }

  /// What rotation functions call the engines.
  private static let engines = [
    "aurora-mysql": "mysql", "aurora": "mysql", "aurora-postgresql": "postgres", "docdb": "mongo",
  ]

  /// What of a database goes into the secret.
  private struct SecretTarget {
    var engine: String?
    var database: String?
    var members: [(key: String, attribute: String)]
  }

  private static let secretTargets: [String: SecretTarget] = [
    "aws_db_instance": SecretTarget(
      database: "db_name",
      members: [("host", "address"), ("port", "port"), ("dbInstanceIdentifier", "identifier")]),
    "aws_rds_cluster": SecretTarget(
      database: "database_name",
      members: [("host", "endpoint"), ("port", "port"), ("dbClusterIdentifier", "cluster_identifier")]),
    "aws_docdb_cluster": SecretTarget(
      engine: "\"mongo\"",
      members: [("host", "endpoint"), ("port", "port"), ("dbClusterIdentifier", "cluster_identifier")]),
    "aws_redshift_cluster": SecretTarget(
      engine: "\"redshift\"", database: "database_name",
      members: [("host", "dns_name"), ("port", "port"), ("dbClusterIdentifier", "cluster_identifier")]),
  ]
}

extension AWSLowering {
  /// Kinds of second factors: those that need no settings of their own are blocks that say yes.
  func lowerEnabledMFAs(_ term: Term, into body: inout Body) {
    if case .function(.conditional(let condition, let then, let otherwise)) = term {
      let name = "local." + TerraformName.snake(condition.name)
      for (kinds, isTaken) in [(then, name), (otherwise, "!" + name)] where kinds != .absent {
        var chosen = Body()
        lowerEnabledMFAs(kinds, into: &chosen)
        guard chosen["software_token_mfa_configuration"] != nil else { continue }
        var content = Body()
        content.set("enabled", true)
        body.addDynamic("software_token_mfa_configuration", forEach: "${\(isTaken) ? [1] : []}", content: content)
      }
      return
    }
    guard case .list(let kinds) = term else { return refuseUnwritten(term, "list") }
    for kind in kinds where kind != .absent {
      switch kind {
      case .string("SOFTWARE_TOKEN_MFA"): body.set(["software_token_mfa_configuration", "enabled"], true)
      // Text messages need SmsConfiguration, which says it already.
      case .string("SMS_MFA"): break
      default: _ = refused(kind, "SOFTWARE_TOKEN_MFA or SMS_MFA")
      }
    }
  }
}

extension AWSLowering {
  /// Attributes of users with what the service fills in: a kind, and the range of lengths or numbers. A pool's attributes
  /// cannot be changed, and the provider reads all of it back.
  func userAttributes(_ term: Term) -> Term? {
    guard case .list(let elements) = term else { return term }
    return .list(
      elements.map { element in
        eachChoice(of: element) { choice in
          guard case .map(let entries) = choice else { return choice }
          return .map(entries.filter { $0.value != .absent } + Self.additions(to: choice))
        } ?? element
      })
  }

  private static func additions(to attribute: Term) -> [MapEntry] {
    let name = attribute.member("Name")?.words ?? ""
    let kind = attribute.member("AttributeDataType")?.words
    let standard = Self.standardAttributes[name]
    var entries: [MapEntry] = []
    if attribute.member("AttributeDataType") == nil {
      entries.append(MapEntry("AttributeDataType", .string(standard?.kind ?? "String")))
    }
    switch kind ?? standard?.kind ?? "String" {
    case "String" where attribute.member("StringAttributeConstraints") == nil:
      let range = standard?.range.map { [MapEntry("MinLength", .string($0.0)), MapEntry("MaxLength", .string($0.1))] }
      entries.append(MapEntry("StringAttributeConstraints", .map(range ?? [])))
    case "Number" where attribute.member("NumberAttributeConstraints") == nil:
      entries.append(
        MapEntry("NumberAttributeConstraints", .map(standard == nil ? [] : [MapEntry("MinValue", .string("0"))])))
    default: break
    }
    return entries
  }

  /// The attributes that every pool has (Working with user attributes, Amazon Cognito Developer Guide).
  private static let standardAttributes: [String: (kind: String, range: (String, String)?)] = {
    var attributes: [String: (kind: String, range: (String, String)?)] = [
      "birthdate": ("String", ("10", "10")), "sub": ("String", ("1", "2048")), "email_verified": ("Boolean", nil),
      "phone_number_verified": ("Boolean", nil), "updated_at": ("Number", nil),
    ]
    for name in [
      "address", "email", "family_name", "gender", "given_name", "locale", "middle_name", "name", "nickname",
      "phone_number", "picture", "preferred_username", "profile", "website", "zoneinfo",
    ] {
      attributes[name] = ("String", ("0", "2048"))
    }
    return attributes
  }()
}

extension ResourceLowering {
  /// The secrets that something rotates.
  func findRotatedSecrets() -> Set<String> {
    var secrets: Set<String> = []
    for resource in graph.resources where resource.type == "AWS::SecretsManager::RotationSchedule" {
      if case .reference(let reference)? = resource["SecretId"] { secrets.insert(reference.target.id) }
    }
    return secrets
  }
}
