import FormworkIR

/// Attributes that AWS documents as texts made of others: Terraform has them by name, templates write them out.
enum DerivedAttributes {
  private enum Piece {
    case words(String)
    case pseudo(PseudoParameter)
    case attribute(String)
  }

  private static func invocation(of arn: String) -> [Piece] {
    [
      .words("arn:"), .pseudo(.partition), .words(":apigateway:"), .pseudo(.region),
      .words(":lambda:path/2015-03-31/functions/"), .attribute(arn), .words("/invocations"),
    ]
  }

  private static func execution(of id: String) -> [Piece] {
    [
      .words("arn:"), .pseudo(.partition), .words(":execute-api:"), .pseudo(.region), .words(":"), .pseudo(.accountID),
      .words(":"), .attribute(id),
    ]
  }

  private static let pieces: [String: [String: [Piece]]] = [
    "AWS::Lambda::Alias": ["InvokeArn": invocation(of: "AliasArn")],
    "AWS::Lambda::Function": ["InvokeArn": invocation(of: "Arn")],
    "AWS::ApiGateway::RestApi": ["ExecutionArn": execution(of: "RestApiId")],
    "AWS::ApiGatewayV2::Api": [
      "Arn": [
        .words("arn:"), .pseudo(.partition), .words(":apigateway:"), .pseudo(.region), .words("::/apis/"),
        .attribute("ApiId"),
      ],
      "ExecutionArn": execution(of: "ApiId"),
    ],
  ]

  /// The text that stands for an attribute; `nil` if the attribute is not derived.
  static func segments(of reference: Reference) -> [TextSegment]? {
    guard let pieces = pieces[reference.target.type]?[reference.attribute] else { return nil }
    return pieces.map { piece in
      switch piece {
      case .words(let words): .literal(words)
      case .pseudo(let pseudo): .term(.pseudo(pseudo))
      case .attribute(let name): .term(.reference(Reference(reference.target, name)))
      }
    }
  }
}
