import FormworkMonitoring
import Testing

/// Dashboards: their widgets, where these stand, and what is refused.
struct DashboardTests {
  /// The body of a dashboard as CloudFormation writes it.
  private func body(@DashboardBuilder _ content: () -> [DashboardChild]) throws -> String {
    let stack = Stack("S") { Dashboard("Board", content: content) }
    let body = try part(stack, .cloudFormation, "Resources", "Board", "Properties", "DashboardBody")
    return body["Fn::Sub"]?.string ?? body.string ?? ""
  }

  /// Where the widgets of a body stand: `x y width height`.
  private func places(_ body: String) throws -> [String] {
    var places: [String] = []
    for widget in try JSONReader.document(from: body)["widgets"]?.array ?? [] {
      let numbers = ["x", "y", "width", "height"].map { key in JSONWriter.compact(widget[key] ?? .null) }
      places.append(numbers.joined(separator: " "))
    }
    return places
  }

  @Test func `Each widget as CloudWatch has it`() throws {
    let stack = Stack("S") {
      let worker = function()
      let late = Queue("Jobs").alarm(.oldestMessageAge, above: 600)
      Dashboard("Board", dashboardName: "shop", start: "-PT8H") {
        Text("# \"Shop\"", width: 6)
        Chart("Calls", period: .minutes(1), lines: ["Many": 0.5]) {
          worker.metric(.invocations)
          worker.metric(.duration, statistic: .percentile(99), period: .minutes(10), label: "Slow")
        }
        Chart("Age", of: late)
        Number("Errors") { MetricSeries("Errors", in: "Shop", dimensions: ["Stage": "prod"], statistic: .sum) }
        AlarmStatus("Alarms") { late }
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Board", "Properties", "DashboardName") == #""shop""#)
    #expect(
      try part(stack, .cloudFormation, "Resources", "Board", "Properties", "DashboardBody", "Fn::Sub").string == """
        {"start":"-PT8H","widgets":[\
        {"type":"text","x":0,"y":0,"width":6,"height":2,"properties":{"markdown":"# \\"Shop\\""}},\
        {"type":"metric","x":6,"y":0,"width":12,"height":6,"properties":{"metrics":[\
        ["AWS/Lambda","Invocations","FunctionName","${Worker}",{"stat":"Sum"}],\
        ["AWS/Lambda","Duration","FunctionName","${Worker}",{"stat":"p99","label":"Slow","period":600}]],\
        "view":"timeSeries","stacked":false,"region":"${AWS::Region}","title":"Calls","period":60,\
        "annotations":{"horizontal":[{"label":"Many","value":0.5}]}}},\
        {"type":"metric","x":0,"y":6,"width":12,"height":6,"properties":{\
        "view":"timeSeries","stacked":false,"region":"${AWS::Region}","title":"Age",\
        "annotations":{"alarms":["${JobsApproximateAgeOfOldestMessage.Arn}"]}}},\
        {"type":"metric","x":12,"y":6,"width":6,"height":3,"properties":{"metrics":[\
        ["Shop","Errors","Stage","prod",{"stat":"Sum"}]],\
        "view":"singleValue","region":"${AWS::Region}","title":"Errors"}},\
        {"type":"alarm","x":0,"y":12,"width":24,"height":3,"properties":{"title":"Alarms",\
        "alarms":["${JobsApproximateAgeOfOldestMessage.Arn}"]}}]}
        """)
    let terraform = try part(stack, .terraform, "resource", "aws_cloudwatch_dashboard", "board")
    #expect(terraform["dashboard_name"]?.string == "shop")
    let written = try #require(terraform["dashboard_body"]?.string)
    #expect(
      written.contains(#"["AWS/Lambda","Invocations","FunctionName","${aws_lambda_function.worker.function_name}","#))
    #expect(written.contains(#""region":"${data.aws_region.current.region}""#))
    #expect(findings(in: stack) == [])
    #expect(findings(in: stack, for: .terraform) == [])
  }

  @Test func `How values are drawn`() throws {
    let written = try body {
      for view in [Chart.View.stacked, .bars, .pie] {
        Chart("A", view: view) { MetricSeries("A", in: "Shop", statistic: .sum) }
      }
    }
    let widgets = try JSONReader.document(from: written)["widgets"]?.array ?? []
    #expect(widgets.map { $0["properties"]?["view"]?.string } == ["timeSeries", "bar", "pie"])
    #expect(widgets.map { $0["properties"]?["stacked"] } == [.bool(true), nil, nil])
  }

  @Test func `Widgets flow from left to right, and rows begin at the left`() throws {
    let written = try body {
      Text("a", width: 10, height: 4)
      Text("b", width: 10, height: 2)
      Text("does not fit", width: 5, height: 1)
      Row {
        Text("c", width: 8, height: 3)
        for _ in 0..<2 { Text("d", width: 8, height: 5) }
      }
      Text("e", width: 1)
      Row { Text("f", width: 24, height: 1_000) }
      Row { Text("g") }
    }
    #expect(
      try places(written) == [
        "0 0 10 4", "10 0 10 2", "0 4 5 1", "0 5 8 3", "8 5 8 5", "16 5 8 5", "0 10 1 2", "0 12 24 1000", "0 1012 24 2",
      ])
  }

  @Test func `An expression has its metrics beside it, unseen and once`() throws {
    let series = MetricSeries("Errors", in: "Shop", statistic: .sum)
    let written = try body {
      Chart("Rate") {
        MetricSeries.expression("a * 2", ["a": series], label: "Twice")
        MetricSeries.expression("a * 3", ["a": series], period: .minutes(1))
      }
    }
    #expect(
      written.contains(
        """
        "metrics":[["Shop","Errors",{"stat":"Sum","id":"a","visible":false}],[{"expression":"a * 2","label":"Twice"}],\
        [{"expression":"a * 3","period":60}]]
        """))
  }

