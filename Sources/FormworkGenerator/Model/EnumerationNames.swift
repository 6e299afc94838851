import FormworkIR

/// Gives lists of values their names once all of a resource are known.
struct EnumerationNames {
  private struct Request {
    var name: String
    var values: [String]
    var owners: Set<String>
  }

  private var requests: [String: Request] = [:]

  /// A key for a list of values that wants a name; equal lists that want equal names are one.
  mutating func key(for values: [String], wanting name: String, owner: String) -> String {
    let key = ([name] + values).joined(separator: "\n")
    requests[key, default: Request(name: name, values: values, owners: [])].owners.insert(owner)
    return key
  }

  /// The final names by key, and the lists in the order of their names.
  ///
  /// Where several lists want one name, the resource's own gets it and the others carry the name of the type around
  /// them.
  func resolve(owner root: String, taken: Set<String>) -> (names: [String: String], enumerations: [EnumerationModel]) {
    var taken = taken
    var names: [String: String] = [:]
    let wanted = Dictionary(grouping: requests.keys.sorted()) { requests[$0]?.name ?? "" }
    for (key, request) in requests.sorted(by: { $0.key < $1.key }) {
      let isRoot = request.owners.contains("")
      let rivals = (wanted[request.name] ?? []).count
      if rivals == 1 || isRoot, !taken.contains(request.name) {
        taken.insert(request.name)
        names[key] = request.name
      }
    }
    for (key, request) in requests.sorted(by: { $0.key < $1.key }) where names[key] == nil {
      let first = request.owners.min() ?? ""
      names[key] = SwiftName.unique((first.isEmpty ? root : first) + request.name, taken: &taken)
    }
    let enumerations = requests.map { key, request in
      EnumerationModel(name: names[key] ?? request.name, members: SwiftName.members(of: request.values))
    }
    return (names, enumerations.sorted { $0.name < $1.name })
  }
}
