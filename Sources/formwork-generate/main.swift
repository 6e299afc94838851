import FormworkGenerator
import Foundation

exit(Command { print($0) }.run(Array(CommandLine.arguments.dropFirst())))
