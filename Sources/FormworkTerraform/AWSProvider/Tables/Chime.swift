extension AWSTables {
  /// The types of `AWS::Chime`; the grammar is that of `AWSMapping`.
  static let chimeTable = #"""
    resource AWS::Chime::SipMediaApplication aws_chimesdkvoice_sip_media_application
    get CreatedTimestamp none
    get SipMediaApplicationArn = arn
    get SipMediaApplicationId = id
    get UpdatedTimestamp none
    AwsRegion = aws_region
    Endpoints > endpoints block1 first
      require lambda_arn LambdaArn
      LambdaArn = lambda_arn
    Name = name
    Tags = tags tags

    resource AWS::Chime::VoiceConnector aws_chime_voice_connector
    get CreatedTimestamp none
    get OutboundHostName = outbound_host_name
    get UpdatedTimestamp none
    get VoiceConnectorArn = arn
    get VoiceConnectorId = id
    AwsRegion = aws_region
    Name = name
    NetworkType ! no argument in hashicorp/aws 6.25
    RequireEncryption = require_encryption
    Tags = tags tags
    """#
}
