import FormworkIR

/// The short form of intrinsic functions in YAML: `!Ref Name` for `Ref: Name`.
public enum ShortForm {
  /// The functions that have no short form.
  private static let longOnly: Set<String> = [
    "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::Length", "Fn::RefAll", "Fn::ToJsonString",
    "Fn::ValueOf", "Fn::ValueOfAll",
  ]

  /// The tag for an object's only member, if that is an intrinsic function.
  ///
  /// YAML allows one tag a value, so a function directly inside another keeps its long form there; `!GetAtt` takes
  /// `Resource.Attribute` in one word (Intrinsic function reference, AWS CloudFormation User Guide).
  @Sendable public static func tag(_ member: Document.Member) -> (tag: String, value: Document)? {
    switch member.key {
    case "Ref", "Condition":
      guard case .string = member.value else { return nil }
      return ("!" + member.key, member.value)
    case "Fn::GetAtt":
      guard case .array(let parts) = member.value, parts.count == 2, let id = parts[0].string,
        let attribute = parts[1].string
      else { return nil }
      return ("!GetAtt", .string("\(id).\(attribute)"))
    default:
      guard member.key.hasPrefix("Fn::"), !longOnly.contains(member.key), !member.key.hasPrefix("Fn::ForEach") else {
        return nil
      }
      if case .object(let members) = member.value, members.count == 1, tag(members[0]) != nil { return nil }
      return ("!" + member.key.dropFirst(4), member.value)
    }
  }
}
