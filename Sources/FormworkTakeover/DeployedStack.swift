import FormworkTerraform

/// A stack that CloudFormation has deployed: what `describe-stack-resources` says of it.
public struct DeployedStack: Sendable {
  /// A resource of the stack.
  public struct Resource: Sendable, Equatable {
    /// The CloudFormation type.
    public let type: String
    /// What AWS calls the real thing, which `Ref` returns in the template: a name, an id, an address or an ARN.
    public let physicalID: String

    /// A resource.
    public init(type: String, physicalID: String) {
      self.type = type
      self.physicalID = physicalID
    }
  }

  /// The stack's name.
  public let name: String
  /// The stack's ARN; `nil` where the list of resources does not have it.
  public let id: String?
  /// The resources by their logical ids.
  public let resources: [String: Resource]
  /// The partition, region and account, where an ARN tells them.
  let place: Place?

  struct Place {
    var partition: String
    var region: String
    var account: String
  }

  /// A stack.
  public init(name: String, id: String? = nil, resources: [String: Resource]) {
    self.name = name
    self.id = id
    self.resources = resources
    let names = resources.keys.sorted()
    place = ([id].compactMap { $0 } + names.compactMap { resources[$0]?.physicalID }).lazy.compactMap(Place.init).first
  }

  /// The stack without some of its resources, by their logical ids.
  public func without(_ names: [String]) -> DeployedStack {
    DeployedStack(name: name, id: id, resources: resources.filter { !names.contains($0.key) })
  }

  /// The region in which the stack is, where an ARN tells it.
  public var region: String? { place?.region }

  /// What the module of the stack is called in the configuration that calls it.
  public var moduleName: String { TerraformName.snake(name) }
}

extension DeployedStack.Place {
  /// The place that an ARN names, or the address of a queue.
  init?(_ id: String) {
    let parts = id.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map { String($0) }
    if parts.count == 6, parts[0] == "arn", !parts[3].isEmpty, parts[4].count == 12 {
      self.init(partition: parts[1], region: parts[3], account: parts[4])
      return
    }
    // https://sqs.eu-central-1.amazonaws.com/123456789012/jobs
    let steps = id.split(separator: "/").map { String($0) }
    guard steps.count == 4, steps[0] == "https:", steps[1].hasPrefix("sqs."), steps[2].count == 12 else { return nil }
    let host = steps[1].split(separator: ".")
    guard host.count > 2 else { return nil }
    let region = String(host[1])
    let partition = steps[1].hasSuffix(".cn") ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    self.init(partition: partition, region: region, account: steps[2])
  }
}
