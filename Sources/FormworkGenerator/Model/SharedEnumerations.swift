/// Lists of values that several types of a service have in common, such as EC2's instance types.
///
/// A long list in each of them would be compiled as often, and `.m5Large` would be four different values.
enum SharedEnumerations {
  /// How long a list must be to be taken out of its types.
  static let minimumCount = 16

  /// Takes the common lists out of the types and returns them in the order of their names.
  static func extract(from types: inout [TypeModel], namespace: String) -> [EnumerationModel] {
    var counts: [String: [(values: [String], count: Int)]] = [:]
    for type in types {
      for enumeration in type.enumerations where enumeration.members.count >= minimumCount {
        let values = enumeration.members.map(\.value)
        if let index = counts[enumeration.name]?.firstIndex(where: { $0.values == values }) {
          counts[enumeration.name]?[index].count += 1
        } else {
          counts[enumeration.name, default: []].append((values, 1))
        }
      }
    }
    let siblings = Set(types.map(\.name)).union([namespace])
    var shared: [String: [String]] = [:]
    for (name, lists) in counts where !siblings.contains(name) {
      // Of several lists with one name the one with the most uses is shared; of equals the first in order.
      if let most = lists.map(\.count).max(), most > 1, let list = lists.first(where: { $0.count == most }) {
        shared[name] = list.values
      }
    }
    for index in types.indices {
      var names: [String: String] = [:]
      types[index].enumerations.removeAll { enumeration in
        guard shared[enumeration.name] == enumeration.members.map(\.value) else { return false }
        names[enumeration.name] = "\(namespace).\(enumeration.name)"
        return true
      }
      types[index].rename(names)
    }
    return shared.sorted { $0.key < $1.key }.map { name, values in
      EnumerationModel(name: name, members: EnumerationNames.members(values))
    }
  }
}

extension TypeModel {
  /// Gives lists of values other names.
  mutating func rename(_ names: [String: String]) {
    if names.isEmpty { return }
    for index in root.properties.indices { root.properties[index].kind = root.properties[index].kind.renamed(names) }
    for object in objects.indices {
      for index in objects[object].properties.indices {
        objects[object].properties[index].kind = objects[object].properties[index].kind.renamed(names)
      }
    }
  }
}
