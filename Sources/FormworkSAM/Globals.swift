import FormworkIR

/// What all resources of a serverless type have in common, for the section `Globals`.
///
/// SAM's transform gives it back to each of them: it joins maps by their keys, puts a list before the resource's own, and leaves
/// any other value that the resource has (Globals section of the AWS SAM template, AWS SAM Developer Guide). So maps are
/// shared by key and all else as a whole, and what is shared is left out of each resource.
struct Globals {
  /// The section's members; none where nothing is shared.
  private(set) var section: [Document.Member] = []
  /// The resources without what is shared.
  private(set) var resources: [Document.Member]

  /// The properties that may be shared, with how many levels of keys of their maps are shared one by one: deeper ones
  /// belong together, such as the kind and ARN of a destination.
  ///
  /// They are those that SAM's transform takes and that cfn-lint's schema of the section has, in which mounted file systems,
  /// addresses of functions and signing of code are missing. Code is not among them: `aws cloudformation package` does not look
  /// into the section, and would pack the template's folder.
  private static let properties: [String: [String: Int]] = [
    "Function": [
      "Architectures": 0, "AutoPublishAlias": 0, "DeadLetterQueue": 0, "DeploymentPreference": 1, "Description": 0,
      "Environment": 2, "EphemeralStorage": 0, "EventInvokeConfig": 1, "Handler": 0, "KmsKeyArn": 0, "Layers": 0,
      "LoggingConfig": 1, "MemorySize": 0, "ProvisionedConcurrencyConfig": 0, "RecursiveLoop": 0,
      "ReservedConcurrentExecutions": 0, "Runtime": 0, "RuntimeManagementConfig": 0, "SnapStart": 0, "Tags": 1,
      "TenancyConfig": 0, "Timeout": 0, "Tracing": 0, "VpcConfig": 1,
    ],
    "HttpApi": [
      "AccessLogSettings": 1, "Auth": 0, "CorsConfiguration": 1, "DefaultRouteSettings": 1, "Domain": 0,
      "FailOnWarnings": 0, "RouteSettings": 0, "StageVariables": 1, "Tags": 1,
    ],
    "Api": [
      "AccessLogSetting": 1, "CacheClusterEnabled": 0, "CacheClusterSize": 0, "CanarySetting": 0,
      "EndpointConfiguration": 0, "MethodSettings": 0, "MinimumCompressionSize": 0, "Name": 0, "OpenApiVersion": 0,
      "TracingEnabled": 0, "Variables": 1,
    ],
  ]

  private static let prefix = "AWS::Serverless::"

  /// What resources of a template share. `repeated` are the ids of those in loops, whose properties may name an element that
  /// is known in the loop alone; a type that has one of them shares nothing.
  init(of resources: [Document.Member], repeated: Set<String> = []) {
    self.resources = resources
    var sections: [(name: String, indices: [Int])] = []
    for (index, resource) in resources.enumerated() {
      guard let type = resource.value["Type"]?.string, type.hasPrefix(Self.prefix) else { continue }
      let name = String(type.dropFirst(Self.prefix.count))
      guard Self.properties[name] != nil else { continue }
      if let place = sections.firstIndex(where: { $0.name == name }) {
        sections[place].indices.append(index)
      } else {
        sections.append((name, [index]))
      }
    }
    for (name, indices) in sections where indices.count > 1 {
      if indices.contains(where: { repeated.contains(resources[$0].key) }) { continue }
      share(name, among: indices)
    }
  }

  private mutating func share(_ name: String, among indices: [Int]) {
    let all = indices.map { resources[$0].value["Properties"]?.members ?? [] }
    var shared = (all.first ?? []).filter { Self.properties[name]?[$0.key] != nil }
    for properties in all.dropFirst() {
      if shared.isEmpty { return }
      shared = Self.shared(shared, properties) { Self.properties[name]?[$0] ?? 0 }
    }
    if shared.isEmpty { return }
    section.append(.init(name, .object(shared)))
    let names = Dictionary(shared.map { ($0.key, $0.value) }) { first, _ in first }
    for (index, properties) in zip(indices, all) {
      let members = (resources[index].value.members ?? []).compactMap { member -> Document.Member? in
        guard member.key == "Properties" else { return member }
        let rest = Self.rest(of: properties, without: names)
        return rest.isEmpty ? nil : .init(member.key, .object(rest))
      }
      resources[index].value = .object(members)
    }
  }

  /// The members that two objects have in common; `depth` tells of a key how many levels below it are shared by key.
  private static func shared(
    _ members: [Document.Member], _ others: [Document.Member], depth: (String) -> Int
  ) -> [Document.Member] {
    let others = Dictionary(others.map { ($0.key, $0.value) }) { first, _ in first }
    return members.compactMap { member in
      guard let other = others[member.key] else { return nil }
      if member.value == other { return member }
      let depth = depth(member.key)
      guard depth > 0, let own = entries(of: member.value), let theirs = entries(of: other) else { return nil }
      let both = shared(own, theirs) { _ in depth - 1 }
      return both.isEmpty ? nil : .init(member.key, .object(both))
    }
  }

  /// The members of an object without those that are shared.
  private static func rest(
    of members: [Document.Member], without shared: [String: Document]
  ) -> [Document.Member] {
    members.compactMap { member in
      guard let value = shared[member.key] else { return member }
      guard member.value != value, let own = entries(of: member.value), let entries = entries(of: value) else {
        return nil
      }
      let rest = rest(of: own, without: Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first })
      return rest.isEmpty ? nil : .init(member.key, .object(rest))
    }
  }

  /// The members of a map. SAM takes what has a single key such as `Ref` for an intrinsic function, which is no map; a map with such
  /// a key could become one by what is left out.
  private static func entries(of document: Document) -> [Document.Member]? {
    guard let members = document.members else { return nil }
    let isFunction = members.contains { $0.key == "Ref" || $0.key == "Condition" || $0.key.hasPrefix("Fn::") }
    return isFunction ? nil : members
  }
}
