extension ResourceSchema {
  /// Whether other resources can refer to an attribute or property of the name.
  public func hasReference(_ attribute: String) -> Bool {
    if attribute == refAttribute || attributes.contains(attribute) || referable.contains(attribute) { return true }
    // Of some attributes the schema does not list the members, such as the outputs of a nested stack.
    guard let dot = attribute.firstIndex(of: ".") else { return false }
    let name = String(attribute[..<dot])
    return attributes.contains(name) || referable.contains(name)
      || attributes.contains { $0.hasPrefix(attribute + ".") }
  }
}
