import FormworkIR

/// A declared resource, generated or curated; everything that can be said of any resource.
///
/// Modifiers return a new declaration with the same id and belong at the declaration:
/// `let queue = SQS.Queue("Jobs").renamed(from: "Tasks")`. Deploying both the old and the new value is an error.
public protocol ResourceDeclaration: Statement, Inspectable, Connectable, Sendable {
  /// The same with another declaration underneath.
  func replacing(_ node: ResourceNode) -> Self
}

extension ResourceDeclaration {
  /// The resource as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.resource(node)] }

  /// What CloudFormation's `Ref` returns, such as a queue's address or a function's name; each type's documentation says
  /// what that is. Terraform gets the attribute that holds the same.
  public var ref: Value<String> { node.attribute(node.schema?.refAttribute ?? "Ref") }

  /// The same resource with other settings.
  public func with(_ change: (inout ResourceSettings) -> Void) -> Self {
    var settings = node.settings
    change(&settings)
    return replacing(node.modified(settings: settings))
  }

  /// The same resource with texts that were made of an id, besides those of which that is known.
  package func made(_ names: MadeName...) -> Self { replacing(node.modified(madeNames: node.madeNames + names)) }

  /// Makes the resource wait for others to which it does not refer. References alone need no such word.
  public func dependsOn(_ others: any ResourceDeclaration...) -> Self {
    with { $0.dependsOn += others.map(\.node) }
  }

  /// Makes the resource exist only where a condition holds at deployment: `Condition` in CloudFormation, `count` in
  /// Terraform. What a construct makes of itself has the condition too, such as a function's log group, role and address;
  /// what was declared elsewhere and given to it, such as a shared role, has not.
  public func when(_ condition: Condition) -> Self { with { $0.instances = .conditional(condition.node) } }

  /// States a name that the resource had before, so that the real thing is kept: a `moved` block in Terraform, an entry
  /// of the rename map in the other targets. `former` is an id from the stack down, such as `Old` or `Api/Old`.
  ///
  /// It stays in the program for as long as the resource does: names that are made of the id keep the first former one. Of
  /// several former names the oldest comes first.
  public func renamed(from former: String) -> Self { with { $0.formerIDs.append(former) } }

  /// What happens to the real thing when it leaves the stack, and when a change replaces it.
  public func retention(onDelete: RetentionPolicy, onReplace: RetentionPolicy? = nil) -> Self {
    with {
      $0.deletionPolicy = onDelete
      $0.updateReplacePolicy = onReplace ?? onDelete
      $0.deletionPolicyChoice = nil
      $0.updateReplacePolicyChoice = nil
      $0.holdsData = false
    }
  }

  /// What happens to the real thing, chosen at deployment: `Fn::If` in CloudFormation, which then needs its language
  /// extensions. Terraform must know it before; there the one of the two that keeps more stands, with a warning.
  public func retention(if condition: Condition, then: RetentionPolicy, else otherwise: RetentionPolicy) -> Self {
    let choice = Term.function(
      .conditional(condition.node, then: .string(then.rawValue), otherwise: .string(otherwise.rawValue)))
    return with {
      $0.deletionPolicyChoice = choice
      $0.updateReplacePolicyChoice = choice
      $0.holdsData = false
    }
  }

  /// Keeps an id that the resource has in a deployed template, where it would otherwise follow from its name: 1 to 255
  /// letters and digits. Terraform's name follows it.
  public func logicalId(_ id: String) -> Self { with { $0.logicalID = id } }

  /// Makes CloudFormation wait for signals before it takes the resource for created; Terraform does not wait.
  /// `timeout` is a duration of ISO 8601, such as `PT15M`.
  public func creationPolicy(signals count: Value<Int> = 1, timeout: Value<String> = "PT5M") -> Self {
    with {
      $0.creationPolicy = .map([
        MapEntry("ResourceSignal", .map([MapEntry("Count", count.term), MapEntry("Timeout", timeout.term)]))
      ])
    }
  }

  /// CloudFormation's `CreationPolicy` in its own words.
  public func creationPolicy(_ policy: Value<JSON>) -> Self { with { $0.creationPolicy = policy.term } }

  /// CloudFormation's `UpdatePolicy` in its own words, such as `["CodeDeployLambdaAliasUpdate": […]]`; Terraform has no
  /// counterpart.
  public func updatePolicy(_ policy: Value<JSON>) -> Self { with { $0.updatePolicy = policy.term } }

  /// States that a rule need not hold for the resource and what comes with it, and why. One that no finding needs is
  /// itself reported.
  public func acknowledging(
    _ code: String, because reason: String, fileID: String = #fileID, line: Int = #line
  ) -> Self {
    with { $0.acknowledgements.append(Acknowledgement(code, because: reason, at: SourceLocation(fileID, line))) }
  }

  /// Adds an entry to CloudFormation's `Metadata` of the resource; Terraform has no counterpart and shows nothing.
  public func metadata(_ name: String, _ value: Value<JSON>) -> Self {
    with { $0.metadata.append(Property(name, value.term)) }
  }

  /// Leaves the resource out where tags of the stack and of groups are put on everything: it has those alone that are
  /// written for it.
  public func untagged() -> Self { with { $0.isUntagged = true } }

  /// Sets arguments that only Terraform has, in its own names, merged last:
  /// `.terraform { $0["publish"] = true; $0["lifecycle"] = ["prevent_destroy": true] }`.
  public func terraform(
    fileID: String = #fileID, line: Int = #line, _ arguments: (inout OverrideArguments) -> Void
  ) -> Self {
    override(.terraform, arguments, SourceLocation(fileID, line))
  }

  /// Sets properties that only the CloudFormation and SAM templates get, merged last.
  public func cloudFormation(
    fileID: String = #fileID, line: Int = #line, _ arguments: (inout OverrideArguments) -> Void
  ) -> Self {
    override(.cloudFormation, arguments, SourceLocation(fileID, line))
  }

  private func override(
    _ target: Target, _ change: (inout OverrideArguments) -> Void, _ location: SourceLocation
  ) -> Self {
    var arguments = OverrideArguments()
    change(&arguments)
    return with { $0.overrides.append(Override(target, arguments.properties, at: location)) }
  }

  /// Chooses the provider through which Terraform has the resource, where the type is in both.
  ///
  /// Left alone, a type of the mapping table is one of `hashicorp/aws`, any other one of `hashicorp/awscc`. Moving what is
  /// deployed from one to the other replaces it. A provider that lacks the type is an error.
  public func terraform(provider: TerraformProvider) -> Self { with { $0.terraformProvider = provider } }

  /// Accepts that Terraform's provider has no counterpart for some properties, by their CloudFormation names. The
  /// output then goes without them, and a warning says so.
  public func terraform(ignoring properties: String...) -> Self { with { $0.ignoredByTerraform += properties } }
}

/// Arguments of one target under construction.
public struct OverrideArguments {
  var properties: [Property] = []

  /// One of the arguments, in the target's own name.
  public subscript(name: String) -> Value<JSON>? {
    get { properties.first { $0.name == name }.map { Value(term: $0.value) } }
    set {
      properties.removeAll { $0.name == name }
      if let newValue { properties.append(Property(name, newValue.term)) }
    }
  }
}

extension ResourceType {
  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Self { .declared(by: node) }
}
