import FormworkIR

extension AWSLowering {
  /// `KeySchema`, a list of names and their kinds, is an argument per kind; the row says which of them there are.
  func lowerKeySchema(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let keys) = term else { return refuseUnwritten(term, "list") }
    for key in keys {
      guard case .map(let entries) = key,
        case .string(let kind) = entries.first(where: { $0.key.literal == "KeyType" })?.value,
        let name = entries.first(where: { $0.key.literal == "AttributeName" })?.value
      else { return refuseUnwritten(key, "map with AttributeName and KeyType") }
      let argument = kind == "HASH" ? "hash_key" : "range_key"
      // A local index shares the table's hash key and does not repeat it.
      if row.transform?.arguments.contains(argument) == true { setAttribute(name, at: [argument], in: &body) }
    }
  }
}
