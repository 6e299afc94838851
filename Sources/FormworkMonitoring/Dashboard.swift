import Formwork
import FormworkCloudWatch
import FormworkDSL
import FormworkIR

/// A dashboard of Amazon CloudWatch, with its widgets in the braces.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::CloudWatch::Dashboard` |
/// | Terraform | `aws_cloudwatch_dashboard` |
///
/// ```swift
/// Dashboard("Shop") {
///   Text("# Shop")
///   Row {
///     Chart("Calls") {
///       worker.metric(.invocations)
///       worker.metric(.errors)
///     }
///     Number("Waiting jobs") { jobs.metric(.visibleMessages) }
///   }
///   AlarmStatus("Alarms") { late }
/// }
/// ```
/// Widgets flow from left to right in the order written, over 24 columns; one that does not fit begins below the highest of
/// those beside it. A `Row` begins at the left. Tags of the stack do not reach a dashboard, since Terraform's provider has none
/// for it.
@dynamicMemberLookup
public struct Dashboard: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: CloudWatch.Dashboard

  /// A dashboard.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - dashboardName: 1 to 255 letters, digits, `-` and `_`; unique in the account. AWS makes one up without it.
  ///   - start: The time from which charts show values: one of ISO 8601, or one before now such as `-PT8H`. Without it CloudWatch
  ///     takes the last three hours.
  ///   - content: Children: `Chart`, `Number`, `Text`, `AlarmStatus`, `Row`, `Tags`, `Properties`. At most 500 widgets, and 2,500
  ///     metrics on all of them (Dashboard body structure and syntax, Amazon CloudWatch API Reference; CloudWatch service quotas,
  ///     Amazon CloudWatch User Guide).
  public init(
    _ id: String, dashboardName: Value<String>? = nil, start: Value<String>? = nil, fileID: String = #fileID,
    line: Int = #line, @DashboardBuilder content: () -> [DashboardChild]
  ) {
    let location = SourceLocation(fileID, line)
    let children = DeclarationContext.within(id, at: location, content)
    var layout = DashboardLayout(id: DeclarationContext.id(id), location: location)
    var changes: [Properties<CloudWatch.Dashboard>] = []
    var tags: [Term] = []
    for child in children {
      switch child.kind {
      case .widget(let widget): layout.add(widget)
      case .row(let widgets):
        layout.beginRow()
        for widget in widgets { layout.add(widget) }
        layout.beginRow()
      case .properties(let child): changes.append(child)
      case .tags(let child): tags.append(child.term)
      }
    }
    var bag = PropertyBag()
    bag.set("DashboardName", dashboardName)
    bag.properties.append(Property("DashboardBody", layout.body(start: start?.term).jsonText))
    if !tags.isEmpty { bag.properties.append(Property("Tags", tags.count == 1 ? tags[0] : TermFolder.merged(tags))) }
    layout.checkQuotas()
    var settings = ResourceSettings()
    settings.isUntagged = true
    let node = ResourceNode(
      declaring: id, type: CloudWatch.Dashboard.schema.type, schema: CloudWatch.Dashboard.schema,
      properties: bag.properties.changed(by: changes), settings: settings, companions: layout.findings, at: location)
    resource = CloudWatch.Dashboard.declared(by: node)
  }

  private init(resource: CloudWatch.Dashboard) { self.resource = resource }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Dashboard { Dashboard(resource: .declared(by: node)) }

  /// The dashboard's name.
  public var dashboardName: Value<String> { resource.dashboardName }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a Dashboard has no such attribute; it has .dashboardName, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { dashboardName }
}
