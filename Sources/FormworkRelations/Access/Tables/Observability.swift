extension ResourceAccess {
  /// Logs and alarms.
  static let observability: [String: ResourceAccess] = [
    // An alarm as the source of what it tells.
    "AWS::CloudWatch::Alarm": ResourceAccess(
      arn: "arn:aws:cloudwatch:{region}:{account}:alarm:{AlarmName}",
      verbs: [
        .read: [.itself("cloudwatch:DescribeAlarms", "cloudwatch:DescribeAlarmHistory")],
        .write: [.itself("cloudwatch:SetAlarmState")],
      ], service: "cloudwatch.amazonaws.com"),
    // The ARN ends with `:*`, which takes in the group's streams. Whose key the group has is no matter of its readers: the
    // service encrypts and decrypts (Encrypt log data in CloudWatch Logs using AWS KMS).
    "AWS::Logs::LogGroup": ResourceAccess(
      arn: "arn:aws:logs:{region}:{account}:log-group:{LogGroupName}:*",
      verbs: [
        .read: [
          .itself("logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"),
          .along(do: ["logs:DescribeLogStreams", "logs:GetLogGroupFields"]),
          .everywhere(
            ["logs:GetQueryResults", "logs:StopQuery"], along: true,
            source: "Actions, resources, and condition keys for Amazon CloudWatch Logs"),
        ],
        .list: [.itself("logs:DescribeLogStreams")],
        .write: [.itself("logs:CreateLogStream", "logs:PutLogEvents")],
        .delete: [.itself("logs:DeleteLogStream")],
      ]),
  ]
}
