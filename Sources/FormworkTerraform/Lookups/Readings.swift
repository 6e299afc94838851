import FormworkIR

/// The data sources by which a configuration reads values: parameters of Systems Manager, secrets, zones of a region.
///
/// Two readings of the same thing are one data source.
struct Readings {
  private struct Source {
    let type: String
    let name: String
    let arguments: Document
  }

  private var sources: [Source] = []
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  /// The address of the data source with such arguments, named after `word` where it is new.
  mutating func address(of type: String, named word: String, _ arguments: Document) -> String {
    let key = type + JSONWriter.compact(arguments)
    if let name = names[key] { return "data.\(type).\(name)" }
    var name = word
    var count = 1
    while !taken.insert("\(type).\(name)").inserted {
      count += 1
      name = "\(word)_\(count)"
    }
    names[key] = name
    sources.append(Source(type: type, name: name, arguments: arguments))
    return "data.\(type).\(name)"
  }

  /// Whether nothing is read.
  var isEmpty: Bool { sources.isEmpty }

  /// The blocks by type, in the order in which they were first needed.
  var blocks: [(type: String, block: Document.Member)] {
    sources.map { ($0.type, Document.Member($0.name, $0.arguments)) }
  }
}
