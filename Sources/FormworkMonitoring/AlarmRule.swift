import Formwork
import FormworkCloudWatch
import FormworkDSL
import FormworkIR
import FormworkServerless

/// An alarm of the stack, of whatever kind: what a rule asks for its state, and what a dashboard shows.
public protocol AlarmDeclaration: ResourceDeclaration {}

extension Alarm: AlarmDeclaration {}
extension CompositeAlarm: AlarmDeclaration {}
extension CloudWatch.Alarm: AlarmDeclaration {}
extension CloudWatch.CompositeAlarm: AlarmDeclaration {}

/// When a composite alarm goes off: what it asks for the states of other alarms (PutCompositeAlarm, Amazon CloudWatch API
/// Reference).
///
/// ```swift
/// .any(errors, late)
/// .all(.alarm(errors), .not(.alarm(deploying)))
/// ```
/// Alarms stand in it by references, so that they are there before.
public struct AlarmRule: Sendable {
  let segments: [TextSegment]
  /// The names of the alarms that it asks.
  let alarms: [Term]
  /// Whether it must be put in parentheses where it is a part of another.
  private var isJoined = false

  private init(_ segments: [TextSegment], _ alarms: [Term]) {
    self.segments = segments
    self.alarms = alarms
  }

  private init(_ state: String, _ alarm: Term) {
    self.init([.literal("\(state)(\""), alarm.segment, .literal("\")")], [alarm])
  }

  /// One of the alarms has gone off.
  public static func any(_ first: any AlarmDeclaration, _ others: any AlarmDeclaration...) -> AlarmRule {
    any(of: [first] + others)
  }

  /// All of the alarms have gone off.
  public static func all(_ first: any AlarmDeclaration, _ others: any AlarmDeclaration...) -> AlarmRule {
    all(of: [first] + others)
  }

  /// One of the alarms of a list has gone off; never, if it is empty.
  public static func any(of alarms: [any AlarmDeclaration]) -> AlarmRule {
    joined(alarms.map { .alarm($0) }, by: " OR ", or: "FALSE")
  }

  /// All of the alarms of a list have gone off; always, if it is empty.
  public static func all(of alarms: [any AlarmDeclaration]) -> AlarmRule {
    joined(alarms.map { .alarm($0) }, by: " AND ", or: "TRUE")
  }

  /// One of the rules holds.
  public static func any(_ first: AlarmRule, _ others: AlarmRule...) -> AlarmRule {
    joined([first] + others, by: " OR ", or: "FALSE")
  }

  /// All of the rules hold.
  public static func all(_ first: AlarmRule, _ others: AlarmRule...) -> AlarmRule {
    joined([first] + others, by: " AND ", or: "TRUE")
  }

  /// A rule does not hold.
  public static func not(_ rule: AlarmRule) -> AlarmRule {
    let rule = rule.inside
    return AlarmRule([.literal("NOT ")] + rule.segments, rule.alarms)
  }

  /// An alarm has gone off.
  public static func alarm(_ alarm: any AlarmDeclaration) -> AlarmRule { AlarmRule("ALARM", alarm.name) }

  /// An alarm has not gone off, and there is data to tell.
  public static func ok(_ alarm: any AlarmDeclaration) -> AlarmRule { AlarmRule("OK", alarm.name) }

  /// There is too little data to tell whether an alarm has gone off.
  public static func insufficientData(_ alarm: any AlarmDeclaration) -> AlarmRule {
    AlarmRule("INSUFFICIENT_DATA", alarm.name)
  }

  /// An alarm outside the stack is in a state.
  ///
  /// - Parameters:
  ///   - name: Its name or ARN.
  ///   - state: The state.
  public static func alarm(named name: Value<String>, is state: AlarmState = .alarm) -> AlarmRule {
    switch state {
    case .alarm: AlarmRule("ALARM", name.term)
    case .ok: AlarmRule("OK", name.term)
    case .insufficientData: AlarmRule("INSUFFICIENT_DATA", name.term)
    }
  }

  /// The rule as a part of another.
  private var inside: AlarmRule {
    guard isJoined else { return self }
    return AlarmRule([.literal("(")] + segments + [.literal(")")], alarms)
  }

  private static func joined(_ rules: [AlarmRule], by word: String, or empty: String) -> AlarmRule {
    guard rules.count != 1 else { return rules[0] }
    guard !rules.isEmpty else { return AlarmRule([.literal(empty)], []) }
    let parts = rules.map(\.inside)
    var segments: [TextSegment] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { segments.append(.literal(word)) }
      segments += part.segments
    }
    var rule = AlarmRule(segments, parts.flatMap(\.alarms))
    rule.isJoined = true
    return rule
  }

  /// The text of the rule, without segments of words beside each other.
  var term: Term {
    var joined: [TextSegment] = []
    for segment in segments {
      if case .literal(let words) = segment, case .literal(let before)? = joined.last {
        joined[joined.count - 1] = .literal(before + words)
      } else {
        joined.append(segment)
      }
    }
    if joined.count == 1, case .literal(let words) = joined[0] { return .string(words) }
    return .text(joined)
  }
}

extension AlarmDeclaration {
  /// The alarm's name, which all kinds of alarms have.
  fileprivate var name: Term { .reference(Reference(node, "AlarmName")) }
}

extension Term {
  /// The term as a piece of text.
  fileprivate var segment: TextSegment {
    if case .string(let text) = self { return .literal(text) }
    return .term(self)
  }
}
