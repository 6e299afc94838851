import FormworkTesting
import Synchronization
import Testing

/// The whole messages of the issues that Swift Testing records while a closure runs.
func issues(_ body: () throws -> Void) rethrows -> [String] {
  let found = Mutex<[String]>([])
  try withKnownIssue {
    try body()
  } matching: { issue in
    found.withLock { $0.append(issue.comments.map(\.rawValue).joined(separator: "\n")) }
    return issue.error == nil
  }
  return found.withLock { $0 }
}
