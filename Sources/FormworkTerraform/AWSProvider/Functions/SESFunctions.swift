import FormworkIR

extension AWSLowering {
  /// Actions of a receipt rule by kind, each with its place in the order.
  func receiptActions(_ term: Term) -> Term? {
    guard case .list(let actions) = term else { return refused(term, "a list written out in the program") }
    var kinds: [(name: String, actions: [Term])] = []
    for (position, action) in actions.filter({ $0 != .absent }).enumerated() {
      guard case .map(let entries) = action else { return refused(action, "a map") }
      for entry in entries {
        guard let name = entry.key.literal, case .map(let members) = entry.value else {
          return refused(action, "a map with one kind of action")
        }
        let placed = Term.map(members + [MapEntry("Position", .int(position + 1))])
        if let index = kinds.firstIndex(where: { $0.name == name }) {
          kinds[index].actions.append(placed)
        } else {
          kinds.append((name, [placed]))
        }
      }
    }
    return .map(kinds.map { MapEntry($0.name, .list($0.actions)) })
  }
}
