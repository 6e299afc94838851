import FormworkDSL
import FormworkIR
import FormworkServerless

extension LogGroup {
  /// A group as it is made where nothing is said of it.
  package init(at location: SourceLocation) {
    self.init(retention: .days(14), fileID: location.file, line: location.line)
  }

  /// Whether it is a group that the program declares, and not one that comes with what writes to it.
  package var isDeclared: Bool {
    if case .declared = source { return true }
    return false
  }

  /// The group for what writes to it, made in the scope that bears its name; `nil` where none is wanted.
  ///
  /// - Parameters:
  ///   - folder: What the group's name begins with, such as `/aws/lambda/`.
  ///   - name: The physical name of what writes; without it the name is made of the stack's and of `id`.
  ///   - id: The id of what writes.
  package func resource(in folder: String, named name: Value<String>?, for id: String) -> Logs.LogGroup? {
    switch source {
    case .none: return nil
    case .declared(let group): return group
    case .made(let retention, let kmsKeyArn, let onDelete):
      var bag = PropertyBag()
      let madeNames = name == nil ? [MadeName(in: "LogGroupName", of: id, .dashed)] : []
      let name = name?.term ?? .text([.term(.pseudo(.stackName)), .literal(MadeName.text(of: id, .dashed))])
      bag.set(
        "LogGroupName", Value<String>("\(folder)\(Value<String>(term: name))\(DeclarationContext.current.loops.turn)"))
      bag.set("RetentionInDays", retention)
      bag.set("KmsKeyId", kmsKeyArn)
      return Logs.LogGroup.declared(
        by: ResourceNode(
          declaring: "LogGroup", type: Logs.LogGroup.schema.type, schema: Logs.LogGroup.schema,
          properties: bag.properties, settings: Self.settings[onDelete] ?? ResourceSettings(), madeNames: madeNames,
          at: location))
    }
  }

  /// The settings of log groups, shared by all that say the same.
  private static let settings: [RetentionPolicy: ResourceSettings] = {
    let policies: [RetentionPolicy] = [.delete, .retain, .retainExceptOnCreate, .snapshot]
    return Dictionary(
      uniqueKeysWithValues: policies.map { policy in
        var settings = ResourceSettings()
        settings.deletionPolicy = policy
        settings.updateReplacePolicy = policy == .retainExceptOnCreate ? .retain : policy
        return (policy, settings)
      })
  }()
}

extension [LoopNode] {
  /// What tells the turns of loops apart, at the end of a name; nothing outside of loops.
  var turn: Value<String> {
    let segments = flatMap { loop in
      [TextSegment.literal("-"), .term(.function(.loopVariable(loop, isAlphanumeric: true)))]
    }
    return segments.isEmpty ? "" : Value(term: .text(segments))
  }
}
