import FormworkIR
import FormworkRelations
import Testing

/// What holds for every row of the table of verbs, and the files that show the rows.
struct VerbTableTests {
  private struct Row {
    let type: String
    let verb: AccessVerb
    let rules: [AccessRule]
  }

  private static let rows = ResourceAccess.types.flatMap { type in
    (ResourceAccess.of(type)?.verbs ?? [:]).sorted { $0.key.name < $1.key.name }.map {
      Row(type: type, verb: $0.key, rules: $0.value)
    }
  }

  private static var name: Regex<Substring> { /[a-z0-9-]+:[A-Za-z0-9]+/ }

  @Test func `No row has a wildcard action`() {
    for row in Self.rows {
      for action in row.rules.flatMap(\.actions) {
        #expect(action.wholeMatch(of: Self.name) != nil, "\(row.type) \(row.verb): \(action)")
      }
    }
    for service in CloudService.samples {
      for action in service.verbs.compactMap({ service.rights([$0]) }).joined().flatMap(\.actions) {
        #expect(action.wholeMatch(of: Self.name) != nil, "\(service): \(action)")
      }
    }
  }

  @Test func `All resources are named only where a page says that there are no narrower ones`() {
    for row in Self.rows {
      for rule in row.rules {
        #expect(rule.shapes.contains(.any) == (rule.source != nil), "\(row.type) \(row.verb): \(rule.actions)")
        #expect(!rule.shapes.isEmpty)
      }
    }
  }

  @Test func `Every verb has actions of its own, each once`() {
    for row in Self.rows {
      #expect(row.rules.contains { !$0.comesAlong }, "\(row.type) \(row.verb)")
      let actions = row.rules.flatMap(\.actions)
      #expect(actions.count == Set(actions).count, "\(row.type) \(row.verb): \(actions)")
    }
  }

  @Test func `Reading never writes`() {
    let writing = ["Put", "Create", "Update", "Delete", "Send", "Write", "Publish", "Start", "Invoke", "Set"]
    let reading: [AccessVerb] = [.read, .list]
    // Queries over text are started, and those of Logs are only read.
    let exceptions: Set<String> = ["logs:StartQuery", "aoss:APIAccessAll"]
    for row in Self.rows where reading.contains(row.verb) {
      for action in row.rules.flatMap(\.actions) where !exceptions.contains(action) {
        let word = action.split(separator: ":")[1]
        let isQueue = row.type == "AWS::SQS::Queue"
        #expect(isQueue || !writing.contains { word.hasPrefix($0) }, "\(row.type) \(row.verb): \(action)")
      }
    }
  }

  @Test func `Every row gives rights on something`() throws {
    for row in Self.rows {
      let end = RelationEnd.resource(SampleEnds.node(row.type))
      let rights = try #require(ResourceAccess.rights([row.verb], to: end))
      let actions = Set(rights.flatMap(\.actions))
      for rule in row.rules { #expect(actions.isSuperset(of: rule.actions), "\(row.type) \(row.verb)") }
      let existing = RelationEnd.existing(type: row.type, arn: .string("arn:aws:x:eu-central-1:111122223333:Sample"))
      let known = try #require(ResourceAccess.rights([row.verb], to: existing))
      for rule in row.rules where !rule.comesAlong {
        #expect(Set(known.flatMap(\.actions)).isSuperset(of: rule.actions), "\(row.type) \(row.verb)")
      }
    }
  }

  @Test func `The types with a policy of their own are those of the rows`() {
    let types = ResourceAccess.types.filter { ResourceAccess.of($0)?.ownPolicy.isEmpty == false }
    #expect(Set(types) == ResourceAccess.typesWithOwnPolicy)
  }

  // MARK: Files

  @Test func `The page shows every row`() throws {
    var page = Self.pageHead
    var previous = ""
    for row in Self.rows {
      for rule in row.rules {
        let type = row.type == previous ? "" : "`\(row.type)`"
        previous = row.type
        let on = rule.shapes.map { "`\($0.format)`" }.joined(separator: ", ")
        let conditions = rule.conditions.map { " if `\($0.key)` is `\($0.value.format)`" }.joined()
        let isFirst = rule == row.rules.first
        page += "| \(type) | \(isFirst ? row.verb.name : "") | "
        page += (rule.comesAlong ? "+ " : "") + rule.actions.map { "`\($0)`" }.joined(separator: ", ")
        page += " | \(on)\(conditions) |\n"
      }
    }
    page += Self.keyHead
    for type in ResourceAccess.types {
      guard let key = ResourceAccess.of(type)?.key else { continue }
      let verbs = key.actions.sorted { $0.key.name < $1.key.name }.map { verb, actions in
        "\(verb): " + actions.map { "`\($0)`" }.joined(separator: ", ")
      }
      page +=
        "| `\(type)` | `\(key.path.joined(separator: "."))` | \(verbs.joined(separator: "; ")) | \(key.source) |\n"
    }
    page += Self.serviceHead
    for service in CloudService.samples {
      for verb in service.verbs {
        for right in service.rights([verb]) ?? [] {
          let actions = right.actions.map { "`\($0)`" }.joined(separator: ", ")
          page += "| \(service) | \(verb) | \(actions) | "
          page += right.resources.map { "`\(SampleEnds.text($0))`" }.joined(separator: ", ") + " |\n"
        }
      }
    }
    page += Self.wildcardHead
    for row in Self.rows {
      for rule in row.rules {
        guard let source = rule.source else { continue }
        page +=
          "| `\(row.type)` | \(row.verb) | \(rule.actions.map { "`\($0)`" }.joined(separator: ", ")) | \(source) |\n"
      }
    }
    page += Self.pageTail
    try expectRecorded(page, in: "Documentation/Verbs.md")
  }

  @Test func `The judge has every row`() throws {
    var cases: [Document] = []
    for row in Self.rows {
      let node = SampleEnds.node(row.type)
      let rights = ResourceAccess.rights([row.verb], to: .resource(node)) ?? []
      cases.append(Self.document("\(row.type) \(row.verb)", rights))
    }
    for service in CloudService.samples {
      for verb in service.verbs { cases.append(Self.document("\(service) \(verb)", service.rights([verb]) ?? [])) }
    }
    try expectRecorded(
      "[\n" + cases.map { JSONWriter.compact($0) }.joined(separator: ",\n") + "\n]\n",
      in: "Tests/Conformance/policies/verbs.json")
  }

  private static func document(_ name: String, _ rights: [AccessRight]) -> Document {
    .object([
      .init("name", .string(name)),
      .init(
        "rights",
        .array(
          rights.map { right in
            .object([
              .init("actions", .array(right.actions.map { .string($0) })),
              .init("resources", .array(right.resources.map { .string(SampleEnds.text($0)) })),
              .init(
                "conditions",
                .object(
                  right.conditions.map { condition in
                    .init(condition.key.literal ?? "", conditionDocument(condition.value))
                  })),
            ])
          })),
    ])
  }

  private static func conditionDocument(_ term: Term) -> Document {
    guard case .map(let entries) = term else { return .null }
    return .object(entries.map { .init($0.key.literal ?? "", .string(SampleEnds.text($0.value))) })
  }
}
