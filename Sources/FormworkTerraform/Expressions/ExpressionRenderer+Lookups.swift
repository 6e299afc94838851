import FormworkIR

extension ExpressionRenderer {
  /// A parameter's value: its variable, or what the parameter store has under the name that the variable holds.
  func expression(_ parameter: ParameterNode) -> String {
    let variable = "var." + variableName(parameter)
    guard parameter.isStored else { return variable }
    // `value` counts as a secret; these parameters are none, and plans show them.
    let value = reading(
      "insecure_value", of: "aws_ssm_parameter", named: variableName(parameter), ["name": .string("${\(variable)}")])
    switch parameter.kind {
    case .stringList, .numberList: return "split(\",\", \(value))"
    default: return parameter.isSecret ? "sensitive(\(value))" : value
    }
  }

  /// A dynamic reference as an attribute of a data source.
  func expression(_ reference: DynamicReference) -> String {
    let parts = reference.parts
    guard let first = parts.first, first != .string("") else {
      reporter.report(.unsupported, "the dynamic reference \(Intrinsic.dynamic(reference)) names nothing")
      return "null"
    }
    switch reference.service {
    case .ssm, .ssmSecure:
      let name = TermFolder.joined(reference.key)
      let own = declared("AWS::SSM::Parameter", named: name).map { Document.string("${\($0.path(to: "name"))}") }
      var arguments: [Document.Member] = [.init("name", own ?? document(name) ?? .null)]
      if reference.service == .ssmSecure { arguments.append(.init("with_decryption", true)) }
      return reading(
        reference.service == .ssm ? "insecure_value" : "value", of: "aws_ssm_parameter", named: Self.word(first),
        .object(arguments))
    case .secretsManager: return secret(first, parts)
    }
  }

  /// `id:SecretString:key:stage:version`, where all but the id may be missing or empty.
  private func secret(_ identifier: Term, _ parts: [Term]) -> String {
    func part(_ position: Int) -> Term? {
      guard parts.indices.contains(position), parts[position] != .string("") else { return nil }
      return parts[position]
    }
    if let kind = part(1), kind != .string("SecretString") {
      reporter.report(.unsupported, "of a secret only its SecretString can be read; found \(kind)")
    }
    var arguments: [Document.Member] = [.init("secret_id", ownSecret(identifier) ?? document(identifier) ?? .null)]
    if let stage = part(3).flatMap(document) { arguments.append(.init("version_stage", stage)) }
    if let version = part(4).flatMap(document) { arguments.append(.init("version_id", version)) }
    let text = reading(
      "secret_string", of: "aws_secretsmanager_secret_version", named: Self.word(identifier), .object(arguments))
    guard let key = part(2) else { return text }
    return "jsondecode(\(text))[\(expression(key))]"
  }

  /// A secret of this configuration, by way of its value: it can be read once it has one.
  private func ownSecret(_ identifier: Term) -> Document? {
    let own: ResourceBinding? =
      if case .reference(let reference) = identifier {
        bindings[reference.target.id]
      } else {
        declared("AWS::SecretsManager::Secret", named: identifier)
      }
    guard let binding = own, binding.type == "aws_secretsmanager_secret",
      binding.resource["SecretString"] != nil || binding.resource["GenerateSecretString"] != nil
    else { return nil }
    // Of a stack that is taken over the version is there, and not of this configuration.
    if adaptation != nil { return .string("${\(binding.path(to: "id"))}") }
    return .string("${\(binding.path(to: "secret_id", of: "aws_secretsmanager_secret_version"))}")
  }

  /// The resource of this configuration that has a name: read under that name before it is there, it would not be found.
  private func declared(_ type: String, named name: Term) -> ResourceBinding? {
    namedResources["\(type) \(name)"].flatMap { bindings[$0] }
  }

  /// The last part of a name or ARN as the name of a data source.
  private static func word(_ term: Term) -> String {
    guard let word = AWSLowering.word(for: term), word.contains(where: \.isLetter) else { return "value" }
    return word
  }

