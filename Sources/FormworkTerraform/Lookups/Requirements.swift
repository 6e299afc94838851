import FormworkIR

/// What a configuration takes besides its resources: data sources, variables for what other stacks export, archives and
/// providers. The stages before add to it; the last ones write it.
package final class Requirements {
  /// The facts about the deployment that something reads.
  private(set) var facts: Set<DataSource> = []
  /// The data sources with arguments of their own.
  var readings = Readings()
  /// The variables that stand for what other stacks export.
  var imports = ImportedVariables()
  /// The `archive_file` data sources.
  var archives = Archives()
  /// Providers besides those of AWS.
  private(set) var utilities: [Utility] = []
  /// Whether something takes the stack's id, which then comes from a resource of its own.
  var usesStackIdentity = false

  /// The address of the resource whose id stands for the stack's.
  static let stackIdentity = "terraform_data.stack_id"

  /// Notes that a fact is read.
  func use(_ source: DataSource) { facts.insert(source) }

  /// Notes that a provider is needed.
  func use(_ utility: Utility) {
    if !utilities.contains(utility) { utilities.append(utility) }
  }

  /// Does without providers that nothing needs any more.
  package func keepUtilities(where isNeeded: (Utility) -> Bool) { utilities.removeAll { !isNeeded($0) } }

  /// Whether something is read by `hashicorp/aws`.
  var readsAWS: Bool { !facts.isEmpty || !readings.isEmpty }

  /// The `data` section.
  package func dataSection() -> [Document.Member] {
    var section: [Document.Member] = []
    for source in DataSource.allCases where facts.contains(source) {
      section.append(
        Document.Member(source.rawValue, .object([Document.Member(source.name, source.arguments)])))
    }
    var blocks: [String: [Document.Member]] = [:]
    var order: [String] = []
    for (type, block) in readings.blocks {
      if blocks[type] == nil { order.append(type) }
      blocks[type, default: []].append(block)
    }
    for type in order {
      let members = blocks[type] ?? []
      if let index = section.firstIndex(where: { $0.key == type }), case .object(let others) = section[index].value {
        section[index].value = .object(others + members)
      } else {
        section.append(Document.Member(type, .object(members)))
      }
    }
    if !archives.isEmpty { section.append(Document.Member("archive_file", .object(archives.blocks))) }
    return section
  }

  /// The variables for what other stacks export.
  func importSection() -> [Document.Member] {
    imports.all.map { variable in
      var members: [Document.Member] = [
        .init("description", .string("The value that another stack exports as \(variable.export).")),
        .init("type", "string"),
      ]
      // What only a branch needs that is not taken, nobody has to give.
      members.append(variable.demand.isConditional ? .init("default", .null) : .init("nullable", false))
      return Document.Member(variable.name, .object(members))
    }
  }

  /// The providers, given the version of `hashicorp/aws` that the resources need, if it makes some, and whether
  /// `hashicorp/awscc` does.
  func providers(aws: AWSProviderVersion?, makesAWSCC: Bool) -> [Document.Member] {
    var providers: [Document.Member] = []
    if aws != nil || readsAWS {
      let read = facts.contains(.region) ? AWSProviderVersion.withRegions : .least
      providers.append(Self.provider("aws", "hashicorp/aws", max(aws ?? .least, read).constraint))
    }
    // Of awscc the schemas at hand are those of one version, and it gets types with each.
    if makesAWSCC { providers.append(Self.provider("awscc", "hashicorp/awscc", ">= 1.96")) }
    if !archives.isEmpty { providers.append(Self.provider("archive", "hashicorp/archive", ">= 2.4")) }
    for utility in utilities {
      providers.append(Self.provider(utility.rawValue, "hashicorp/\(utility.rawValue)", utility.version))
    }
    return providers
  }

  private static func provider(_ name: String, _ source: String, _ version: String) -> Document.Member {
    Document.Member(name, ["source": .string(source), "version": .string(version)])
  }
}

/// A provider that makes values on the way.
package enum Utility: String {
  case random
  case tls

  var version: String { self == .random ? ">= 3.5" : ">= 4.0" }
}

/// A data source that Terraform reads for facts about the deployment.
enum DataSource: String, CaseIterable {
  case region = "aws_region"
  case callerIdentity = "aws_caller_identity"
  case partition = "aws_partition"
  case availabilityZones = "aws_availability_zones"

  /// The name under which the configuration reads it.
  var name: String { self == .availabilityZones ? "available" : "current" }

  /// Its arguments: of the availability zones, those that are open without opting in, as CloudFormation lists them.
  var arguments: Document {
    if self != .availabilityZones { return [:] }
    return [
      "state": "available", "filter": [["name": "opt-in-status", "values": ["opt-in-not-required"]]],
    ]
  }
}
