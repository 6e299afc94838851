import FormworkCommand

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

exit(Conversion.run(Array(CommandLine.arguments.dropFirst()), to: .standard))
