import FormworkIR

extension Value {
  /// The value inside a document: `"Resource": queue.arn.asJSON`. A reference stays a reference, a number a number.
  ///
  /// A suffix instead of a wrapper, since it costs the compiler nothing in a literal of any depth.
  @inlinable public var asJSON: FormworkDSL.Value<JSON> { FormworkDSL.Value<JSON>(term: term) }
}

extension Array where Element: TermConvertible {
  /// The values inside a document: `"Resource": [jobs.arn, failures.arn].asJSON`.
  @inlinable public var asJSON: Value<JSON> { Value<JSON>(term: .list(map(\.term))) }
}

extension Dictionary where Key == String, Value: TermConvertible {
  /// The values inside a document, ordered by key, since dictionaries have no order.
  public var asJSON: FormworkDSL.Value<JSON> {
    FormworkDSL.Value<JSON>(term: .map(sorted { $0.key < $1.key }.map { MapEntry($0.key, $0.value.term) }))
  }
}

extension Value where T == JSON {
  /// Any value as JSON, such as a reference inside a policy document.
  public init<Other>(_ value: FormworkDSL.Value<Other>) { self.init(term: value.term) }
}

// Documents take the pseudo parameters as they are. Where text fits as well, as in an interpolation, the text is meant.
extension Value where T == JSON {
  /// The region of the deployment, such as `eu-central-1`.
  @_disfavoredOverload public static var region: Self { Self(term: .pseudo(.region)) }
  /// The twelve-digit number of the account.
  @_disfavoredOverload public static var accountId: Self { Self(term: .pseudo(.accountID)) }
  /// The partition in ARNs: `aws`, `aws-cn` or `aws-us-gov`.
  @_disfavoredOverload public static var partition: Self { Self(term: .pseudo(.partition)) }
  /// The domain of the partition's services, such as `amazonaws.com`.
  @_disfavoredOverload public static var urlSuffix: Self { Self(term: .pseudo(.urlSuffix)) }
  /// The name under which the stack is deployed; Terraform takes the name given in the program.
  @_disfavoredOverload public static var stackName: Self { Self(term: .pseudo(.stackName)) }
  /// The stack's ARN. Terraform has no counterpart and refuses it.
  @_disfavoredOverload public static var stackId: Self { Self(term: .pseudo(.stackID)) }
}
