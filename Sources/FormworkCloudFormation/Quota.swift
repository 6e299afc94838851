/// How much CloudFormation takes of something.
///
/// All limits stand here, with the page of AWS's documentation that has them. They hold for SAM as well, since
/// CloudFormation takes what SAM's transform has made.
struct Quota: Sendable {
  /// The most that is allowed.
  let limit: Int
  /// What is counted, such as `resources`.
  let unit: String
  /// What the user can do.
  let hint: String

  // MARK: Understand CloudFormation quotas

  /// Resources: 500 in a template.
  static let resources = Quota(
    limit: 500, unit: "resources",
    hint: "split the stack: what another stack needs is an output here and a parameter there")
  /// Outputs: 200 in a template.
  static let outputs = Quota(
    limit: 200, unit: "outputs", hint: "split the stack, or leave out the outputs that nothing reads")
  /// Parameters: 200 in a template.
  static let parameters = Quota(
    limit: 200, unit: "parameters", hint: "split the stack, join values in a list parameter, or bind some at synthesis")
  /// Mappings: 200 in a template.
  static let mappings = Quota(limit: 200, unit: "mappings", hint: "split the stack, or join mappings")
  /// Mapping attributes: 200 for each mapping; cfn-lint asks it of the keys of both levels.
  static let mappingKeys = Quota(limit: 200, unit: "keys", hint: "split the mapping")
  /// Resource name, output name, parameter name, mapping name and mapping attribute name: 255 characters.
  static let name = Quota(limit: 255, unit: "characters", hint: "give it, or the groups around it, shorter names")
  /// Template description: 1,024 bytes.
  static let description = Quota(limit: 1_024, unit: "bytes", hint: "shorten the stack's description")
  /// Parameter value: 4,096 bytes.
  static let parameterValue = Quota(
    limit: 4_096, unit: "bytes", hint: "divide the value among several parameters, or bind it at synthesis")
  /// Template body size in an Amazon S3 object: 1 MB, by which CloudFormation means 1,000,000 bytes (`TemplateBody` and
  /// `TemplateURL` of CreateStack; rule E1002 of cfn-lint).
  static let template = Quota(
    limit: 1_000_000, unit: "bytes", hint: "split the stack, or keep large texts in files in S3 that resources name")
  /// Template body size in a request: 51,200 bytes; a larger template lies in a bucket.
  static let request = Quota(limit: 51_200, unit: "bytes", hint: "")

  // MARK: CloudFormation template Outputs syntax, CloudFormation template Parameters syntax

  /// The description of an output: 1,024 bytes.
  static let outputDescription = Quota(limit: 1_024, unit: "bytes", hint: "shorten the description of the output")
  /// The description of a parameter: 4,000 characters.
  static let parameterDescription = Quota(
    limit: 4_000, unit: "characters", hint: "shorten the description of the parameter")

  /// The limit as people read it: `1,000,000 bytes`.
  var words: String { "\(Self.grouped(limit)) \(unit)" }

  /// A number with its digits in groups of three.
  static func grouped(_ number: Int) -> String {
    var result = ""
    for (index, digit) in "\(number)".reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3), digit != "-" { result.append(",") }
      result.append(digit)
    }
    return String(result.reversed())
  }
}
