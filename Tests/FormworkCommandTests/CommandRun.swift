import Formwork
import Synchronization

@testable import FormworkCommand

/// What a run of the command line printed and returned.
struct CommandRun {
  let status: Int32
  let said: [String]
  let complained: [String]

  private final class Lines: Sendable {
    let all = Mutex<[String]>([])
  }

  /// Runs a program's command line.
  init(_ arguments: [String], program: Program) {
    let (said, complained) = (Lines(), Lines())
    let console = Console(
      say: { line in said.all.withLock { $0.append(line) } },
      complain: { line in complained.all.withLock { $0.append(line) } })
    status = Command.run(program, arguments: arguments, to: console)
    self.said = said.all.withLock { $0 }
    self.complained = complained.all.withLock { $0 }
  }

  /// Runs a program's command line.
  init(_ arguments: String..., program: Program) { self.init(arguments, program: program) }
}
