import FormworkIR

/// Holds a rendered template, and the stack that it makes, to CloudFormation's quotas.
public final class QuotaCheck {
  private let graph: Graph
  private let rendering: Rendering
  private let target: Target
  /// The graph with its loops written out; `nil` where only deployment knows their elements.
  private let deployed: Graph?
  private var diagnostics = Diagnostics()

  /// What is too much in a template of CloudFormation or SAM.
  ///
  /// - Parameters:
  ///   - graph: The graph of which the template was made, with the relations that SAM's transform expands.
  ///   - rendering: The template.
  ///   - target: CloudFormation or SAM.
  public static func findings(about graph: Graph, _ rendering: Rendering, for target: Target) -> [Diagnostic] {
    let check = QuotaCheck(graph, rendering, target)
    check.run()
    return check.diagnostics.all
  }

  private init(_ graph: Graph, _ rendering: Rendering, _ target: Target) {
    self.graph = graph
    self.rendering = rendering
    self.target = target
    if graph.hasLoops {
      let written = graph.unrolled()
      deployed = written.diagnostics.hasErrors ? nil : written.graph
    } else {
      deployed = graph
    }
  }

  private func run() {
    checkCounts()
    checkNames()
    checkTexts()
    checkMappings()
    checkSize()
  }

  // MARK: Counts

  private func checkCounts() {
    // Of each route SAM makes a permission, of each API a stage besides.
    let resources = deployed.map { $0.resources.count + graph.relations.count } ?? count("Resources")
    let state = target == .sam ? " once SAM has transformed it" : ""
    let stack = "the stack \(graph.name)"
    add(.resources, resources, "\(stack) has \(Quota.grouped(resources)) resources\(state)")
    for (quota, found) in [
      (Quota.outputs, deployed?.outputs.count ?? count("Outputs")), (.parameters, count("Parameters")),
      (.mappings, count("Mappings")),
    ] {
      add(quota, found, "\(stack) has \(Quota.grouped(found)) \(quota.unit)")
    }
  }

  private func count(_ section: String) -> Int { rendering.document[section]?.members?.count ?? 0 }

  // MARK: Names

  private func checkNames() {
    // Nearly all names are short, and then the template's own show it.
    let sections = ["Resources", "Outputs", "Parameters", "Mappings"]
    let isLong = sections.contains { section in
      rendering.document[section]?.members?.contains { $0.key.utf8.count > Quota.name.limit } ?? false
    }
    guard isLong || graph.hasLoops, let deployed else { return }
    // A stated logical id has been looked at where it is stated.
    for resource in deployed.resources where resource.settings.logicalID == nil || !graph.isLoopFree {
      checkName(resource.node.logicalID, "the logical id of \(Self.shortened(resource.id))", at: resource.location)
    }
    for output in deployed.outputs {
      checkName(output.templateName, "the name of output \(Self.shortened(output.name))", at: output.location)
    }
    for parameter in graph.parameters {
      checkName(parameter.name, "the name of parameter \(Self.shortened(parameter.name))", at: parameter.location)
    }
    for mapping in graph.mappings {
      checkName(mapping.name, "the name of mapping \(Self.shortened(mapping.name))", at: mapping.location)
    }
  }

  private func checkName(_ name: String, _ subject: String, at location: SourceLocation) {
    if name.utf8.count <= Quota.name.limit { return }
    add(.name, name.count, "\(subject) has \(Quota.grouped(name.count)) characters", at: location)
  }

  /// So much of a name as tells which it is.
  private static func shortened(_ name: String) -> String { name.count > 60 ? name.prefix(60) + "…" : name }

  // MARK: Texts