  /// The zones of a region.
  func expression(zonesOf region: Term?) -> String {
    switch region {
    case nil, .string(""), .pseudo(.region):
      requirements.use(.availabilityZones)
      return "data.aws_availability_zones.available.names"
    case .some(let region):
      guard case .object(let arguments) = DataSource.availabilityZones.arguments, let place = document(region) else {
        return "null"
      }
      return reading(
        "names", of: "aws_availability_zones", named: Self.word(region),
        .object([.init("region", place)] + arguments))
    }
  }

  /// Address blocks of one size out of a larger one; one of them where `index` says which.
  func expression(blocksOf block: Term, _ count: Term, _ bits: Term?, index: Term? = nil) -> String {
    guard let stated = bits else {
      reporter.report(
        .unsupported, "Fn::Cidr without a number of bits; CloudFormation chooses the size then, Terraform does not",
        hint: "State the number of bits that each block keeps, such as 8 for /24.")
      return "null"
    }
    // Numbers may be written as text.
    let count = count.wholeNumber.map { .int($0) } ?? count
    let bits = stated.wholeNumber.map { .int($0) } ?? stated
    let newBits: String
    if let length = Self.prefixLength(block), let bits = bits.wholeNumber {
      newBits = String(length.whole - bits - length.used)
    } else {
      let text = expression(block)
      newBits = "\(Self.addressBits(block, text)) - \(operand(bits)) - tonumber(split(\"/\", \(text))[1])"
    }
    if let index { return "cidrsubnet(\(expression(block)), \(newBits), \(expression(index)))" }
    return "[for i in range(\(expression(count))) : cidrsubnet(\(expression(block)), \(newBits), i)]"
  }

  private static func prefixLength(_ block: Term) -> (whole: Int, used: Int)? {
    guard case .string(let text) = block, let slash = text.lastIndex(of: "/"),
      let used = Int(text[text.index(after: slash)...])
    else { return nil }
    return (text.contains(":") ? 128 : 32, used)
  }

  /// How long the block's addresses are: known from a reference's attribute, otherwise asked of the text.
  private static func addressBits(_ block: Term, _ text: String) -> String {
    var term = block
    while case .function(.select(_, let list)) = term { term = list }
    if case .reference(let reference) = term {
      return reference.attribute.lowercased().contains("ipv6") ? "128" : "32"
    }
    return "(strcontains(\(text), \":\") ? 128 : 32)"
  }

  /// A value of the local value `mappings`.
  func expression(_ lookup: MapLookup) -> String {
    var path = "local.mappings"
    switch lookup.source {
    case .mapping(let mapping): path += "[\(TemplateText.quoted(mapping.name))]"
    case .named(let name): path += "[\(expression(name))]"
    }
    path += "[\(expression(lookup.topKey))][\(expression(lookup.secondKey))]"
    guard let value = lookup.defaultValue else { return path }
    return "try(\(path), \(expression(value)))"
  }

  /// The variable that stands for another stack's export.
  func expression(import name: Term) -> String {
    let export =
      switch name {
      case .string(let text): text
      case .text(let segments):
        segments.map { segment in
          if case .term(.parameter(let parameter)) = segment { return "${\(parameter.name)}" }
          return segment.description
        }.joined()
      default: name.description
      }
    let taken = TerraformName.reservedVariables.union(graph.parameters.map(variableName))
    let (variable, isNew) = requirements.imports.name(
      for: export, word: Self.exportName(name), if: demand, taken: { taken.contains($0) })
    if isNew {
      reporter.report(
        .unsupported,
        "Terraform has no register of exports: the value that another stack exports as \(export) must be given to the"
          + " variable \(variable)", severity: .warning)
    }
    return "var." + variable
  }

  /// An export's name as that of a variable: its words, and the names of what it is made of.
  private static func exportName(_ name: Term) -> String {
    let words: String
    switch name {
    case .string(let text): words = text
    case .text(let segments):
      words = segments.map { segment in
        switch segment {
        case .literal(let text): text
        case .term(.parameter(let parameter)): parameter.name
        case .term(.pseudo(let pseudo)): String(pseudo.rawValue.dropFirst(5))
        case .term: "-"
        }
      }.joined()
    case .parameter(let parameter): words = parameter.name + "-value"
    default: words = "imported-value"
    }
    let parts = TerraformName.snake(words).split(separator: "_")
    let result = parts.joined(separator: "_")
    return result.first?.isLetter == true ? result : "imported_" + result
  }
}
