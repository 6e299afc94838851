import Formwork
import FormworkIntegration

/// The second program of `Documentation/Constructs/Pipe.md`.
enum IntegrationExamples {
  static let stacks = [packing]

  static let packing = Stack("Packing") {
    let checks = StateMachine(
      "Checks", definition: ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]], type: .express)
    let cluster = Existing("AWS::ECS::Cluster", arn: "arn:aws:ecs:eu-central-1:123456789012:cluster/main")
    let packing = Existing(
      "AWS::ECS::TaskDefinition", arn: "arn:aws:ecs:eu-central-1:123456789012:task-definition/pack:1")
    Pipe(
      "Packing", from: .queue(Queue("Orders"), batchSize: 1), by: .machine(checks),
      to: .task(packing, on: cluster, subnets: ["subnet-0123456789abcdef0"]), filters: [["body": ["kind": ["order"]]]])
  }
}
