import FormworkIR

extension AWSLowering {
  /// Kinds of second factors: those that need no settings of their own are blocks that say yes.
  func lowerEnabledMFAs(_ term: Term, into body: inout Body) {
    if case .function(.conditional(let condition, let then, let otherwise)) = term {
      let name = "local." + TerraformName.snake(condition.name)
      for (kinds, isTaken) in [(then, name), (otherwise, "!" + name)] where kinds != .absent {
        var chosen = Body()
        lowerEnabledMFAs(kinds, into: &chosen)
        guard chosen["software_token_mfa_configuration"] != nil else { continue }
        var content = Body()
        content.set("enabled", true)
        body.addDynamic("software_token_mfa_configuration", forEach: "${\(isTaken) ? [1] : []}", content: content)
      }
      return
    }
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
