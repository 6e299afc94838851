import FormworkIR

/// Attributes that AWS documents as texts made of others: Terraform has them by name, templates write them out.
enum DerivedAttributes {
  private static let texts: [String: String] = [
    "AWS::Lambda::Function.InvokeArn":
      "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${.Arn}/invocations",
    "AWS::ApiGatewayV2::Api.Arn": "arn:${AWS::Partition}:apigateway:${AWS::Region}::/apis/${.ApiId}",
    "AWS::ApiGatewayV2::Api.ExecutionArn":
      "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${.ApiId}",
  ]

  private static let types = Set(texts.keys.compactMap { $0.split(separator: ".").first.map(String.init) })

  /// The text that stands for an attribute; `nil` if the attribute is not derived.
  static func segments(of reference: Reference) -> [TextSegment]? {
    guard types.contains(reference.target.type) else { return nil }
    guard let text = texts["\(reference.target.type).\(reference.attribute)"] else { return nil }
    var segments: [TextSegment] = []
    for (position, part) in text.split(separator: "$", omittingEmptySubsequences: false).enumerated() {
      if position == 0 {
        segments.append(.literal(String(part)))
        continue
      }
      let inside = part.dropFirst().prefix { $0 != "}" }
      if inside.first == "." {
        segments.append(.term(.reference(Reference(reference.target, String(inside.dropFirst())))))
      } else if let pseudo = PseudoParameter(rawValue: String(inside)) {
        segments.append(.term(.pseudo(pseudo)))
      }
      let rest = part.dropFirst(inside.count + 2)
      if !rest.isEmpty { segments.append(.literal(String(rest))) }
    }
    return segments
  }
}
