import FormworkIR

/// The numbers of documents that have no schema.
///
/// CloudFormation hands a document of any JSON on as it is written, and the service takes text for the number. AWS gives a
/// number back, and the provider asks for one, so that text would be a difference in every plan.
enum DocumentNumbers {
  /// The places of whole numbers, by resource type: the property, and the keys down to the number.
  static let places: [String: [[String]]] = [
    // SetQueueAttributes, Amazon SQS API Reference.
    "AWS::SQS::Queue": [["RedrivePolicy", "maxReceiveCount"]],
    // Creating an HTTP/S delivery policy, Amazon SNS Developer Guide.
    "AWS::SNS::Subscription":
      [
        "minDelayTarget", "maxDelayTarget", "numRetries", "numNoDelayRetries", "numMinDelayRetries",
        "numMaxDelayRetries",
      ].map { ["DeliveryPolicy", "healthyRetryPolicy", $0] } + [
        ["DeliveryPolicy", "throttlePolicy", "maxReceivesPerSecond"]
      ],
  ]
}

extension Graph {
  /// The graph with numbers in documents where AWS's documentation says that there are numbers.
  func withNumbersInDocuments() -> Graph {
    var graph = self
    for index in graph.resources.indices {
      guard let places = DocumentNumbers.places[graph.resources[index].type] else { continue }
      for place in places {
        guard let document = graph.resources[index][place[0]] else { continue }
        graph.resources[index][place[0]] = document.withNumber(at: place.dropFirst())
      }
    }
    return graph
  }
}

extension Term {
  /// The document with a number at the end of a path.
  fileprivate func withNumber(at path: ArraySlice<String>) -> Term {
    switch self {
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(
        .conditional(condition, then: then.withNumber(at: path), otherwise: otherwise.withNumber(at: path)))
    case .function(.merge(let maps)): return .function(.merge(maps.map { $0.withNumber(at: path) }))
    case .map(let entries):
      guard let key = path.first else { return self }
      return .map(
        entries.map { entry in
          entry.key.literal == key
            ? MapEntry(key: entry.key, value: entry.value.withNumber(at: path.dropFirst())) : entry
        })
    default: return path.isEmpty ? number : self
    }
  }

  /// The number that a scalar spells.
  private var number: Term {
    switch self {
    case .string(let text): Int(text).map { .int($0) } ?? self
    case .parameter(let parameter) where parameter.kind == .number && !parameter.isStored: self
    case .text, .parameter, .reference, .function: .function(.number(self))
    default: self
    }
  }
}
