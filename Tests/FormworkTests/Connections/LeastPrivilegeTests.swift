import Formwork
import Testing

/// No construct or connection gives more than it needs: no action is a wildcard, and a resource is one only where AWS knows
/// no narrower one.
struct LeastPrivilegeTests {
  /// The actions that are allowed on all resources, each with the page that says why.
  private static let everywhere: [String: String] = [
    "cloudwatch:PutMetricData": "Actions, resources, and condition keys for Amazon CloudWatch",
    "dynamodb:ListStreams": "Actions, resources, and condition keys for Amazon DynamoDB",
    "ec2:AssignPrivateIpAddresses": "Giving Lambda functions access to resources in an Amazon VPC",
    "ec2:CreateNetworkInterface": "Giving Lambda functions access to resources in an Amazon VPC",
    "ec2:DeleteNetworkInterface": "Giving Lambda functions access to resources in an Amazon VPC",
    "ec2:DescribeNetworkInterfaces": "Giving Lambda functions access to resources in an Amazon VPC",
    "ec2:DescribeSecurityGroups": "Configuring Lambda permissions for Amazon MSK event source mappings",
    "ec2:DescribeSubnets": "Giving Lambda functions access to resources in an Amazon VPC",
    "ec2:DescribeVpcs": "Configuring Lambda permissions for Amazon MSK event source mappings",
    "ec2:UnassignPrivateIpAddresses": "Giving Lambda functions access to resources in an Amazon VPC",
    "xray:PutTelemetryRecords": "Actions, resources, and condition keys for AWS X-Ray",
    "xray:PutTraceSegments": "Actions, resources, and condition keys for AWS X-Ray",
  ]

  private func function(
    _ id: String, role: Role? = nil, @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      content: content)
  }

  private var stack: Stack {
    Stack("S") {
      let key = EncryptionKey("Data")
      let jobs = Queue("Jobs", key: key)
      let failures = Queue("Failures")
      let placed = Topic("Placed", key: key) { Subscription(to: jobs, deadLetters: failures) }
      let orders = Table("Orders", partitionKey: .string("id"), stream: .newImage, key: key)
      let uploads = Bucket("Uploads", key: key)
      let shop = EventBus("Shop", deadLetters: failures)
      let clicks = DataStream("Clicks", key: key)
      let lines = Logs.LogGroup("Lines")
      let shared = Role("Shared", assumedBy: .lambda)
      let worker = function("Worker") {
        Tracing(.active)
        VPC(subnets: ["subnet-1"], securityGroups: ["sg-1"])
        DeadLetter(to: failures)
        Destination(onSuccess: placed, onFailure: uploads)
        Trigger.queue(jobs)
        Trigger.stream(orders, startingAt: .latest, onFailure: failures)
        Trigger.stream(clicks, startingAt: .latest)
        Trigger.kafka(
          bootstrapServers: ["broker.example.com:9092"], topic: "orders", access: [.subnet("subnet-1")],
          startingAt: .latest)
        Trigger.topic(placed)
        Trigger.event(["source": ["shop"]], on: shop, onFailure: failures)
        Trigger.schedule(.rate(.hours(1)), onFailure: failures)
        Trigger.scheduleByRule(.rate(.days(1)), id: "Daily")
        Trigger.logs(of: lines)
        Trigger.iot("SELECT * FROM 'a'")
        Trigger.alexa(skill: "amzn1.ask.skill.1")
        Trigger.cognito(RawResource("AWS::Cognito::UserPool", "Users"), at: .preSignUp)
        Allow(.write, on: .metrics(namespace: "Shop"))
      }
      for (number, verb) in [AccessVerb.read, .write, .delete, .list].enumerated() {
        function("On\(number)", role: shared) {
          LogGroup.none()
          if verb != .list { Allow(verb, on: orders) }
          Allow(verb, on: uploads, prefix: "in/")
        }
      }
      Trigger.bucket(uploads, on: .objectCreated).calls(function("Told") {})
      Trigger.event(["source": ["shop"]]).calls(clicks)
      Trigger.schedule(.rate(.hours(1)), source: "shop", detailType: "Tick").calls(shop)
      Trigger.logs(of: lines).calls(clicks)
      Pipe("Pipe", from: jobs, by: worker, to: placed)
      HTTPAPI("Gateway") { Route(.get, "/", to: worker) }
    }
  }

  private struct Statement {
    let place: String
    let actions: [String]
    let resources: [String]
  }

  private func statements(in document: Document, at place: String) -> [Statement] {
    func texts(_ document: Document?) -> [String] {
      switch document {
      case .string(let text)?: [text]
      case .array(let elements)?: elements.flatMap { texts($0) }
      case let other?: [JSONWriter.compact(other)]
      case nil: []
      }
    }
    switch document {
    case .array(let elements): return elements.flatMap { statements(in: $0, at: place) }
    case .object(let members):
      let found = members.flatMap { statements(in: $0.value, at: place) }
      guard document["Effect"]?.string == "Allow", let actions = document["Action"] else { return found }
      return found + [Statement(place: place, actions: texts(actions), resources: texts(document["Resource"]))]
    default: return []
    }
  }

  @Test(arguments: [Target.cloudFormation, .sam]) func `Nothing is allowed without need`(target: Target) throws {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    #expect(outcome.diagnostics.errors.map(\.description) == [])
    let resources = try #require(outcome.rendering?.document["Resources"]?.members)
    let found = resources.flatMap { statements(in: $0.value, at: $0.key) }
    #expect(found.count > 30)
    var used: Set<String> = []
    for statement in found {
      // In a key's own policy `*` is the key, and its first statement is AWS's default (Default key policy).
      if statement.place == "Data" {
        #expect(statement.actions == ["kms:*"] || !statement.actions.contains { $0.contains("*") })
        continue
      }
      for action in statement.actions {
        #expect(!action.contains("*"), "\(statement.place): \(action)")
        if statement.resources.contains("*") {
          #expect(Self.everywhere[action] != nil, "\(statement.place): \(action) on everything")
          used.insert(action)
        }
      }
    }
    #expect(used == Set(Self.everywhere.keys))
  }
}
