import FormworkIR

/// The `archive_file` data sources: what is packed while Terraform plans.
struct Archives {
  /// The blocks, in the order in which they were first needed.
  private(set) var blocks: [Document.Member] = []
  private var names: Set<String> = []
  private var known: [Key: String] = [:]

  /// What makes two archives the same one: what is packed, and the mode of the files in it.
  struct Key: Hashable {
    var artefact: ObjectIdentifier?
    var path: String?
    var isExecutable = false
  }

  /// Whether nothing is packed.
  var isEmpty: Bool { blocks.isEmpty }

  /// The name of the archive with what is said, if there is one.
  subscript(key: Key) -> String? {
    get { known[key] }
    set { known[key] = newValue }
  }

  /// Adds an archive under a name that no other one has.
  ///
  /// The packed bytes depend on names and contents alone: `archive_file` leaves out times, and one file mode stands in
  /// for what the disk says.
  mutating func add(_ source: Document, as key: Key, name wanted: String) -> String {
    // Functions and layers have names of their own in Terraform; their archives share one kind.
    var name = wanted
    var count = 1
    while !names.insert(name).inserted {
      count += 1
      name = "\(wanted)_\(count)"
    }
    var members: [Document.Member] = [Document.Member("type", "zip")]
    members += source.members ?? []
    members.append(Document.Member("output_path", .string("${path.module}/.formwork/\(name).zip")))
    members.append(Document.Member("output_file_mode", key.isExecutable ? "0755" : "0644"))
    blocks.append(Document.Member(name, .object(members)))
    known[key] = name
    return name
  }
}
