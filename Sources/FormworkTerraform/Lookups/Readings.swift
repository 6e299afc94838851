import FormworkIR

/// The data sources with arguments of their own: parameters of Systems Manager, secrets, zones, objects in S3.
///
/// Two readings of the same thing are one data source. One that only branches need which a condition may not take has their
/// condition, since what is not needed need not be there.
struct Readings {
  private struct Source {
    let type: String
    let name: String
    let arguments: Document
    var demand: Demand
  }

  /// When something is needed.
  struct Demand {
    /// The conditions of the places that need it; `nil` where one has none.
    private(set) var tests: [String]?

    init(_ test: String?) { tests = test.map { [$0] } }

    /// Notes a further place.
    mutating func add(_ test: String?) {
      guard let test else { return tests = nil }
      if tests?.contains(test) == false { tests?.append(test) }
    }

    /// Whether only some conditions ask for it.
    var isConditional: Bool { tests != nil }

    /// The condition under which it is needed.
    var condition: String? {
      guard let tests else { return nil }
      if tests.count == 1 { return tests[0] }
      return tests.map { $0.contains(" ") ? "(\($0))" : $0 }.joined(separator: " || ")
    }
  }

  private var sources: [Source] = []
  private var places: [String: Int] = [:]
  private var taken: Set<String> = []

  /// The address of the data source with such arguments, named after `word` where it is new, and read where `test` holds.
  mutating func address(of type: String, named word: String, _ arguments: Document, if test: String?) -> String {
    let key = type + JSONWriter.compact(arguments)
    if let place = places[key] {
      sources[place].demand.add(test)
      return "data.\(type).\(sources[place].name)"
    }
    var name = word
    var count = 1
    while !taken.insert("\(type).\(name)").inserted {
      count += 1
      name = "\(word)_\(count)"
    }
    places[key] = sources.count
    sources.append(Source(type: type, name: name, arguments: arguments, demand: Demand(test)))
    return "data.\(type).\(name)"
  }

  /// Whether nothing is read.
  var isEmpty: Bool { sources.isEmpty }

  /// The addresses of those that only some conditions ask for.
  var conditional: Set<String> {
    Set(sources.lazy.filter(\.demand.isConditional).map { "data.\($0.type).\($0.name)" })
  }

  /// The blocks by type, in the order in which they were first needed.
  var blocks: [(type: String, block: Document.Member)] {
    sources.map { source in
      var members = source.arguments.members ?? []
      if let condition = source.demand.condition {
        members.insert(Document.Member("count", .string("${\(condition) ? 1 : 0}")), at: 0)
      }
      return (source.type, Document.Member(source.name, .object(members)))
    }
  }
}
