import FormworkIR

extension AWSLowering {
  /// `user:password` in base64, and that it is asked for.
  func lowerBasicAuth(_ term: Term, into body: inout Body) {
    guard case .map(let entries) = term else { return refuseUnwritten(term, "map") }
    for property in properties(entries) where !["Username", "Password", "EnableBasicAuth"].contains(property.name) {
      refuse(property.name, among: RowSet())
    }
    if let enabled = term.member("EnableBasicAuth") { setAttribute(enabled, at: ["enable_basic_auth"], in: &body) }
    if let user = term.member("Username"), let password = term.member("Password") {
      let both = TermFolder.joined([.term(user), .literal(":"), .term(password)])
      setAttribute(.function(.base64(both)), at: ["basic_auth_credentials"], in: &body)
    }
  }
}
