extension ImportTable {
  /// The imports of machines, containers and batches; the grammar is that of `ImportTable`.
  static let importsOfComputing = #"""
    aws_instance {}
    aws_launch_template {}
      keep name
    aws_launch_configuration {}
      name name {}
    aws_key_pair {}
      # What the public key is cannot be read back.
      name key_name {}
      keep public_key
    aws_ebs_volume {}
    aws_volume_attachment {device_name}:{volume_id}:{instance_id}
    aws_placement_group {}
    aws_autoscaling_group {}
      name name {}
    aws_autoscaling_policy {autoscaling_group_name}/{|last}
      name name {|last}
    aws_autoscaling_schedule {autoscaling_group_name}/{|last}
      name scheduled_action_name {|last}
    aws_autoscaling_lifecycle_hook {autoscaling_group_name}/{}
      name name {}
    aws_appautoscaling_target {service_namespace}/{resource_id}/{scalable_dimension}
    aws_appautoscaling_policy {service_namespace}/{resource_id}/{scalable_dimension}/{name}
    aws_appautoscaling_scheduled_action ! the provider imports none
    aws_ecr_repository {}
      name name {}
      get arn = arn:{partition}:ecr:{region}:{account}:repository/{}
    aws_ecr_lifecycle_policy {repository}
    aws_ecr_repository_policy {repository}
    aws_ecr_pull_through_cache_rule {ecr_repository_prefix}
    aws_ecs_cluster {}
      name name {}
      get arn = arn:{partition}:ecs:{region}:{account}:cluster/{}
    aws_ecs_cluster_capacity_providers {cluster_name}
    aws_ecs_capacity_provider arn:{partition}:ecs:{region}:{account}:capacity-provider/{}
    aws_ecs_service {cluster|last?default}/{|last}
      name name {|last}
    aws_ecs_task_definition {}
      keep family
      get arn = {}
    aws_eks_fargate_profile {cluster_name}:{|last}
    aws_batch_compute_environment {|last}
      name name {|last}
      get arn = {}
    aws_batch_job_queue {}
      name name {|last}
      get arn = {}
    aws_batch_job_definition {}
      keep name
      get arn = {}
    """#
}
