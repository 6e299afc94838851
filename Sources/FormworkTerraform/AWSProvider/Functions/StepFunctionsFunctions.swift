import FormworkIR

extension AWSLowering {
  /// The one destination of a state machine's log, which is the ARN of a log group with `:*`.
  func lowerLogDestination(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let destinations) = term, destinations.count == 1, case .map(let outer) = destinations[0],
      case .map(let inner) = outer.first(where: { $0.key.literal == "CloudWatchLogsLogGroup" })?.value,
      let arn = inner.first(where: { $0.key.literal == "LogGroupArn" })?.value
    else { return refuseUnwritten(term, "list of one CloudWatchLogsLogGroup") }
    setAttribute(arn, at: row.path, in: &body)
  }
}
