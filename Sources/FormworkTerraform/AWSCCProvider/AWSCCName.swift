/// The naming rule of `hashicorp/awscc`, which its generator follows without exception.
enum AWSCCName {
  /// `AWS::Lambda::CodeSigningConfig` becomes `awscc_lambda_code_signing_config`.
  static func type(_ type: String) -> String {
    let parts = type.split(separator: ":", omittingEmptySubsequences: true)
    guard parts.count >= 3 else { return "awscc_" + snake(type) }
    return "awscc_" + parts[1].lowercased() + "_" + snake(parts[2...].joined())
  }

  /// A property's attribute: words begin between a lower-case letter and an upper-case letter or digit, between a digit
  /// and a letter, and before the last capital of a run that a lower-case letter follows.
  static func snake(_ name: String) -> String {
    var name = name
    for (word, plain) in joinedWords { name = replaced(name, word, plain) }
    let source = Array(name.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 8)
    for (position, byte) in source.enumerated() {
      if position > 0 {
        let before = source[position - 1]
        let next = position + 1 < source.count ? source[position + 1] : 0
        let begins =
          isLower(before) && (isUpper(byte) || isDigit(byte))
          || isDigit(before) && (isUpper(byte) || isLower(byte))
          || isUpper(before) && isUpper(byte) && isLower(next)
        if begins { result.append(UInt8(ascii: "_")) }
      }
      if isUpper(byte) {
        result.append(byte | 0x20)
      } else if isLower(byte) || isDigit(byte) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "_"))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Names of products that count as one word.
  private static let joinedWords = [
    ("CloudFormation", "Cloudformation"), ("CloudFront", "Cloudfront"), ("CloudWatch", "Cloudwatch"),
    ("CNAMEs", "Cnames"), ("FSx", "Fsx"), ("OTel", "Otel"),
  ]

  private static func replaced(_ text: String, _ word: String, _ plain: String) -> String {
    let source = Array(text.utf8)
    let pattern = Array(word.utf8)
    guard source.count >= pattern.count else { return text }
    var result: [UInt8] = []
    var position = 0
    while position < source.count {
      if source[position...].starts(with: pattern) {
        result += Array(plain.utf8)
        position += pattern.count
      } else {
        result.append(source[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
