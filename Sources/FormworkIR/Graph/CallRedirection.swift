/// What is called in place of a resource: the alias of a function that has one.
///
/// Relations name the resource and need not know. Where one has expanded, the references that it made lead to the callee;
/// those that the user wrote keep meaning what they say.
public struct CallRedirection: Sendable {
  /// The resource that relations name.
  public let resource: ResourceNode
  /// What is called.
  public let callee: ResourceNode
  /// The attribute of the callee for each one of the resource; others stay the resource's.
  public let attributes: [String: String]

  /// A redirection.
  public init(from resource: ResourceNode, to callee: ResourceNode, attributes: [String: String]) {
    self.resource = resource
    self.callee = callee
    self.attributes = attributes
  }

  /// Marks the id of what stands for a resource that is meant itself.
  private static let mark = "\u{2063}itself"

  /// What stands for the resource itself while relations expand.
  var itself: ResourceNode {
    ResourceNode(
      id: resource.id + Self.mark, scope: resource.scope, trail: nil, type: resource.type, schema: nil, properties: [],
      location: resource.location)
  }

  /// The id of a resource, also of what stands for it.
  static func id(of node: ResourceNode) -> String {
    node.id.hasSuffix(mark) ? String(node.id.dropLast(mark.count)) : node.id
  }
}

extension [String: CallRedirection] {
  /// A term with its references to resources led to what is called in their place.
  public func redirected(_ term: Term) -> Term {
    if isEmpty { return term }
    var folder = TermFolder { reference, goesOn in
      let id = CallRedirection.id(of: reference.target)
      guard let redirection = self[id] else { return reference }
      if id.utf8.count != reference.target.id.utf8.count {
        return Reference(redirection.resource, reference.attribute, instanceKey: reference.instanceKey)
      }
      // An ARN that goes on names something of the resource by itself, such as a version.
      guard !goesOn, let attribute = redirection.attributes[reference.attribute] else { return reference }
      return Reference(redirection.callee, attribute, instanceKey: reference.instanceKey)
    }
    return folder.fold(term)
  }

  /// A relation with the references that the user wrote marked as meaning what they say.
  func protecting(_ relation: any Relation) -> any Relation {
    guard !isEmpty, relation.terms.contains(where: { $0.referencedNodes.contains { self[$0.id] != nil } }) else {
      return relation
    }
    var folder = TermFolder { reference, _ in
      guard let redirection = self[reference.target.id] else { return reference }
      return Reference(
        redirection.itself, reference.attribute, instanceKey: reference.instanceKey, isGetAtt: reference.isGetAtt)
    }
    return relation.replacingTerms { folder.fold($0) }
  }
}
