import FormworkIR

/// Checks every connection of a stack, whoever wrote it: whether what is called can be called, whether what calls it may, and
/// whether the settings of both ends fit.
enum ConnectionCheck {
  /// Adds what is found in a graph whose relations are expanded for a target; with `files` also which code is not there.
  static func run(
    over graph: Graph, for target: Target?, _ files: (any FileReading)?, _ diagnostics: inout Diagnostics
  ) {
    if graph.resources.isEmpty { return }
    let stack = ConnectedStack(graph)
    TrustRow.run(over: stack, &diagnostics)
    AddressRow.run(over: stack, &diagnostics)
    let sites = ServiceCallSite.all(in: stack)
    for site in sites { CallCheck(stack: stack, site: site).run(&diagnostics) }
    TargetParameterCheck.run(over: stack, sites, &diagnostics)
    KeyCheck.run(over: stack, sites, &diagnostics)
    APICallCheck.run(over: stack, &diagnostics)
    PermissionCheck.run(over: stack, sites, &diagnostics)
    if target != .terraform {
      BucketOrderCheck.run(over: stack, &diagnostics)
      VersionCheck.run(over: stack, &diagnostics)
    }
    PollingCheck.run(over: stack, &diagnostics)
    PipeSourceCheck.run(over: stack, &diagnostics)
    FailureCheck.run(over: stack, sites, &diagnostics)
    FilterCheck.run(over: stack, &diagnostics)
    SubscriptionCheck.run(over: stack, &diagnostics)
    NotificationCheck.run(over: stack, &diagnostics)
    BucketLoopCheck.run(over: stack, &diagnostics)
    BucketEventCheck.run(over: stack, &diagnostics)
    RuleCheck.run(over: stack, &diagnostics)
    SnapshotCheck.run(over: stack, &diagnostics)
    RuleTargetCheck.run(over: stack, &diagnostics)
    LogFilterCheck.run(over: stack, &diagnostics)
    AlarmCheck.run(over: stack, &diagnostics)
    StateMachineCheck.run(over: stack, &diagnostics)
    FIFONameCheck.run(over: stack, &diagnostics)
    TableKeyCheck.run(over: stack, &diagnostics)
    TableCapacityCheck.run(over: stack, &diagnostics)
    PhysicalNameCheck.run(over: stack, &diagnostics)
    if let files { CodeFileCheck.run(over: stack, files, &diagnostics) }
  }
}
