extension AWSTables {
  /// The types of `AWS::Rekognition`; the grammar is that of `AWSMapping`.
  static let rekognitionTable = #"""
    resource AWS::Rekognition::StreamProcessor aws_rekognition_stream_processor
    get Name = name
    get Arn = arn
    get Status none
    get StatusMessage none
    name name 128
    BoundingBoxRegionsOfInterest :> regions_of_interest.bounding_box block1 fn:eachInside
      Height = height
      Left = left
      Top = top
      Width = width
    ConnectedHomeSettings :> settings.connected_home block1
      Labels = labels
      MinConfidence = min_confidence
    DataSharingPreference > data_sharing_preference block1
      OptIn = opt_in
    FaceSearchSettings :> settings.face_search block1
      CollectionId = collection_id
      FaceMatchThreshold = face_match_threshold
    KinesisDataStream :> output.kinesis_data_stream block1
      Arn = arn
    KinesisVideoStream :> input.kinesis_video_stream block1
      Arn = arn
    KmsKeyId = kms_key_id
    Name = name
    NotificationChannel > notification_channel block1
      Arn := sns_topic_arn
    PolygonRegionsOfInterest :> regions_of_interest.polygon block* fn:eachInside
      X = x
      Y = y
    RoleArn = role_arn
    S3Destination :> output.s3_destination block1
      BucketName := bucket
      ObjectKeyPrefix := key_prefix
    Tags = tags tags
    """#
}
