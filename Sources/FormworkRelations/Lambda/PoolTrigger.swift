import FormworkIR

/// A user pool of Amazon Cognito calls a function at some step, such as before somebody signs up: a member of the pool's
/// `LambdaConfig` and a permission. SAM has it as a `Cognito` event.
public final class PoolTrigger: Relation {
  /// The id of the trigger.
  public let id: String
  /// The user pool.
  public let pool: RelationEnd
  /// The steps in AWS's names, such as `PreSignUp`.
  public let steps: [String]
  /// The function.
  public let function: ResourceNode
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A trigger.
  public init(
    id: String, from pool: RelationEnd, at steps: [String], to function: ResourceNode, scope: Scope?,
    location: SourceLocation
  ) {
    self.id = id
    self.pool = pool
    self.steps = steps
    self.function = function
    self.scope = scope
    self.location = location
  }

  /// The pool and the function.
  public var ends: [RelationEnd] { [pool, .resource(function)] }
  /// The terms of the pool.
  public var terms: [Term] { pool.terms }
  /// The trigger with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    PoolTrigger(
      id: id, from: pool.replacingTerms(replacement), at: steps, to: function, scope: scope, location: location)
  }

  /// Such as `Users calls Greeter at PreSignUp`.
  public var description: String { "\(pool.description) calls \(function.id) at \(steps.joined(separator: ", "))" }

  private var mark: String { "PoolTrigger|\(function.id)" }

  /// That the function has a trigger by a pool.
  public var marks: [String] { [mark] }

  /// Adds to the pool, and the permission.
  public func expand(into expansion: RelationExpansion) {
    guard expansion.isFunction(function, for: self) else { return }
    guard case .resource(let owner) = pool, owner.type == "AWS::Cognito::UserPool" else {
      expansion.find(
        .wrongKind, "\(description), but \(pool.description) is no AWS::Cognito::UserPool of the stack", of: self,
        hint: "a pool names its functions itself, so it has to be declared in the stack")
      return
    }
    for step in steps {
      expansion.set(
        .reference(Reference(function, "Arn")), of: owner, at: ["LambdaConfig", step],
        orFind: "\(description), but another function is called there already", for: self)
    }
    expansion.add(
      "AWS::Lambda::Permission", id: permissionID(in: expansion), for: self,
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string("cognito-idp.amazonaws.com")),
        Property("SourceArn", .reference(Reference(owner, "Arn"))),
      ])
  }

  /// SAM gives a function one permission for Cognito, whatever the number of pools; the triggers of a second pool need
  /// another.
  private func permissionID(in expansion: RelationExpansion) -> String {
    let first = expansion.first(marked: mark) as? PoolTrigger
    return first?.pool == pool ? "\(function.id)/CognitoPermission" : "\(id)Permission"
  }

  /// An event of the function, which SAM's transform writes into the pool.
  public var serverless: ServerlessForm? {
    guard case .resource(let owner) = pool else { return nil }
    let steps: Term = steps.count == 1 ? .string(steps[0]) : .list(steps.map { .string($0) })
    return .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "Cognito",
        [Property("UserPool", .reference(Reference(owner, "UserPoolId"))), Property("Trigger", steps)],
        container: owner))
  }
}
