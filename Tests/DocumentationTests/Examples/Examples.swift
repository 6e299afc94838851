import Formwork
import FormworkCommand
import Foundation
import Synchronization
import Testing

/// What the pages show as written or printed.
enum Examples {
  /// The stacks whose files the pages quote.
  static var stacks: [Stack] {
    [hello, ordersStack] + LanguageExamples.stacks + LanguageExamples.more + TargetExamples.stacks
      + ConstructExamples.stacks + ConfigurationExamples.stacks + NetworkingExamples.stacks + ConnectionExamples.stacks
      + SwiftExamples.stacks + PythonExamples.stacks + MonitoringExamples.stacks + DeliveryExamples.stacks
      + IntegrationExamples.stacks + RESTExamples.stacks
  }

  /// The example of the README, as in `Snippets/HelloFastAPI.swift`.
  static var hello: Stack {
    Stack("Hello") {
      FastAPIServer(
        "Server", functionName: "hello-api", packageZipPath: "build/api.zip",
        executionRoleArn: "arn:aws:iam::123456789012:role/hello"
      ) {
        LogGroup(retention: .days(30))
        Environment(["STAGE": "prod"])
      }
    }
  }

  /// A program that writes one file for each target, as `Sources/Examples/FastAPIServer` does.
  static var fastAPIServer: Program { Program { hello } }

  /// Every file that is written for a stack.
  static func rendered(_ stack: Stack) -> [String] {
    stack.targets.flatMap { target in
      let outcome = Synthesizer(pathPrefix: "../../", files: nil).render(stack, for: target)
      if outcome.rendering == nil, !TargetExamples.isRefused(stack, target) {
        Issue.record("\(stack.name) for \(target.title):\n\(outcome.diagnostics)")
      }
      return outcome.rendering?.files.map { String(decoding: $0.bytes, as: UTF8.self) } ?? []
    }
  }

  /// The lines that a program prints, its files written to a passing folder; paths are those of the default folder.
  static func printed(by program: @autoclosure () -> Program, _ arguments: String...) -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let lines = Lines()
    let console = Console(say: lines.add, complain: lines.add)
    let isSynth = arguments.isEmpty
    _ = Command.run(program(), arguments: isSynth ? ["--out", folder + "/out"] : arguments, to: console)
    return lines.all.withLock { $0 }.flatMap(Repository.lines).map { $0.replacing(folder + "/", with: "") }
  }

  private final class Lines: Sendable {
    let all = Mutex<[String]>([])

    @Sendable func add(_ line: String) { all.withLock { $0.append(line) } }
  }
}
