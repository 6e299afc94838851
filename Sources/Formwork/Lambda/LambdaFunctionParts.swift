import FormworkDSL
import FormworkIR
import FormworkServerless

/// What is made of a function's braces: the log group, the role, and what the function says of them.
struct LambdaFunctionParts {
  /// The log group that was made or given; `nil` if there is none.
  let logGroup: Logs.LogGroup?
  /// The role that was made or given.
  let role: Role
  /// The properties of the function that follow from the braces.
  let properties: [Property]
  /// What is deployed along with the function, and what was found.
  let companions: [Element]
  /// Makes the function's address, and the policies for a role that was declared elsewhere.
  let followers: Followers?

  /// Makes everything in the function's scope, in which this is to run.
  init(_ children: LambdaFunctionChildren, functionName: Value<String>?, role given: Role?) {
    let logGroup = children.madeLogGroup(functionName: functionName)
    let rights = given.map { children.rights(of: $0, logGroup) } ?? children.madeRights(logGroup)
    let settings = LambdaFunctionSettings(children, functionName: functionName, logGroup: logGroup)
    self.logGroup = logGroup
    role = rights.role
    properties = settings.properties
    let group = logGroup.map { children.logGroup?.isDeclared == true ? Element.resource($0.node) : .made($0.node) }
    companions = children.elements + (group.map { [$0] } ?? []) + rights.companions + settings.findings
    followers = children.followers(attaching: rights.attached, to: rights.role)
  }
}

/// The role of a function, and what comes with it.
private struct FunctionRights {
  let role: Role
  /// The role if the stack makes it, and what was found.
  var companions: [Element] = []
  /// The policies to attach to a role that was declared elsewhere.
  var attached: [Policy] = []
}

extension LambdaFunctionChildren {
  /// The log group of the braces, or one that keeps its lines for 14 days; `nil` where the braces want none.
  fileprivate func madeLogGroup(functionName: Value<String>?) -> Logs.LogGroup? {
    // Without a name of its own the function is told the group's, which then follows from the stack and the id.
    (logGroup ?? LogGroup(at: location)).resource(in: "/aws/lambda/", named: functionName, for: id)
  }

  /// The role that was given. One of the stack gets the policies of the braces, and may log, trace and make network
  /// interfaces.
  fileprivate func rights(of given: Role, _ logGroup: Logs.LogGroup?) -> FunctionRights {
    var rights = FunctionRights(role: given)
    if !managedPolicies.isEmpty {
      rights.companions.append(
        .finding(
          Diagnostic(
            .error, .unsupported, "\(id) has a ManagedPolicy, but its role is not made for it",
            at: location, hint: "give the policy to the role, where that is made: Role(…, managedPolicies: […])")))
    }
    if let declared = given.resource {
      rights.companions.append(.resource(declared.node))
      rights.companions += policies.findings(in: id)
      rights.attached = ownPolicies(logGroup) + policies
    } else if given.foreign == .attached {
      rights.companions += policies.findings(in: id)
      rights.attached = ownPolicies(logGroup) + policies
    } else if !policies.isEmpty {
      rights.companions.append(
        .finding(
          Diagnostic(
            .error, .unsupported,
            "\(id) has a Policy, but its role is an existing one that the stack does not change",
            at: policies[0].location,
            hint: """
              let the stack make the role, or say that policies may be attached: .existing(arn: …, policies: .attached)
              """)))
    }
    return rights
  }

  /// A role of the function's own, which may do what the braces ask for.
  fileprivate func madeRights(_ logGroup: Logs.LogGroup?) -> FunctionRights {
    let statements = ownPolicies(logGroup) + policies
    let role = IAM.Role(
      "Role", assumeRolePolicyDocument: PolicyDocument.trust([.lambda]).json,
      managedPolicyArns: managedPolicies.isEmpty ? nil : Value<[String]>(managedPolicies.map(\.arn)),
      policies: statements.isEmpty ? nil : Value(statements.map(\.inline)), fileID: location.file,
      line: location.line)
    return FunctionRights(
      role: .declared(role), companions: statements.findings(in: id) + [.made(role.node)])
  }

  /// The rights that follow from the children: to log, to trace, to make network interfaces.
  private func ownPolicies(_ logGroup: Logs.LogGroup?) -> [Policy] {
    var policies: [Policy] = []
    func add(_ name: String, _ actions: [String], on resources: Value<[String]>) {
      policies.append(
        Policy(name, [PolicyStatement(effect: "Allow", actions: actions, resources: resources)], at: location))
    }
    if let logGroup {
      add("WriteLogs", ["logs:CreateLogStream", "logs:PutLogEvents"], on: [logGroup.arn])
    } else {
      add(
        "WriteLogs", ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        on: [
          "arn:\(Value<String>(term: .pseudo(.partition))):logs:\(Value<String>(term: .pseudo(.region))):\(Value<String>(term: .pseudo(.accountID))):log-group:/aws/lambda/*"
        ])
    }
    if tracing != nil {
      add("SendTraces", ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], on: ["*"])
    }
    if vpc != nil {
      // Lambda manages the interfaces itself and these actions know no narrower resource
      // (Giving Lambda functions access to resources in an Amazon VPC, AWS Lambda Developer Guide).
      add(
        "ManageNetworkInterfaces",
        [
          "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
          "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses",
        ], on: ["*"])
    }
    return policies
  }

  /// Makes what refers to the function: its address, what calls it, what it may do, and the policies for a role that was
  /// declared elsewhere.
  fileprivate func followers(attaching policies: [Policy], to role: Role) -> Followers? {
    let (url, alias, role, location) = (url, alias, role.nameForPolicies, location)
    let (triggers, grants, destination, deadLetter) = (triggers, grants, destination, deadLetter)
    if url == nil && alias == nil && policies.isEmpty && triggers.isEmpty && grants.isEmpty && destination == nil
      && deadLetter == nil
    {
      return nil
    }
    return { function in
      var elements = alias?.elements(of: function) ?? []
      elements += url?.elements(of: function, alias) ?? []
      if let role { elements += policies.map { $0.attached(to: role, of: function, at: location) } }
      elements += grants.map { .relation($0.grant(to: function)) }
      if let deadLetter { elements.append(.relation(deadLetter.relation(of: function))) }
      if let destination { elements.append(destination.element(of: function)) }
      for trigger in triggers { elements += trigger.elements(calling: function) }
      return elements
    }
  }
}

extension Policy {
  /// The policy as a resource of its own, for a role that a function runs under but that was declared elsewhere.
  fileprivate func attached(to role: Term, of function: ResourceNode, at location: SourceLocation) -> Element {
    .resource(
      ResourceNode(
        following: function, as: name, type: IAM.RolePolicy.schema.type, schema: IAM.RolePolicy.schema,
        properties: [
          Property("RoleName", role),
          // A role keeps one policy of each name, so the name tells whose it is.
          Property(
            "PolicyName",
            Value<String>("\(LogicalName.cloudFormation(function.id))\(name)\(function.settings.loops.turn)").term),
          Property("PolicyDocument", document.json.term),
        ], madeNames: [MadeName(in: "PolicyName", of: function.id, .logical)], at: location))
  }
}
