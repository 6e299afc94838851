import FormworkIR
import Testing

@testable import FormworkTerraform

@Suite("The mapping table")
struct TableTests {
  /// The types of a service's texts, variants included.
  static func types(of texts: [String]) -> [String] {
    texts.flatMap { text in
      text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ")
        return words.count > 2 && words[0] == "resource" ? String(words[1]) : nil
      }
    }
  }

  @Test
  func `Every entry is found by its type, and only by it`() {
    let tables = AWSTables()
    var count = 0
    for (service, texts) in AWSTables.services {
      let types = Self.types(of: texts)
      #expect(!types.isEmpty, "\(service)")
      for type in types {
        #expect(type.split(separator: ":")[1] == service)
        #expect(tables[type]?.type == type)
        count += 1
      }
    }
    #expect(count > 420)
    #expect(tables["AWS::Lambda::Functio"] == nil)
    #expect(tables["AWS::Lambda"] == nil)
    #expect(tables["Custom::Thing"] == nil)
  }

  @Test
  func `Functions and variants that entries name are there`() {
    let tables = AWSTables()
    for type in AWSTables.services.values.flatMap({ Self.types(of: $0) }) {
      guard let mapping = tables[type] else { continue }
      if let name = mapping.function {
        #expect(
          AWSLowering.completions[name] != nil || AWSLowering.resourceFunctions[name] != nil, "\(type) names \(name)")
      }
      // `awscc` is no entry but the other provider.
      for variant in mapping.variants where variant.entry != "awscc" {
        #expect(tables[variant.entry] != nil, "\(type) names \(variant.entry)")
      }
      check(mapping.rows, of: type)
    }
  }

  private func check(_ rows: RowSet, of type: String) {
    for row in rows.rows {
      if let transform = row.transform {
        let isKnown =
          transform.name.hasPrefix("fn:")
          ? AWSLowering.functions[String(transform.name.dropFirst(3))] != nil
          : AWSLowering.transforms[transform.name] != nil || AWSLowering.splits.contains(transform.name)
        #expect(isKnown, "\(type) names \(transform.name)")
      }
      check(row.children, of: type)
    }
  }

  /// What decodes to something else than it says would be lost without a word.
  @Test
  func `Every line of the table is of a form that is read`() {
    for (service, texts) in AWSTables.services {
      for line in texts.flatMap({ $0.split(separator: "\n") }) {
        let words = line.split(separator: " ").map { String($0) }
        #expect(Self.isRead(words), "\(service): \(line)")
      }
    }
    for typo in [
      "Name == name", "Name = name first(", "Tags > tag blockl", "Tags > tag block* evry", "default a 1 where B",
      "default a 1 unles B", "resources A::B::C a_b", "successor if Name", "await", "Code", "Name = name fn:nothing",
    ] {
      #expect(!Self.isRead(typo.split(separator: " ").map { String($0) }), "\(typo)")
    }
  }

  /// Whether a line has one of the forms that `AWSMapping+Decoding.swift` describes.
  private static func isRead(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if words.count > 1, ["!", ":!", "~", ":~"].contains(words[1]) { return words.count > 2 }
    if words.count > 1, ["=", ":=", ">", ":>", "^", ":^", "+", ":+"].contains(words[1]) {
      let isTarget = !["^", ":^"].contains(words[1])
      let isSplit = words[1].hasSuffix("+")
      guard words.count > (isTarget ? 2 : 1) else { return false }
      return words.dropFirst(isSplit ? 4 : isTarget ? 3 : 2).allSatisfy(isFlag)
    }
    switch first {
    case "#": return words.count > 1
    case "resource": return words.count == 3 || (words.count == 4 && words[3].hasPrefix("fn:"))
    case "get":
      return words.count > 3 && ["=", "expr", "text"].contains(words[2]) || words.count == 3 && words[2] == "none"
    case "link": return words.count == 4 && ["@", "$", "="].contains(words[3].prefix(1))
    case "fan": return words.count == 4 || words.count == 5
    case "instead", "variant", "after": return words.count == 3
    case "part", "retain", "secret", "shape": return words.count == 2
    case "await":
      let rest = words.dropFirst(2).filter { $0 != "whole" }
      return words.count > 1 && (rest.isEmpty || rest.count == 2 && rest[0] == "by")
    case "successor": return areConditions(words.dropFirst())
    case "drift":
      return words.count > 1 && areConditions(words.dropFirst(words.count > 2 && words[2] == "by" ? 4 : 2))
    case "snapshot": return words.count > 2 && words.count < 5 && (words.count == 3 || words[3] == "default")
    case "name": return words.count == 3 && Int(words[2]) != nil
    case "require": return words.count == 3
    case "default": return words.count > 2 && areConditions(words.dropFirst(3))
    default: return false
    }
  }

  private static func isFlag(_ word: String) -> Bool {
    if ["block1", "block*", "object1", "object*", "omitEmpty"].contains(word) { return true }
    if word.contains("(") != word.hasSuffix(")") { return false }
    let name = String(word.prefix { $0 != "(" })
    if name.hasPrefix("fn:") { return AWSLowering.functions[String(name.dropFirst(3))] != nil }
    return name == "like" || AWSLowering.transforms[name] != nil || AWSLowering.splits.contains(name)
  }

  private static func areConditions(_ words: ArraySlice<String>) -> Bool {
    words.count.isMultiple(of: 2) && PropertyTest.all(in: words).count == words.count / 2
  }

  @Test
  func `Each function is named by some entry`() {
    let text = AWSTables.services.values.flatMap { $0 }.joined()
    for name in AWSLowering.functions.keys.sorted() + AWSLowering.completions.keys.sorted()
      + AWSLowering.resourceFunctions.keys.sorted()
    {
      #expect(text.contains("fn:" + name), "\(name)")
    }
    for name in AWSLowering.transforms.keys.sorted() { #expect(text.contains(" " + name), "\(name)") }
  }

  @Test
  func `Shapes stand where they are named, and what is made up has rows`() {
    let mapping = AWSMapping(
      decoding: """
        resource AWS::X::Y aws_x_y fn:keyPair(name)
        get Ref text ${SELF.a}|${aws_z.NAME.b}
        get Cidrs expr [SELF.cidr]
        get Outputs.* = outputs
        link aws_z names @[name]
        link aws_z path =*/*
        part Host
        snapshot final skip default
        shape Logging
          Group = group
        default settings {"a":[1]}
        default gone null
        A > a block1 like(Logging)
        B :> b object* mapBlocksKey(key)
        Tags ~ nothing stays
        Lost ! no argument
        """)
    #expect(mapping.function == "keyPair")
    #expect(mapping.host == "Host")
    #expect(mapping.snapshot?.name == "final")
    #expect(mapping.snapshot?.skip == "skip")
    #expect(mapping.snapshot?.isDefault == true)
    #expect(mapping.rows["A"]?.children["Group"]?.path == ["group"])
    #expect(mapping.rows["B"]?.children["key"]?.path == ["key"])
    #expect(mapping.rows["Tags"]?.isLost == true)
    #expect(mapping.rows["Lost"]?.isLost == true)
    #expect(mapping.rows.needs.count == 2)
    #expect(mapping.links["aws_z"]?.map(\.argument) == ["names", "path"])
  }
}
