import FormworkIR

extension AWSLowering {
  /// Kinds of second factors: those that need no settings of their own are blocks that say yes.
  func lowerEnabledMFAs(_ term: Term, into body: inout Body) {
    guard case .list(let kinds) = term else { return refuseUnwritten(term, "list") }
    for kind in kinds where kind != .absent {
      switch kind {
      case .string("SOFTWARE_TOKEN_MFA"): body.set(["software_token_mfa_configuration", "enabled"], true)
      // Text messages need SmsConfiguration, which says it already.
      case .string("SMS_MFA"): break
      default: _ = refused(kind, "SOFTWARE_TOKEN_MFA or SMS_MFA")
      }
    }
  }
}
