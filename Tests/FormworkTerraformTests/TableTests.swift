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
          ? AWSLowering.functions[String(transform.name.dropFirst(3))] != nil : Self.transforms.contains(transform.name)
        #expect(isKnown, "\(type) names \(transform.name)")
      }
      check(row.children, of: type)
    }
  }

  private static let transforms: Set<String> = [
    "arn", "boolEnum", "budgetNotifications", "budgetTime", "camelCaseJSON", "classicListeners", "commaSeparated",
    "each", "eachInstanceGroup", "eachJSON", "emptyBlock", "emrConfigurations", "enumBool", "enumMap",
    "epochToRfc3339", "first", "instanceGroup", "json", "kvMap", "lifecycleRules", "listOfOne", "listenerConditions",
    "logGroupArn", "mapBlocks", "mapBlocksKey", "mapOf", "methodSettings", "pluck", "pluckFirst", "presence",
    "present", "processorParameters", "receiptActions", "scalingMetrics", "tags", "templateTags", "templateVersion",
    "toolSchema", "unwrap", "userAttributes", "wafJSON", "wrapEach",
  ]

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
