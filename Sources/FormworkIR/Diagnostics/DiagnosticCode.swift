/// What kind of finding a diagnostic is: a stable word in kebab case that users can search for.
///
/// Formwork's own codes are the static members below, and no other: only a rule, which a program may write itself, names
/// its code with a text.
public struct DiagnosticCode: Sendable, Hashable {
  /// The code's text.
  public let rawValue: String

  private init(_ rawValue: String) { self.rawValue = rawValue }

  /// The code of a rule to which a stack is held.
  public static func rule(_ code: String) -> DiagnosticCode { DiagnosticCode(code) }
}

extension DiagnosticCode {
  /// Two declarations have one id.
  public static let duplicateID = DiagnosticCode("duplicate-id")
  /// Two ids become one name in a target.
  public static let nameCollision = DiagnosticCode("name-collision")
  /// A name or id is empty.
  public static let emptyName = DiagnosticCode("empty-name")
  /// A name has characters or a length that AWS does not allow.
  public static let invalidName = DiagnosticCode("invalid-name")
  /// Resources need each other in a circle.
  public static let dependencyCycle = DiagnosticCode("dependency-cycle")
  /// A resource of one stack is used in another.
  public static let crossStackReference = DiagnosticCode("cross-stack-reference")
  /// Debug text of a reference stands where the reference should.
  public static let smuggledReference = DiagnosticCode("smuggled-reference")
  /// A number lies outside its range.
  public static let outOfRange = DiagnosticCode("out-of-range")
  /// A value is not among those that AWS lists.
  public static let unknownValue = DiagnosticCode("unknown-value")
  /// AWS has announced the end of what is used.
  public static let deprecated = DiagnosticCode("deprecated")
  /// There are more of something than a quota allows.
  public static let quota = DiagnosticCode("quota")
  /// A key is given twice.
  public static let duplicateKey = DiagnosticCode("duplicate-key")
  /// A key belongs to the platform.
  public static let reservedKey = DiagnosticCode("reserved-key")
  /// A child may stand only once.
  public static let duplicateChild = DiagnosticCode("duplicate-child")
  /// A required property is missing.
  public static let missingProperty = DiagnosticCode("missing-property")
  /// AWS's schemas do not have a type of that name.
  public static let unknownType = DiagnosticCode("unknown-type")
  /// A type has no property of that name.
  public static let unknownProperty = DiagnosticCode("unknown-property")
  /// A text does not match the pattern of its property.
  public static let pattern = DiagnosticCode("pattern")
  /// A change will not be followed by what is to follow it.
  public static let unfollowedChange = DiagnosticCode("unfollowed-change")
  /// Two things are set of which only one may be.
  public static let conflict = DiagnosticCode("conflict")
  /// A value has another kind than its property.
  public static let wrongKind = DiagnosticCode("wrong-kind")
  /// A target cannot express something.
  public static let unsupported = DiagnosticCode("unsupported")
  /// A stack is for no target, or something is asked or given for a target that the stack is not for.
  public static let wrongTarget = DiagnosticCode("wrong-target")
  /// A parameter must be bound for a target.
  public static let unboundParameter = DiagnosticCode("unbound-parameter")
  /// There is no parameter of that name.
  public static let unknownParameter = DiagnosticCode("unknown-parameter")
  /// The handler does not exist in the function's code.
  public static let missingHandler = DiagnosticCode("missing-handler")
  /// A file cannot be read or written.
  public static let fileAccess = DiagnosticCode("file-access")
  /// A resource acknowledges a rule that finds nothing there.
  public static let unusedAcknowledgement = DiagnosticCode("unused-acknowledgement")
  /// A value stands on a line of its own and says nothing.
  public static let notAStatement = DiagnosticCode("not-a-statement")
  /// The program has no stack.
  public static let emptyProgram = DiagnosticCode("empty-program")
  /// A reference leads to a resource that its condition leaves out.
  public static let missingResource = DiagnosticCode("missing-resource")
  /// A reference leads to a resource that is not there wherever the reference stands.
  public static let conditionalReference = DiagnosticCode("conditional-reference")
  /// Whether one condition holds wherever another does was not decided.
  public static let undecidedCondition = DiagnosticCode("undecided-condition")
  /// A declared resource means the same as one that follows from a relation.
  public static let sameMeaning = DiagnosticCode("same-meaning")
  /// A policy names an action that IAM does not have.
  public static let unknownAction = DiagnosticCode("unknown-action")
  /// A policy names an action on a resource that the action is not about.
  public static let wrongResource = DiagnosticCode("wrong-resource")
  /// A policy has what IAM refuses.
  public static let malformedPolicy = DiagnosticCode("malformed-policy")
  /// A file is no template, or a part of it has not the form that CloudFormation asks for.
  public static let invalidTemplate = DiagnosticCode("invalid-template")
  /// A name is used that the template does not declare.
  public static let unknownReference = DiagnosticCode("unknown-reference")
  /// A template uses `AWS::Serverless` types, which its transform has not yet replaced.
  public static let notExpanded = DiagnosticCode("not-expanded")
  /// Something stands by its name or address where its ARN is meant, or by the ARN of something else.
  public static let wrongAddress = DiagnosticCode("wrong-address")
  /// A role does not let the service assume it that works under it.
  public static let missingTrust = DiagnosticCode("missing-trust")
  /// What is called does not let the caller in.
  public static let missingPermission = DiagnosticCode("missing-permission")
  /// A service needs a role to call something, and none is named.
  public static let missingRole = DiagnosticCode("missing-role")
  /// The role under which something works may not do what it has to.
  public static let missingRight = DiagnosticCode("missing-right")
  /// A permission lets a service in on behalf of anybody.
  public static let openPermission = DiagnosticCode("open-permission")
  /// A permission lets something in that does not call.
  public static let unusedPermission = DiagnosticCode("unused-permission")
  /// One end of a connection gives up before the other.
  public static let timeoutMismatch = DiagnosticCode("timeout-mismatch")
  /// A setting does not fit the other end of a connection.
  public static let unfitSetting = DiagnosticCode("unfit-setting")
  /// Something in order meets something that is not, or bears a name of the other kind.
  public static let fifoMismatch = DiagnosticCode("fifo-mismatch")
  /// A filter or pattern of events has not the form that services take.
  public static let invalidFilter = DiagnosticCode("invalid-filter")
  /// Two notifications are about the same.
  public static let overlap = DiagnosticCode("overlap")
  /// The expression of a schedule, or its time zone, cannot be read.
  public static let invalidSchedule = DiagnosticCode("invalid-schedule")
  /// The definition of a state machine has a fault.
  public static let invalidDefinition = DiagnosticCode("invalid-definition")
  /// The keys of a table and the attributes that it defines differ.
  public static let keyMismatch = DiagnosticCode("key-mismatch")
  /// Two resources have one physical name.
  public static let duplicateName = DiagnosticCode("duplicate-name")
  /// Code that is named by a path is not there.
  public static let missingFile = DiagnosticCode("missing-file")
  /// Code was packed from other sources than those that are there now.
  public static let outdatedFile = DiagnosticCode("outdated-file")
  /// A program that is needed is not there, or has failed.
  public static let failedTool = DiagnosticCode("failed-tool")
  /// What something sends comes back to it, again and again.
  public static let endlessLoop = DiagnosticCode("endless-loop")
  /// An expression over metrics names others than it is given.
  public static let invalidExpression = DiagnosticCode("invalid-expression")
  /// Tags stand where nothing takes them.
  public static let unusedTags = DiagnosticCode("unused-tags")
  /// A secret stands where more people read it than may know it.
  public static let exposedSecret = DiagnosticCode("exposed-secret")
  /// What is said of a deployed stack cannot be read, or is not what the template says.
  public static let deployedStack = DiagnosticCode("deployed-stack")
  /// Something of a deployed stack cannot be taken over, or not all of it is known.
  public static let notImported = DiagnosticCode("not-imported")
}
