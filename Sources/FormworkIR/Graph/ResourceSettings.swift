/// What is said of a resource besides its properties.
///
/// Most resources say nothing here and resources are copied often, so the values lie behind one reference.
public struct ResourceSettings: Sendable, Equatable {
  private var storage: Storage?

  /// Settings at their defaults.
  public init() {}

  /// Resources that must exist before it although it does not refer to them.
  public var dependsOn: [ResourceNode] {
    get { storage?.values.dependsOn ?? [] }
    set { change { $0.dependsOn = newValue } }
  }

  /// Resources that must exist before it if they exist at all, which not every deployment has.
  public var conditionalWaits: [ConditionalWait] {
    get { storage?.values.conditionalWaits ?? [] }
    set { change { $0.conditionalWaits = newValue } }
  }

  /// The condition under which it exists.
  public var instances: Instances {
    get { storage?.values.instances ?? .single }
    set { change { $0.instances = newValue } }
  }

  /// Where it is deployed.
  public var placement: Placement {
    get { storage?.values.placement ?? Placement() }
    set { change { $0.placement = newValue } }
  }

  /// What happens to the real thing when it leaves the stack.
  public var deletionPolicy: RetentionPolicy? {
    get { storage?.values.deletionPolicy }
    set { change { $0.deletionPolicy = newValue } }
  }

  /// What happens to the old thing when a change replaces it.
  public var updateReplacePolicy: RetentionPolicy? {
    get { storage?.values.updateReplacePolicy }
    set { change { $0.updateReplacePolicy = newValue } }
  }

  /// What chooses the deletion policy at deployment, in place of one that is written out.
  public var deletionPolicyChoice: Term? {
    get { storage?.values.deletionPolicyChoice }
    set { change { $0.deletionPolicyChoice = newValue } }
  }

  /// What chooses the policy for replacements at deployment, in place of one that is written out.
  public var updateReplacePolicyChoice: Term? {
    get { storage?.values.updateReplacePolicyChoice }
    set { change { $0.updateReplacePolicyChoice = newValue } }
  }

  /// The ids that it had before.
  public var formerIDs: [String] {
    get { storage?.values.formerIDs ?? [] }
    set { change { $0.formerIDs = newValue } }
  }

  /// Whether its text holds a secret.
  public var isSensitive: Bool {
    get { storage?.values.isSensitive ?? false }
    set { change { $0.isSensitive = newValue } }
  }

  /// Arguments and attributes of one target, merged last.
  public var overrides: [Override] {
    get { storage?.values.overrides ?? [] }
    set { change { $0.overrides = newValue } }
  }

  /// CloudFormation's `Metadata`, in the order written.
  public var metadata: [Property] {
    get { storage?.values.metadata ?? [] }
    set { change { $0.metadata = newValue } }
  }

  /// The id in templates, kept as it is; otherwise it follows from the id in the program. Terraform's name follows it.
  public var logicalID: String? {
    get { storage?.values.logicalID }
    set { change { $0.logicalID = newValue } }
  }

  /// The loops that repeat the resource, the outermost first.
  public var loops: [LoopNode] {
    get { storage?.values.loops ?? [] }
    set { change { $0.loops = newValue } }
  }

  /// CloudFormation's `CreationPolicy`: the signals for which its creation waits.
  public var creationPolicy: Term? {
    get { storage?.values.creationPolicy }
    set { change { $0.creationPolicy = newValue } }
  }

  /// CloudFormation's `UpdatePolicy`: how an update goes from the old to the new.
  public var updatePolicy: Term? {
    get { storage?.values.updatePolicy }
    set { change { $0.updatePolicy = newValue } }
  }

  /// The provider that the user chose for Terraform; `nil` leaves it to the types.
  public var terraformProvider: TerraformProvider? {
    get { storage?.values.terraformProvider }
    set { change { $0.terraformProvider = newValue } }
  }

  /// Rules that need not hold for the resource and what comes with it.
  public var acknowledgements: [Acknowledgement] {
    get { storage?.values.acknowledgements ?? [] }
    set { change { $0.acknowledgements = newValue } }
  }

  /// Whether the tags of the stack and of groups pass it by.
  public var isUntagged: Bool {
    get { storage?.values.isUntagged ?? false }
    set { change { $0.isUntagged = newValue } }
  }

  /// What becomes of the rights that the resource needs where its role is outside the stack.
  public var foreignRole: ForeignRole {
    get { storage?.values.foreignRole ?? .refused }
    set { change { $0.foreignRole = newValue } }
  }

  /// Whether the policies say what a construct says of data by itself, and not what the user asked for.
  public var holdsData: Bool {
    get { storage?.values.holdsData ?? false }
    set { change { $0.holdsData = newValue } }
  }

  /// What a construct could have and has not, by the name of its member, with what to state for it. References to it are to no
  /// attribute of the type.
  public var absences: [String: String] {
    get { storage?.values.absences ?? [:] }
    set { change { $0.absences = newValue } }
  }

  /// Attributes that mean nothing here and that templates keep as they were read: the version of a custom resource, a description, and
  /// what a macro of the template takes before CloudFormation looks at the resource.
  public var otherAttributes: [Property] {
    get { storage?.values.otherAttributes ?? [] }
    set { change { $0.otherAttributes = newValue } }
  }

