import FormworkIR

extension AWSLowering {
  /// Settings of a cluster's applications as the JSON document of EMR's own interface, which has `Properties` for
  /// CloudFormation's `ConfigurationProperties`.
  func clusterConfigurations(_ term: Term) -> Term? {
    guard case .list = term else { return refused(term, "a list written out in the program") }
    return .function(.jsonString(configuration(term)))
  }

  private func configuration(_ term: Term) -> Term {
    switch term {
    case .list(let elements): return .list(elements.map { configuration($0) })
    case .map(let entries):
      return .map(
        entries.map { entry in
          switch entry.key.literal {
          case "ConfigurationProperties": MapEntry("Properties", entry.value)
          case "Configurations": MapEntry("Configurations", configuration(entry.value))
          default: entry
          }
        })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(.conditional(condition, then: configuration(then), otherwise: configuration(otherwise)))
    default: return term
    }
  }

  /// A group of instances without its market, which follows from whether there is a bid.
  func instanceGroup(_ term: Term) -> Term? {
    guard case .map(let entries) = term, let market = term.member("Market") else { return term }
    expectMarket(market, bid: term.member("BidPrice"))
    return .map(entries.filter { $0.key.literal != "Market" })
  }

  /// Groups of instances, each without its market.
  func instanceGroups(_ term: Term) -> Term {
    eachChoice(of: term) { list in
      guard case .list(let elements) = list else { return list }
      return .list(elements.map { element in eachChoice(of: element) { instanceGroup($0) } ?? .absent })
    } ?? .absent
  }

  /// The market of a group that is a resource of its own.
  func lowerMarket(_ term: Term) {
    expectMarket(term, bid: resource["BidPrice"])
  }

  private func expectMarket(_ market: Term, bid: Term?) {
    let follows = bid == nil || bid == .absent ? "ON_DEMAND" : "SPOT"
    let isCertain = bid == .absent || bid?.mayBeAbsent != true
    if market == .absent || (isCertain && market.literalText == follows) { return }
    let reason = "with\(follows == "SPOT" ? "" : "out") BidPrice it is always \(follows)"
    if rendering.path.last == "Market" { return refuse(reason: reason) }
    rendering.within("Market") { refuse(reason: reason) }
  }
}
