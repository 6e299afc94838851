import FormworkIR

extension AWSLowering {
  /// Container definitions are a JSON document whose names begin with small letters; the keys of maps stay.
  func camelCaseJSON(_ term: Term) -> Term? {
    switch term {
    case .list, .map: .function(.jsonString(camelCase(term)))
    default: refused(term, "a value written out in the program")
    }
  }

  private func camelCase(_ term: Term) -> Term {
    switch term {
    case .list(let elements): return .list(elements.map { camelCase($0) })
    case .map(let entries):
      return .map(
        entries.map { entry in
          guard let name = entry.key.literal else { return entry }
          let key = name.prefix(1).lowercased() + name.dropFirst()
          if Self.containerMaps.contains(name) { return MapEntry(key, entry.value) }
          if Self.containerNumbers.contains(name) { return MapEntry(key, entry.value.asNumber) }
          if Self.containerTruths.contains(name) { return MapEntry(key, entry.value.asTruth) }
          return MapEntry(key, camelCase(entry.value))
        })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(.conditional(condition, then: camelCase(then), otherwise: camelCase(otherwise)))
    default: return term
    }
  }

  private static let containerMaps: Set<String> = ["DockerLabels", "Options"]
  private static let containerNumbers: Set<String> = [
    "Cpu", "Memory", "MemoryReservation", "ContainerPort", "HostPort", "StartTimeout", "StopTimeout", "Interval",
    "Retries", "Timeout", "StartPeriod", "HardLimit", "SoftLimit", "MaxSwap", "SharedMemorySize", "Swappiness", "Size",
    "RestartAttemptPeriod",
  ]
  private static let containerTruths: Set<String> = [
    "Essential", "Privileged", "ReadonlyRootFilesystem", "DisableNetworking", "Interactive", "PseudoTerminal",
    "InitProcessEnabled", "ReadOnly", "Enabled",
  ]
}