  /// Properties whose loss in Terraform the user accepts.
  public var ignoredByTerraform: [String] {
    get { storage?.values.ignoredByTerraform ?? [] }
    set { change { $0.ignoredByTerraform = newValue } }
  }

  private mutating func change(_ body: (inout Values) -> Void) {
    var values = storage?.values ?? Values()
    body(&values)
    storage = Storage(values)
  }

  /// Whether both say the same.
  public static func == (left: ResourceSettings, right: ResourceSettings) -> Bool {
    left.storage === right.storage || (left.storage?.values ?? Values()) == (right.storage?.values ?? Values())
  }

  private struct Values: Sendable, Equatable {
    var dependsOn: [ResourceNode] = []
    var conditionalWaits: [ConditionalWait] = []
    var instances: Instances = .single
    var placement: Placement = Placement()
    var deletionPolicy: RetentionPolicy?
    var updateReplacePolicy: RetentionPolicy?
    var deletionPolicyChoice: Term?
    var updateReplacePolicyChoice: Term?
    var formerIDs: [String] = []
    var isSensitive: Bool = false
    var overrides: [Override] = []
    var metadata: [Property] = []
    var ignoredByTerraform: [String] = []
    var acknowledgements: [Acknowledgement] = []
    var terraformProvider: TerraformProvider?
    var logicalID: String?
    var loops: [LoopNode] = []
    var creationPolicy: Term?
    var updatePolicy: Term?
    var isUntagged = false
    var holdsData = false
    var foreignRole = ForeignRole.refused
    var absences: [String: String] = [:]
    var otherAttributes: [Property] = []
  }

  private final class Storage: Sendable {
    let values: Values

    init(_ values: Values) { self.values = values }
  }
}

/// The providers through which Terraform has AWS's resources.
public enum TerraformProvider: String, Sendable {
  /// `hashicorp/aws`, which people use: by the mapping table.
  case aws
  /// `hashicorp/awscc`, made from AWS's schemas: by the naming rule.
  case awscc
}

/// What becomes of the rights that something needs under a role outside the stack.
public enum ForeignRole: Sendable, Equatable {
  /// Each is an error: the stack does not change the role.
  case refused
  /// A policy is attached to the role for each.
  case attached
  /// They are left out: the role has them.
  case complete
}

/// Something to wait for where a condition holds, and it exists.
public struct ConditionalWait: Sendable, Equatable {
  /// What is waited for.
  public let node: ResourceNode
  /// Its condition.
  public let condition: ConditionNode
}

/// How many of a resource there are.
public enum Instances: Sendable, Equatable {
  /// Exactly one.
  case single
  /// One where a condition holds at deployment, else none.
  case conditional(ConditionNode)
}

/// The account and region in which a resource is deployed. Reserved: only the stack's own is supported yet.
public struct Placement: Sendable, Equatable {
  /// The account, where it is not the stack's own.
  public var account: String?
  /// The region, where it is not the stack's own.
  public var region: String?
  /// The alias of the Terraform provider, where it is not the default one.
  public var providerAlias: String?

  /// A placement; without arguments the stack's own.
  public init(account: String? = nil, region: String? = nil, providerAlias: String? = nil) {
    self.account = account
    self.region = region
    self.providerAlias = providerAlias
  }

  /// Whether it is the stack's own.
  public var isDefault: Bool { account == nil && region == nil && providerAlias == nil }
}

/// What a user writes for one target alone, merged into its output last.
public struct Override: Sendable, Equatable {
  /// The target.
  public var target: Target
  /// Names in the target's own spelling, and their values.
  public var arguments: [Property]
  /// Where the override is written.
  public var location: SourceLocation

  /// Arguments for one target.
  public init(_ target: Target, _ arguments: [Property], at location: SourceLocation) {
    self.target = target
    self.arguments = arguments
    self.location = location
  }
}

/// A format into which stacks are rendered.
public enum Target: String, Sendable, CaseIterable {
  /// Terraform's JSON configuration syntax.
  case terraform
  /// A CloudFormation template.
  case cloudFormation = "cloudformation"
  /// A template of the AWS Serverless Application Model.
  case sam

  /// The target's name in sentences.
  public var title: String {
    switch self {
    case .terraform: "Terraform"
    case .cloudFormation: "CloudFormation"
    case .sam: "SAM"
    }
  }
}

extension [Target] {
  /// The targets in a sentence: `CloudFormation and SAM`.
  public var titles: String { Self.enumeration(map(\.title)) }

  /// The targets by the names that the command line and the output folders have for them: `cloudformation and sam`.
  public var names: String { Self.enumeration(map(\.rawValue)) }

  private static func enumeration(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// A user's word that a rule need not hold for a resource, and why.
public struct Acknowledgement: Sendable, Equatable {
  /// The rule's code.
  public let code: String
  /// Why the rule need not hold.
  public let reason: String
  /// Where it is written.
  public let location: SourceLocation

  /// An acknowledgement.
  public init(_ code: String, because reason: String, at location: SourceLocation) {
    self.code = code
    self.reason = reason
    self.location = location
  }
}
