import FormworkIR

/// Names of FIFO queues and topics end in `.fifo`, and no others do (CreateQueue, Amazon SQS API Reference; CreateTopic,
/// Amazon SNS API Reference).
enum FIFONameCheck {
  private static let rows = [
    ("AWS::SQS::Queue", "QueueName", "FifoQueue"), ("AWS::SNS::Topic", "TopicName", "FifoTopic"),
  ]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for (type, nameProperty, flag) in rows {
      for resource in stack.resources(of: type) {
        guard let name = resource.value(nameProperty), let isNamed = ending(of: name) else { continue }
        let isFIFO: Bool
        switch resource.value(flag) {
        case nil: isFIFO = false
        case .bool?, .string?: isFIFO = resource.isFIFO
        default: continue
        }
        if isFIFO == isNamed { continue }
        diagnostics.add(
          resource.finding(
            .error, .fifoMismatch,
            isFIFO
              ? "\(resource.id) sets \(flag), but its \(nameProperty), \(name), does not end in .fifo"
              : "\(nameProperty) of \(resource.id), \(name), ends in .fifo, but \(flag) is not set",
            hint: isFIFO ? "let the name end in .fifo" : "set \(flag) to true, or take .fifo out of the name"))
      }
    }
  }

  /// Whether a name ends so; `nil` where only deployment knows its end.
  private static func ending(of name: Term) -> Bool? {
    switch name {
    case .string(let text): return text.hasSuffix(".fifo")
    case .text(let segments):
      guard case .literal(let words)? = segments.last else { return nil }
      if words.hasSuffix(".fifo") { return true }
      return words.utf8.count >= 5 ? false : nil
    default: return nil
    }
  }
}
