/// A place in which a resource keeps its tags.
public struct TagPlace: Sendable, Equatable {
  /// The way to the tags: properties, and lists through whose elements it leads.
  public enum Step: Sendable, Equatable {
    /// A property that holds one thing.
    case property(String)
    /// Each element of a list that is there, such as the replicas of a global table.
    case each(String)
    /// The element of a list in which a property has a value; one is added where there is none. Tag specifications are of
    /// this form.
    case element(String, key: String, value: String)
  }

  /// The steps; the last is the property of the tags.
  public let steps: [Step]
  /// Properties that each tag has besides, all of them `true`: whether the machines of a group get its tags.
  public let flags: [String]

  /// The property of the resource that holds the tags, if the place is no deeper.
  public var property: String? {
    guard steps.count == 1, case .property(let name) = steps[0] else { return nil }
    return name
  }

  /// The first property on the way.
  public var root: String {
    switch steps.first {
    case .property(let name)?, .each(let name)?, .element(let name, _, _)?: name
    case nil: ""
    }
  }

  /// Reads `Tags`, `Tags PropagateAtLaunch`, `Replicas[].Tags` and `TagSpecifications[ResourceType=instance].Tags`.
  init(spelled text: String) {
    var words = text.split(separator: " ").map(String.init)
    let path = words.isEmpty ? "" : words.removeFirst()
    flags = words
    steps = path.split(separator: ".").map { (part: Substring) -> Step in
      guard let open = part.firstIndex(of: "[") else { return Step.property(String(part)) }
      let name = String(part[..<open])
      let choice: [Substring] = part[part.index(after: open)...].dropLast().split(separator: "=")
      if choice.count == 2 { return Step.element(name, key: String(choice[0]), value: String(choice[1])) }
      return Step.each(name)
    }
  }
}

extension TagPlace: CustomStringConvertible {
  /// The way as findings tell it: `LaunchTemplateData.TagSpecifications.Tags`.
  public var description: String {
    steps.map { step in
      switch step {
      case .property(let name), .each(let name), .element(let name, _, _): name
      }
    }.joined(separator: ".")
  }
}

extension TagPlace {
  /// A list of tags as a map; any other form as it is.
  static func map(_ tags: Term) -> Term {
    guard case .list(let elements) = tags else { return tags }
    var entries: [MapEntry] = []
    for element in elements {
      guard case .map(let members) = element,
        let key = members.first(where: { $0.key.literal == "Key" })?.value, case .string(let name) = key,
        let value = members.first(where: { $0.key.literal == "Value" })?.value
      else { return tags }
      entries.append(MapEntry(name, value))
    }
    return .map(entries)
  }

  /// A map as the list of tags that the place takes; any other form as it is.
  public func list(_ tags: Term) -> Term {
    guard case .map(let entries) = tags else { return tags }
    return .list(
      entries.map { entry in
        let key: Term =
          switch entry.key {
          case .literal(let text): .string(text)
          case .text(let segments): .text(segments)
          }
        return .map(
          [MapEntry("Key", key), MapEntry("Value", entry.value)] + flags.map { MapEntry($0, .bool(true)) })
      })
  }
}

extension TagPlace {
  /// The value of the first property on the way with tags added; inner ones win. `.absent` where there is nothing to tag,
  /// `nil` where the way leads through what only deployment knows.
  func adding(_ tags: Term, to value: Term?) -> Term? { Self.adding(tags, steps[...], value, self) }

  private static func adding(_ tags: Term, _ steps: ArraySlice<Step>, _ value: Term?, _ place: TagPlace) -> Term? {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    switch step {
    case .property(let name):
      if rest.isEmpty { return merged(tags, value, place) }
      // What holds nothing but the tags is made for them.
      guard let value = value ?? (rest.count == 1 ? .map([]) : nil) else { return .absent }
      return member(of: value, rest, tags, place, name)
    case .each:
      guard let value else { return .absent }
      guard case .list(let elements) = value else { return nil }
      var list: [Term] = []
      for element in elements {
        guard let next = member(of: element, rest, tags, place, "") else { return nil }
        list.append(next)
      }
      return .list(list)
    case .element(_, let key, let kind):
      guard case .list(var elements) = value ?? .list([]) else { return nil }
      for element in elements { guard case .map = element else { return nil } }
      let index = elements.firstIndex { $0.entry(key) == .string(kind) }
      let element = index.map { elements[$0] } ?? .map([MapEntry(key, .string(kind))])
      guard let next = member(of: element, rest, tags, place, "") else { return nil }
      if let index { elements[index] = next } else { elements.append(next) }
      return .list(elements)
    }
  }

  /// A map with the tags added further down.
  private static func member(
    of map: Term, _ steps: ArraySlice<Step>, _ tags: Term, _ place: TagPlace, _ name: String
  ) -> Term? {
    guard case .map(var entries) = map, let step = steps.first else { return nil }
    let key =
      switch step {
      case .property(let name), .each(let name), .element(let name, _, _): name
      }
    let index = entries.firstIndex { $0.key.literal == key }
    guard let next = adding(tags, steps, index.map { entries[$0].value }, place) else { return nil }
    if next == .absent { return map }
    if let index { entries[index].value = next } else { entries.append(MapEntry(key, next)) }
    return .map(entries)
  }

  private static func merged(_ tags: Term, _ own: Term?, _ place: TagPlace) -> Term? {
    let merged = TermFolder.merged([tags] + (own.map { [map($0)] } ?? []))
    guard case .map = merged else { return nil }
    return place.list(merged)
  }
}

extension Resource {
  /// The tags as they stand in the places that the type has for them.
  public var tags: [Term] {
    (node.schema?.tagPlaces ?? []).flatMap { place in
      self[place.root].map { TagPlace.found(in: $0, place.steps.dropFirst()) } ?? []
    }
  }
}

extension TagPlace {
  fileprivate static func found(in value: Term, _ steps: ArraySlice<Step>) -> [Term] {
    if case .list(let elements) = value, !steps.isEmpty { return elements.flatMap { found(in: $0, steps) } }
    guard let step = steps.first else { return [value] }
    switch step {
    case .property(let name), .each(let name), .element(let name, _, _):
      return value.entry(name).map { found(in: $0, steps.dropFirst()) } ?? []
    }
  }
}
