import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

extension PipeTarget {
  /// A function; its alias, if it has one. With `waits: false` it is called asynchronously, and a failure of it does not come
  /// back to the source.
  public static func function(_ function: some Connectable, waits: Bool = true) -> PipeTarget {
    var target = PipeTarget(function.relationEnd)
    if !waits { target.set("LambdaFunctionParameters", [("InvocationType", .string("FIRE_AND_FORGET"))]) }
    return target
  }

  /// A state machine, which is started. With `waits: true` the pipe waits for its execution, which an express machine alone
  /// lets it do, and a failure comes back to the source.
  public static func machine(_ machine: some Connectable, waits: Bool = false) -> PipeTarget {
    var target = PipeTarget(machine.relationEnd)
    if waits { target.set("StepFunctionStateMachineParameters", [("InvocationType", .string("REQUEST_RESPONSE"))]) }
    return target
  }

  /// A task of Amazon ECS on Fargate. The pipe's role may run it, and pass it its roles.
  ///
  /// - Parameters:
  ///   - task: The task definition.
  ///   - cluster: The cluster.
  ///   - count: How many tasks are started for each batch; one without it.
  ///   - subnets: The subnets in which they run.
  ///   - securityGroups: Their security groups; the VPC's default one without them.
  ///   - isPublic: Whether they have public addresses, which they need to reach the internet from a public subnet.
  ///   - overrides: What of the containers is other than the definition says, in AWS's names (EcsTaskOverride).
  public static func task(
    _ task: some Connectable, on cluster: some Connectable, count: Value<Int>? = nil, subnets: Value<[String]>,
    securityGroups: Value<[String]>? = nil, isPublic: Bool = false, overrides: Value<JSON>? = nil
  ) -> PipeTarget {
    var target = PipeTarget(task.relationEnd)
    target.task = TaskRun(
      on: cluster.relationEnd, count: count?.term, subnets: subnets.term, securityGroups: securityGroups?.term,
      isPublic: isPublic)
    target.set("EcsTaskParameters", [("Overrides", overrides?.term)])
    return target
  }

  /// A job of AWS Batch.
  ///
  /// - Parameters:
  ///   - definition: The job definition.
  ///   - queue: The queue to which jobs are submitted.
  ///   - name: The jobs' name: up to 128 letters, digits, `-` and `_`.
  ///   - parameters: What stands for the parameters of the definition, by name.
  ///   - size: How many children an array job has: 2 to 10,000; a plain job without it.
  ///   - attempts: How often a job is tried: 1 to 10.
  ///   - overrides: What of the container is other than the definition says, in AWS's names (BatchContainerOverrides).
  public static func job(
    _ definition: some Connectable, on queue: some Connectable, named name: Value<String>,
    parameters: [String: Value<String>] = [:], size: Value<Int>? = nil, attempts: Value<Int>? = nil,
    overrides: Value<JSON>? = nil
  ) -> PipeTarget {
    var target = PipeTarget(queue.relationEnd)
    target.set(
      "BatchJobParameters",
      [
        ("JobDefinition", ResourceAccess.arn(of: definition.relationEnd)), ("JobName", name.term),
        ("ArrayProperties", size.map { .map([MapEntry("Size", $0.term)]) }), ("ContainerOverrides", overrides?.term),
        (
          "Parameters",
          parameters.isEmpty
            ? nil : .map(parameters.sorted { $0.key < $1.key }.map { MapEntry($0.key, $0.value.term) })
        ),
        ("RetryStrategy", attempts.map { .map([MapEntry("Attempts", $0.term)]) }),
      ])
    target.uses = [PipeParts.Use(["batch:SubmitJob"], definition.relationEnd)]
    return target
  }

  /// A pipeline of Amazon SageMaker AI, with what stands for its parameters, by name: 200 at most.
  public static func pipeline(
    _ pipeline: some Connectable, parameters: [String: Value<String>] = [:]
  ) -> PipeTarget {
    var target = PipeTarget(pipeline.relationEnd)
    let list = parameters.sorted { $0.key < $1.key }.map {
      Term.map([MapEntry("Name", .string($0.key)), MapEntry("Value", $0.value.term)])
    }
    target.set("SageMakerPipelineParameters", [("PipelineParameterList", list.isEmpty ? nil : .list(list))])
    return target
  }

  /// An assessment template of Amazon Inspector Classic, by which a run is started. Its action knows no narrower resource.
  public static func assessment(_ template: some Connectable) -> PipeTarget { PipeTarget(template.relationEnd) }
}