  private func checkTexts() {
    checkSize(of: graph.summary, .description, "the description of the stack \(graph.name)", at: graph.location)
    for output in graph.outputs {
      checkSize(
        of: output.summary, .outputDescription, "the description of output \(output.name)", at: output.location)
    }
    for parameter in graph.parameters {
      if let summary = parameter.summary, summary.utf8.count > Quota.parameterDescription.limit {
        add(
          .parameterDescription, summary.count,
          "the description of parameter \(parameter.name) has \(Quota.grouped(summary.count)) characters",
          at: parameter.location)
      }
    }
    for member in rendering.document["Parameters"]?.members ?? [] {
      guard let text = member.value["Default"]?.string, text.utf8.count > Quota.parameterValue.limit else { continue }
      let location = graph.parameters.first { $0.name == member.key }?.location
      checkSize(of: text, .parameterValue, "the default of parameter \(member.key)", at: location)
    }
  }

  private func checkSize(of text: String?, _ quota: Quota, _ subject: String, at location: SourceLocation?) {
    guard let size = text?.utf8.count, size > quota.limit else { return }
    add(quota, size, "\(subject) has \(Quota.grouped(size)) bytes", at: location)
  }

  // MARK: Mappings

  private func checkMappings() {
    for mapping in graph.mappings {
      add(
        .mappingKeys, mapping.entries.count, "the mapping \(mapping.name) has \(mapping.entries.count) keys",
        at: mapping.location)
      for entry in mapping.entries {
        let key = Self.shortened(entry.key.literal ?? "")
        checkName(entry.key.literal ?? "", "the key \(key) of mapping \(mapping.name)", at: mapping.location)
        guard case .map(let values) = entry.value else { continue }
        add(
          .mappingKeys, values.count, "the mapping \(mapping.name) has \(values.count) keys under \(key)",
          at: mapping.location)
      }
    }
  }

  // MARK: Size

  private func checkSize() {
    // YAML is the smaller form nearly always; where it fits into a request, no other form is near the limit.
    var forms = rendering.files.filter { $0.document == rendering.document }.map { ($0.path, $0) }
    if let last = forms.popLast() { forms.insert(last, at: 0) }
    var sizes: [(path: String, size: Int)] = []
    for (path, file) in forms {
      sizes.append((path, file.byteCount))
      if sizes[0].size <= Quota.request.limit { return }
    }
    guard let smallest = sizes.min(by: { $0.size < $1.size }) else { return }
    let template = "the template of \(graph.name)"
    if smallest.size > Quota.template.limit {
      let what = "\(template), \(smallest.path), has \(Quota.grouped(smallest.size)) bytes"
      return add(.template, smallest.size, what)
    }
    for (path, size) in sizes where size > Quota.template.limit {
      let allowed = "CloudFormation allows at most \(Quota.grouped(Quota.template.limit))"
      diagnostics.add(
        Diagnostic(
          .warning, .quota, "\(template), \(path), has \(Quota.grouped(size)) bytes; \(allowed)", at: graph.location,
          hint: "deploy \(smallest.path), which says the same in \(Quota.grouped(smallest.size)) bytes"))
    }
    if smallest.size <= Quota.request.limit { return }
    let size = "\(template), \(smallest.path), has \(Quota.grouped(smallest.size)) bytes"
    diagnostics.add(
      Diagnostic(
        .note, .quota, "\(size); CloudFormation takes more than \(Quota.request.words) from a bucket only",
        at: graph.location,
        hint: target == .sam
          ? "deploy it with sam deploy --resolve-s3 or --s3-bucket"
          : "deploy it with aws cloudformation deploy --s3-bucket"))
  }

  // MARK: Findings

  private func add(
    _ quota: Quota, _ found: Int, _ what: String, at location: SourceLocation? = nil
  ) {
    if found <= quota.limit { return }
    // CloudFormation counts what macros leave. Those of AWS take nothing away; of others that is not known.
    let isProcessed = graph.macros.contains { !$0.name.hasPrefix("AWS::") }
    let severity: Diagnostic.Severity = isProcessed ? .warning : .error
    diagnostics.add(
      Diagnostic(
        severity, .quota, "\(what); CloudFormation allows at most \(Quota.grouped(quota.limit))",
        at: location ?? graph.location, hint: quota.hint))
  }
}
