import Formwork
import FormworkTerraform

extension AssembledStack {
  /// Expects a resource of a type that has properties so; what is not named may be anything.
  ///
  /// ```swift
  /// try stack.expect(Lambda.Function.self) {
  ///   $0.memorySize == 256
  ///   $0.environment.variables["STAGE"] == "dev"
  ///   $0.timeout <= 30
  ///   $0.layers.isAbsent
  /// }
  /// ```
  /// A failure shows the resource that comes closest, with each path that differs.
  ///
  /// - Parameters:
  ///   - type: The type of the resource.
  ///   - count: How many there have to be; `nil` asks for at least one.
  ///   - expectations: What a resource must have to match: all of it.
  /// - Returns: Those that match, in the order of the stack.
  /// - Throws: `TestFailure` where no test of Swift Testing runs.
  @discardableResult
  public func expect<R: ResourceType>(
    _ type: R.Type, count: Int? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column, @ExpectationBuilder _ expectations: (PropertyPaths<R>) -> [Expectation]
  ) throws -> [Inspected<R>] {
    let place = TestPlace(fileID, filePath, line, column)
    let expectations = expectations(PropertyPaths<R>())
    let candidates = all(type)
    let judged = candidates.map { ($0, Self.differences(of: $0.resource, expectations)) }
    let matching = judged.filter(\.1.isEmpty).map(\.0)
    for resource in matching { Self.capture(resource.resource, expectations) }
    if count.map({ $0 == matching.count }) ?? !matching.isEmpty { return matching }
    let name = R.schema.type
    if candidates.isEmpty {
      try TestReport.fail(
        "there is no \(name); the stack has \(Self.list(graph.resources.map { "\($0.id) (\($0.type))" }))", place)
    } else if let count, count <= matching.count || !matching.isEmpty {
      let found = "\(matching.count) of \(candidates.count) resources of type \(name) match"
      try TestReport.fail("\(found), expected \(count): \(Self.list(matching.map(\.id)))", place)
    } else if let closest = judged.min(by: { $0.1.count < $1.1.count }) {
      try TestReport.fail(message(closest.0.resource, closest.1, of: candidates.count), place)
    }
    return matching
  }

  /// Expects properties of one resource.
  ///
  /// - Throws: `TestFailure` where no test of Swift Testing runs.
  public func expect<R: ResourceType>(
    _ resource: Inspected<R>, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column, @ExpectationBuilder _ expectations: (PropertyPaths<R>) -> [Expectation]
  ) throws {
    let expectations = expectations(PropertyPaths<R>())
    let differences = Self.differences(of: resource.resource, expectations)
    if differences.isEmpty { return Self.capture(resource.resource, expectations) }
    try TestReport.fail(
      message(resource.resource, differences, of: 1), TestPlace(fileID, filePath, line, column))
  }

  /// Expects a number of resources of a type.
  ///
  /// - Throws: `TestFailure` where no test of Swift Testing runs.
  public func expect<R: ResourceType>(
    _ count: Int, _ type: R.Type, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let found = all(type)
    if found.count == count { return }
    try TestReport.fail(
      "expected \(count) resources of type \(R.schema.type), found \(found.count): \(Self.list(found.map(\.id)))",
      TestPlace(fileID, filePath, line, column))
  }

  private static func differences(of resource: Resource, _ expectations: [Expectation]) -> [Matcher.Difference] {
    let properties = resource.writtenProperties
    return expectations.flatMap { expectation in
      expectation.matcher.differences(properties.found(at: expectation.steps[...]), at: expectation.steps)
    }
  }

  private static func capture(_ resource: Resource, _ expectations: [Expectation]) {
    let properties = resource.writtenProperties
    for expectation in expectations {
      guard case .capture(let take) = expectation.matcher else { continue }
      if let found = properties.found(at: expectation.steps[...]) { take(found) }
    }
  }

  private func message(_ resource: Resource, _ differences: [Matcher.Difference], of count: Int) -> String {
    var lines = [
      count == 1
        ? "\(resource.id) (\(resource.type)) differs"
        : "none of \(count) resources of type \(resource.type) matches; the closest is \(resource.id)"
    ]
    for difference in differences {
      let path = difference.path.told(by: resource.node.schema)
      lines.append("  \(path.swiftName): expected \(difference.expected), found \(difference.found)")
      var others = ["CloudFormation \(path.cloudFormationName)"]
      if let name = TerraformArgument.name(of: path.members, in: resource.type) {
        others.append("Terraform \(name)")
      }
      lines.append("    (\(others.joined(separator: ", ")))")
    }
    lines.append("  declared at \(resource.location)")
    return lines.joined(separator: "\n")
  }
}
