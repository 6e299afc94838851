/// A function that a target evaluates at deployment, named as in CloudFormation.
public indirect enum Intrinsic: Sendable, Equatable {
  /// `Fn::If`: the first term where the condition holds, else the second.
  case conditional(ConditionNode, then: Term, otherwise: Term)
  /// `Fn::Join`: the elements of a list with a separator between them.
  case join(separator: String, Term)
  /// `Fn::Split`: the parts of a text between separators.
  case split(separator: String, Term)
  /// `Fn::Select`: one element of a list, counted from 0; the index may be a parameter.
  case select(Term, Term)
  /// `Fn::Base64`: the Base64 form of a text.
  case base64(Term)
  /// `Fn::ToJsonString`: a document as JSON text; CloudFormation then needs its language extensions.
  case jsonString(Term)
  /// A text as the number that it spells: Terraform's `tonumber`. CloudFormation has no such function, and the text stays.
  case number(Term)
  /// `Fn::Length`: the number of elements of a list; CloudFormation then needs its language extensions.
  case length(Term)
  /// `Fn::GetAZs`: the availability zones of a region; `nil` stands for the region of the deployment.
  case availabilityZones(region: Term?)
  /// `Fn::Cidr`: so many address blocks of one size out of a larger one. `bits` is the number of bits that are left to
  /// each block: 8 makes `/24` blocks of IPv4 addresses.
  case cidr(block: Term, count: Term, bits: Term?)
  /// `Fn::FindInMap`: a value of a mapping.
  case find(MapLookup)
  /// `Fn::ImportValue`: what another stack exports under a name.
  case importValue(Term)
  /// `Fn::Transform`: what a macro makes of parameters, and of the entries that stand beside the call.
  case transform(MacroCall, alongside: [MapEntry])
  /// `Fn::ForEach` among the entries of a map: the entries once per element.
  case repeated(LoopNode, [MapEntry])
  /// The element at hand inside a loop; `isAlphanumeric` drops all but letters and digits, as in `&{Name}`.
  case loopVariable(LoopNode, isAlphanumeric: Bool)
  /// `Ref` of a parameter whose name holds the elements of loops, such as `Is${Name}Wanted`; with what the parameters are
  /// that the turns name, by their names.
  case parameterOfTurn(String, among: [MapEntry])
  /// A dynamic reference: a parameter of Systems Manager or a secret, read at deployment.
  case dynamic(DynamicReference)
  /// `Fn::RefAll`: the values of all parameters of an AWS-specific type. Only rules may ask for it.
  case parameterValues(type: String)
  /// `Fn::ValueOf`: an attribute of the resource that a parameter names. Only rules may ask for it.
  case parameterAttribute(ParameterNode, String)
  /// `Fn::ValueOfAll`: an attribute of the resources that all parameters of a type name. Only rules may ask for it.
  case parameterAttributes(type: String, String)
  /// Several maps as one, later entries winning: Terraform's `merge`. CloudFormation has no such function, so that its
  /// maps must be known at synthesis.
  case merge([Term])

  /// `Fn::Select` with an index known at synthesis.
  public static func select(_ index: Int, _ list: Term) -> Intrinsic { .select(.int(index), list) }
}

/// A value of a mapping, found by two keys.
public struct MapLookup: Sendable, Equatable {
  /// The mapping in which to look.
  public enum Source: Sendable, Equatable {
    /// A mapping known at synthesis.
    case mapping(MappingNode)
    /// A mapping whose name is known only at deployment; CloudFormation then needs its language extensions.
    case named(Term)
  }

  /// The mapping.
  public var source: Source
  /// The key of the first level.
  public var topKey: Term
  /// The key of the second level.
  public var secondKey: Term
  /// What stands where the mapping has no such keys; CloudFormation then needs its language extensions.
  public var defaultValue: Term?

  /// A lookup.
  public init(_ source: Source, _ topKey: Term, _ secondKey: Term, defaultValue: Term? = nil) {
    self.source = source
    self.topKey = topKey
    self.secondKey = secondKey
    self.defaultValue = defaultValue
  }
}

/// A macro by name, with what it is given: a template's `Transform`, or `Fn::Transform` inside one.
public struct MacroCall: Sendable, Equatable {
  /// The macro's name, such as `AWS::Include`.
  public var name: String
  /// The parameters: a map; `nil` where the macro takes none.
  public var parameters: Term?

  /// The section of the template on which it works, where that is not the whole: `Resources`.
  public var section: String?

  /// A call of a macro.
  public init(_ name: String, _ parameters: Term? = nil) {
    self.name = name
    self.parameters = parameters
  }

  /// CloudFormation's own macro for loops, lengths and JSON text.
  public static let languageExtensions = "AWS::LanguageExtensions"
}

/// What a condition or rule asks at deployment.
public indirect enum Predicate: Sendable, Equatable {
  /// `Fn::Equals`: both terms have the same value.
  case equals(Term, Term)
  /// `Fn::Not`: the predicate does not hold.
  case not(Predicate)
  /// `Fn::And`: all hold.
  case all([Predicate])
  /// `Fn::Or`: at least one holds.
  case any([Predicate])
  /// Another condition holds.
  case condition(ConditionNode)
  /// `Fn::Contains`: a value is among those of a list. Only rules may ask it.
  case contains(Term, Term)
  /// `Fn::EachMemberEquals`: every element of a list has a value. Only rules may ask it.
  case eachEquals(Term, Term)
  /// `Fn::EachMemberIn`: every element of a list is among those of another. Only rules may ask it.
  case eachIn(Term, Term)
}
