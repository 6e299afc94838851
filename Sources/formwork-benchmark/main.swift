// Synthesises N components for one target: the measure of the whole pipeline, all checks on.
//
//     formwork-benchmark <target> <count> <folder> [functions|services]

import Formwork

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let words = CommandLine.arguments
guard words.count == 4 || words.count == 5, let target = Target(rawValue: words[1]), let count = Int(words[2]),
  count > 0, let workload = Workload(rawValue: words.count == 5 ? words[4] : "functions")
else {
  print("usage: formwork-benchmark <terraform|cloudformation|sam> <count> <folder> [functions|services]")
  exit(64)
}

// Globals live until the process ends: nothing is taken apart that the end takes apart anyway.
let stack = workload.stack(of: count)
let assembly = stack.assembled()
let outcome = Synthesizer(pathPrefix: "../", holdsToQuotas: false).render(assembly, for: target)
for finding in outcome.diagnostics.all { print(finding) }
guard let rendering = outcome.rendering else { exit(1) }
let folder = words[3]
do {
  // One file, as the floors write one.
  try OutputWriter().write(rendering.files.prefix(1).map { $0.moved(to: "\(folder)/\($0.path)") })
} catch {
  print(error)
  exit(1)
}
