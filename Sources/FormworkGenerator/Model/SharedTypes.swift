/// Nested types and lists of values that several resource types of a service have in common, such as EC2's tags and
/// instance types, or the visuals of QuickSight's dashboards and analyses.
///
/// One in each resource type would be compiled as often, and the tags of an instance and of a volume would be different
/// types, so that no function could make both. They stand once, in the service's namespace; each resource type that had
/// one has it still, as an alias.
struct SharedTypes {
  /// The nested types in the order of their names.
  private(set) var objects: [ObjectModel] = []
  /// The lists of values in the order of their names.
  private(set) var enumerations: [EnumerationModel] = []

  /// The names of all.
  var names: [String] { objects.map(\.name) + enumerations.map(\.name) }

  /// Takes what they have in common out of types of one service.
  ///
  /// Two are the same where all that is said of them is the same, to the end of what they refer to. Of several with one
  /// name the one with the most uses is shared, and none whose name a resource type has, or that refers to one that is not
  /// shared.
  init(takenFrom types: inout [TypeModel], namespace: String) {
    let classes = NominalClasses(of: types)
    let hidden = Set(types.map(\.name)).union([namespace])
    var shared = classes.mostUsed(besides: hidden)
    var before = 0
    repeat {
      before = shared.count
      shared = shared.filter { classes.references[$0, default: []].allSatisfy(shared.contains) }
    } while shared.count < before

    var taken: Set<Int> = []
    for index in types.indices {
      let own = classes.classes[index]
      func isShared(_ name: String) -> Bool { own[name].map(shared.contains) ?? false }
      func isFirst(_ name: String) -> Bool { own[name].map { taken.insert($0).inserted } ?? false }
      let objects = types[index].objects.filter { isShared($0.name) }
      let enumerations = types[index].enumerations.filter { isShared($0.name) }
      types[index].objects.removeAll { isShared($0.name) }
      types[index].enumerations.removeAll { isShared($0.name) }
      types[index].aliases = (objects.map(\.name) + enumerations.map(\.name)).sorted()
      self.objects += objects.filter { isFirst($0.name) }
      self.enumerations += enumerations.filter { isFirst($0.name) }
    }
    objects.sort { $0.name < $1.name }
    enumerations.sort { $0.name < $1.name }
  }
}

/// Which nested types and lists of values of a service are the same.
private struct NominalClasses {
  /// What makes two differ at first sight.
  private enum Content: Hashable {
    case object(name: String, properties: [PropertyModel])
    case enumeration(name: String, values: [String])
  }

  /// The class of each name, by resource type.
  private(set) var classes: [[String: Int]] = []
  /// The classes that one refers to.
  private(set) var references: [Int: [Int]] = [:]

  init(of types: [TypeModel]) {
    var numbers: [Content: Int] = [:]
    for type in types {
      var own: [String: Int] = [:]
      for object in type.objects {
        let content = Content.object(name: object.name, properties: object.properties)
        own[object.name] = numbers.number(of: content)
      }
      for enumeration in type.enumerations {
        let content = Content.enumeration(name: enumeration.name, values: enumeration.members.map(\.value))
        own[enumeration.name] = numbers.number(of: content)
      }
      classes.append(own)
    }
    // A class falls apart where its members refer to different classes; that goes on until none does.
    var count = 0
    var next = numbers.count
    while next > count {
      count = next
      next = refine(types)
    }
  }

  /// Tells apart what refers to different classes, and returns how many classes there are.
  private mutating func refine(_ types: [TypeModel]) -> Int {
    var numbers: [[Int]: Int] = [:]
    var refined = classes
    references = [:]
    for (index, type) in types.enumerated() {
      for object in type.objects {
        let names = object.properties.compactMap(\.kind.nominal)
        refined[index][object.name] = numbers.number(
          of: [classes[index][object.name] ?? 0] + names.map { classes[index][$0] ?? 0 })
      }
      for enumeration in type.enumerations {
        refined[index][enumeration.name] = numbers.number(of: [classes[index][enumeration.name] ?? 0])
      }
    }
    classes = refined
    for (index, type) in types.enumerated() {
      for object in type.objects {
        guard let own = classes[index][object.name], references[own] == nil else { continue }
        references[own] = object.properties.compactMap(\.kind.nominal).compactMap { classes[index][$0] }
      }
    }
    return numbers.count
  }

  /// Of each name the class that most resource types have, if at least two do; of equals the first.
  func mostUsed(besides hidden: Set<String>) -> Set<Int> {
    var uses: [Int: Int] = [:]
    for own in classes { for number in own.values { uses[number, default: 0] += 1 } }
    var best: [String: Int] = [:]
    for own in classes {
      for (name, number) in own where uses[number, default: 0] > 1 && !hidden.contains(name) {
        if let other = best[name], uses[other, default: 0] >= uses[number, default: 0] { continue }
        best[name] = number
      }
    }
    return Set(best.values)
  }
}

extension Dictionary where Value == Int {
  /// The number of a key: its own, or the next for a new one.
  fileprivate mutating func number(of key: Key) -> Int {
    if let number = self[key] { return number }
    self[key] = count
    return count - 1
  }
}

extension KindModel {
  /// The nested type or list of values in it, if there is one.
  var nominal: String? {
    switch self {
    case .object(let name), .enumeration(let name): name
    case .list(let element, _), .map(let element): element.nominal
    case .string, .integer, .number, .boolean, .json: nil
    }
  }
}
