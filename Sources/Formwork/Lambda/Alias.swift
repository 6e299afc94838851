import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A name under which the function in whose braces it stands is called: it points to the newest version, and a change of code
/// or configuration publishes one.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | `AWS::Lambda::Alias`, and `AWS::Lambda::Version` whose id ends in a hash of what a version captures |
/// | SAM | `AutoPublishAlias` and `AutoPublishCodeSha256` of the function |
/// | Terraform | `aws_lambda_alias`, and `publish` of `aws_lambda_function` |
///
/// ```swift
/// let worker = LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker")) {
///   Alias("live")
///   Trigger.queue(jobs)
/// }
/// Output("Worker", worker.alias.aliasArn)
/// ```
/// Everything that calls the function calls the alias: triggers, routes, destinations, the function's address, wherever they are
/// written; rights to `.invoke` are rights on the alias. `arn` and `functionName` stay the function's own.
///
/// What a version captures is what Lambda copies into it: the code with its layers, and the configuration; not tags, nor
/// reserved concurrency (Manage Lambda function versions, AWS Lambda Developer Guide). Of local code the hash takes the names,
/// modes and bytes of the files, so that packing the same files again publishes nothing. The templates put the hash into the
/// function's description as well, as SAM does: without a change of the function Lambda publishes no version.
public struct Alias: Sendable {
  let name: String
  let provisioned: Value<Int>?
  let scaling: ProvisionedScaling?
  let location: SourceLocation

  /// An alias.
  ///
  /// - Parameters:
  ///   - name: At most 128 letters, digits, `-` and `_`, not digits alone.
  ///   - provisionedConcurrency: How many environments Lambda keeps ready for calls of the alias; none without it. They are paid
  ///     for whether they are used or not (Configuring provisioned concurrency for a function, AWS Lambda Developer Guide).
  ///   - scaling: How many of them Lambda keeps ready by their use, in place of a fixed number.
  public init(
    _ name: String, provisionedConcurrency: Value<Int>? = nil, scaling: ProvisionedScaling? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    self.name = name
    provisioned = provisionedConcurrency
    self.scaling = scaling
    location = SourceLocation(fileID, line)
  }

  /// The alias, and what makes it point to the newest version.
  func elements(of function: ResourceNode) -> [Element] {
    let alias = node(of: function)
    var elements: [Element] = [
      .resource(alias),
      .relation(
        PublishedAlias(
          alias, of: function, concurrency: Resource(alias)["ProvisionedConcurrencyConfig"], location: location)),
    ]
    guard let scaling else { return elements }
    elements += scaling.elements(of: function, alias, named: name, at: location)
    if provisioned != nil {
      elements.append(
        .finding(
          Diagnostic(
            .error, .conflict, "\(name) of \(function.id) has a fixed provisionedConcurrency, and scaling",
            at: location, hint: "each deployment would set the number that scaling has changed: give scaling alone")))
    }
    return elements
  }

  /// The alias's own resource.
  func node(of function: ResourceNode) -> ResourceNode {
    var bag = PropertyBag(capacity: 4)
    bag.set("Name", Value<String>(name))
    bag.set("FunctionName", Value<String>(term: .reference(Reference(function, "FunctionName"))))
    bag.set("ProvisionedConcurrencyConfig", provisioned.map { .init(provisionedConcurrentExecutions: $0) } as Config?)
    return Self.node(of: function, named: name, bag, at: location)
  }

  private typealias Config = Lambda.ProvisionedConcurrencyConfiguration

  private static func node(
    of function: ResourceNode, named name: String, _ bag: PropertyBag, at location: SourceLocation,
    _ companions: [Element] = []
  ) -> ResourceNode {
    var settings = ResourceSettings()
    settings.formerIDs = function.settings.formerIDs.map { "\($0)/Alias" }
    if function.settings.loops.isEmpty {
      // The id that SAM gives it, in all templates.
      let words = name.map { $0 == "-" ? "D" : $0 == "_" ? "U" : String($0) }.joined()
      settings.logicalID = "\(function.logicalID)Alias\(LogicalName.alphanumeric(words))"
    } else {
      settings.loops = function.settings.loops
    }
    return ResourceNode(
      id: "\(function.id)/Alias", scope: function.scope, trail: function.trail, type: Lambda.Alias.schema.type,
      schema: Lambda.Alias.schema, properties: bag.properties, settings: settings, companions: companions,
      leader: function, location: location)
  }

  /// What stands for the alias of a function that has none: an error says so.
  static func missing(of function: ResourceNode) -> ResourceNode {
    var bag = PropertyBag()
    bag.set("Name", Value<String>("missing"))
    bag.set("FunctionName", Value<String>(term: .reference(Reference(function, "FunctionName"))))
    bag.set("FunctionVersion", Value<String>("$LATEST"))
    let finding = Diagnostic(
      .error, .missingResource, "the alias of \(function.id) is asked for, and it has none", at: function.location,
      hint: "write Alias(\"live\") in the braces of \(function.name)")
    return node(of: function, named: "missing", bag, at: function.location, [.finding(finding)])
  }
}
