/// Where a build tool writes a file, and the command that makes it write.
///
/// Versions of a tool may write to different places. Which of them holds the file is known only at synthesis.
public struct BuildOutput: Sendable, Equatable {
  /// The paths at which the file may lie, the one to prefer first; relative to the folder in which the program runs.
  public let paths: [String]
  /// What to do where it lies at none of them, as the hint of a finding.
  public let advice: String
  /// The sources that this program's own `package` packs, if it does; where the zip lies then follows from them.
  public let package: SourcePackage?

  /// An output.
  public init(paths: [String], advice: String, package: SourcePackage? = nil) {
    self.paths = paths
    self.advice = advice
    self.package = package
  }
}

extension Graph {
  /// The graph with the code of each function where its build tool has written it: the first of the paths that `exists`
  /// holds for. Code that is at none of them stays where it was declared to be.
  public func withBuiltFiles(at exists: (String) -> Bool) -> Graph {
    var graph = self
    for index in graph.resources.indices {
      for position in graph.resources[index].properties.indices {
        let property = graph.resources[index].properties[position]
        guard case .artefact(let artefact) = property.value, let build = artefact.build,
          let path = build.paths.first(where: exists)
        else { continue }
        let found = Artefact(
          .zip(path: .string(path)), hash: artefact.hash, build: build, location: artefact.location)
        graph.resources[index].properties[position] = Property(property.name, .artefact(found))
      }
    }
    return graph
  }
}