  @Test func `What Terraform would take for its own is text`() throws {
    let stack = Stack("S") {
      let worker = function()
      Dashboard("Board") { Text("${not} %{either} \(worker.functionName)") }
    }
    let template = try part(stack, .cloudFormation, "Resources", "Board", "Properties", "DashboardBody", "Fn::Sub")
    #expect(template.string?.contains("${!not} %{either} ${Worker}") == true)
    let module = try part(stack, .terraform, "resource", "aws_cloudwatch_dashboard", "board", "dashboard_body")
    #expect(module.string?.contains("$${not} %%{either} ${aws_lambda_function.worker.function_name}") == true)
  }

  @Test func `The braces reach the generated resource`() throws {
    let stack = Stack("S") {
      let board = Dashboard("Board") {
        Text("a")
        Properties { $0.dashboardName = "mine" }
        Tags(["Team": "shop"])
      }
      Output("Name", board.dashboardName)
    }
    let properties = try part(stack, .cloudFormation, "Resources", "Board", "Properties")
    #expect(properties["DashboardName"]?.string == "mine")
    #expect(properties["Tags"].map { JSONWriter.compact($0) } == #"[{"Key":"Team","Value":"shop"}]"#)
  }

  @Test func `Tags of the stack leave dashboards out, which have their own`() throws {
    let stack = Stack("S") {
      Tags(["Team": "shop"])
      Queue("Jobs")
      Dashboard("Board") { Text("a") }
    }
    #expect(try part(stack, .terraform, "resource", "aws_cloudwatch_dashboard", "board")["tags"] == nil)
    #expect(try part(stack, .cloudFormation, "Resources", "Board", "Properties")["Tags"] == nil)
    #expect(findings(in: stack) == [])
    #expect(findings(in: stack, for: .terraform) == [])
    let tagged = Stack("S") {
      Dashboard("Board") {
        Text("a")
        Tags(["Team": "shop"])
      }.terraform(provider: .awscc)
    }
    #expect(try compact(tagged, .terraform, "resource", "awscc_cloudwatch_dashboard", "board", "tags").contains("shop"))
    #expect(findings(in: tagged) == [])
  }

