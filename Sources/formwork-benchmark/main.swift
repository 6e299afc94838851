// Synthesises N components for one target: the measure of the whole pipeline, all checks on.
//
//     formwork-benchmark <target> <count> <folder>

import Formwork

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

guard CommandLine.arguments.count == 4, let target = Target(rawValue: CommandLine.arguments[1]),
  let count = Int(CommandLine.arguments[2]), count > 0
else {
  print("usage: formwork-benchmark <terraform|cloudformation|sam> <count> <folder>")
  exit(64)
}

// Globals live until the process ends: nothing is taken apart that the end takes apart anyway.
let stack = Workload.stack(of: count)
let assembly = stack.assembled()
let outcome = Synthesizer(pathPrefix: "../", holdsToQuotas: false).render(assembly, for: target)
for finding in outcome.diagnostics.all { print(finding) }
guard let rendering = outcome.rendering else { exit(1) }
let folder = CommandLine.arguments[3]
do {
  // One file, as the floors write one.
  try OutputWriter().write(rendering.files.prefix(1).map { $0.moved(to: "\(folder)/\($0.path)") })
} catch {
  print(error)
  exit(1)
}
