/// The table of imports, by Terraform type.
///
/// ```
/// aws_lambda_permission {function_name|item}/{}    the type, and the id by which the provider imports it
///   name statement_id {}                           the argument that holds the physical name, where the template has none
///   get arn = arn:{partition}:…                    an attribute that follows from the physical id
///   keep filename s3_key                           arguments that cannot be read back and would replace the resource
///   # why                                          a remark
///   part why                                       how people find the id where CloudFormation has it in another resource
/// aws_lb_target_group_attachment ! why             a type that is not imported, and the reason
///   form {secret_id}|{version_id}                  what the id is that people must look up
///   leave                                          left out, unless something refers to it
/// ```
///
/// The ids are those of the section Import of each type's page in the documentation of `hashicorp/aws`.
struct ImportTable: Sendable {
  static let shared = ImportTable(
    [
      importsOfServerless, importsOfMessaging, importsOfStorage, importsOfIdentity, importsOfNetworking,
      importsOfComputing, importsOfOperations,
    ])

  private(set) var rules: [String: ImportRule] = [:]
  /// Types that have two rows, for tests.
  private(set) var repeated: [String] = []

  init(_ texts: [String]) {
    for text in texts {
      var lines: [Substring] = []
      for line in text.split(separator: "\n") {
        if line.first != " " {
          add(lines)
          lines = []
        }
        lines.append(line)
      }
      add(lines)
    }
  }

  private mutating func add(_ lines: [Substring]) {
    guard let type = lines.first?.split(separator: " ").first.map({ String($0) }) else { return }
    if rules.updateValue(ImportRule(lines), forKey: type) != nil { repeated.append(type) }
  }

  /// The row of a type; `nil` where the table has none.
  subscript(type: String) -> ImportRule? {
    if let rule = rules[type] { return rule }
    // `hashicorp/awscc` imports by the identifier of Cloud Control, which most often is what `Ref` returns.
    return type.hasPrefix("awscc_") ? ImportRule(["\(type) {}"]) : nil
  }
}