  @Test func `Sizes that CloudWatch refuses, and widgets that show nothing`() {
    let stack = Stack("S") {
      Dashboard("Board") {
        Text("a", width: 25)
        Text("a", height: 0)
        Chart("b") {}
        AlarmStatus("c") {}
      }
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: a widget of Board has the width 25; CloudWatch allows 1 to 24 [out-of-range]
          hint: a dashboard has 24 columns; a widget may be 1,000 rows high
        """,
        """
        +3: error: a widget of Board has the height 0; CloudWatch allows 1 to 1000 [out-of-range]
          hint: a dashboard has 24 columns; a widget may be 1,000 rows high
        """,
        """
        +4: error: a widget of Board shows no metric [missing-property]
          hint: name one in its braces, or take it out
        """,
        """
        +5: error: a widget of Board shows 0 alarms; CloudWatch allows 1 to 100 [out-of-range]
          hint: name one in its braces, or split it
        """,
      ])
  }

  @Test func `More widgets and metrics than CloudWatch allows`() {
    let series = MetricSeries("Errors", in: "Shop", statistic: .sum)
    let stack = Stack("S") {
      Dashboard("Board") { for _ in 0...500 { Text("a") } }
      Dashboard("Wide") {
        Chart("a") { for _ in 0...500 { series } }
        for _ in 0..<5 { Chart("a") { for _ in 0..<400 { series } } }
      }
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: Board has 501 widgets; CloudWatch allows a dashboard 500 [quota]
          hint: split it into several dashboards
        """,
        """
        +3: error: a widget of Wide has 501 metrics; CloudWatch allows 500 [quota]
          hint: split it
        """,
        """
        +2: error: Wide has 2501 metrics; CloudWatch allows a dashboard 2500 [quota]
          hint: split it into several dashboards
        """,
        """
        +0: note: the template of S, template.yaml, has 124,736 bytes; CloudFormation takes more than 51,200 bytes from a \
        bucket only [quota]
          hint: deploy it with aws cloudformation deploy --s3-bucket
        """,
      ])
  }

  @Test func `Metrics that AWS does not have, and names that two expressions share`() {
    let stack = Stack("S") {
      let worker = function()
      let orders = Table("Orders", partitionKey: .string("id"))
      Dashboard("Board") {
        Chart("b") { MetricSeries.expression("X1", ["X1": worker.metric(.errors)]) }
        Chart("a") {
          worker.metric("Errorss")
          orders.metric("SystemErrors")
          orders.metric("SystemErrors", dimensions: ["Operation": "GetItem"])
          MetricSeries.expression("x * y", ["x": worker.metric(.errors)])
          MetricSeries.expression("x * 2", ["x": worker.metric(.throttles)])
        }
      }
    }
    #expect(
      findings(in: stack) == [
        """
        +4: error: Board gives its expression a metric by the id "X1", which CloudWatch refuses [invalid-name]
          hint: begin with a small letter; letters, digits and _ may follow, 255 in all
        """,
        """
        +6: warning: Board shows Errorss of Worker, and AWS::Lambda::Function has no such metric [unknown-value]
          hint: did you mean Errors?
        """,
        """
        +7: warning: Board shows SystemErrors of Orders, which AWS::DynamoDB::Table has for each Operation alone \
        [missing-property]
          hint: say which: dimensions: ["Operation": …]
        """,
        """
        +9: error: the expression of Board names y, and no metric is given by that id [invalid-expression]
          hint: did you mean x?
        """,
        """
        +5: error: two expressions in one widget of Board have different metrics by the id x [duplicate-key]
          hint: give one of them another id, or show them in two widgets
        """,
      ])
  }
}
