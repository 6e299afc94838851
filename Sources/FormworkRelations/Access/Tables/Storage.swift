extension ResourceAccess {
  /// Buckets, file systems and images.
  static let storage: [String: ResourceAccess] = [
    "AWS::ECR::Repository": ResourceAccess(
      arn: "arn:aws:ecr:{region}:{account}:repository/{RepositoryName}",
      verbs: [
        .read: [.itself("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"), login],
        .list: [.itself("ecr:ListImages", "ecr:DescribeImages")],
        .write: [
          .itself("ecr:PutImage"),
          .along(do: [
            "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload",
            "ecr:BatchCheckLayerAvailability",
          ]), login,
        ],
        .delete: [.itself("ecr:BatchDeleteImage")],
      ], ownPolicy: ["RepositoryPolicyText"]),
    // A function or task mounts an access point by a right on the file system that holds for the access point alone (Using
    // IAM to control access to file systems, Amazon EFS User Guide).
    "AWS::EFS::AccessPoint": ResourceAccess(
      arn: "arn:aws:elasticfilesystem:{region}:{account}:access-point/{AccessPointId}",
      verbs: [
        .read: [
          .on("{FileSystem}", do: ["elasticfilesystem:ClientMount"], when: [throughAccessPoint])
        ],
        .write: [
          .on("{FileSystem}", do: ["elasticfilesystem:ClientWrite"], when: [throughAccessPoint]),
          .along("{FileSystem}", do: ["elasticfilesystem:ClientMount"], when: [throughAccessPoint]),
        ],
      ],
      otherARNs: [
        "FileSystem": OtherARN(
          ofResource: "arn:aws:elasticfilesystem:{region}:{account}:file-system/{=FileSystemId}",
          ofExisting: "arn:aws:elasticfilesystem:{region}:{account}:file-system/*")
      ]),
    "AWS::EFS::FileSystem": ResourceAccess(
      arn: "arn:aws:elasticfilesystem:{region}:{account}:file-system/{FileSystemId}",
      verbs: [
        .read: [.itself("elasticfilesystem:ClientMount")],
        .write: [.itself("elasticfilesystem:ClientWrite"), .along(do: ["elasticfilesystem:ClientMount"])],
      ], ownPolicy: ["FileSystemPolicy"]),
    // Who may list a bucket is told that an object is missing, and who may not that it is forbidden (GetObject, Amazon S3
    // API Reference); so reading brings listing along, as SAM's S3ReadPolicy does.
    "AWS::S3::Bucket": ResourceAccess(
      arn: "arn:aws:s3:::{BucketName}",
      verbs: [
        .read: [.objects("s3:GetObject"), .along(.objects, do: ["s3:GetObjectVersion"]), listing(along: true)],
        .list: [listing(along: false)],
        .write: [.objects("s3:PutObject"), .along(.objects, do: ["s3:AbortMultipartUpload"])],
        // A version that is deleted is gone for good, which is asked for by name.
        .delete: [.objects("s3:DeleteObject")],
      ],
      others: [
        .objects(
          "s3:BypassGovernanceRetention", "s3:DeleteObjectTagging", "s3:DeleteObjectVersion",
          "s3:DeleteObjectVersionTagging", "s3:GetObjectAcl",
          "s3:GetObjectAttributes", "s3:GetObjectLegalHold", "s3:GetObjectRetention", "s3:GetObjectTagging",
          "s3:GetObjectTorrent", "s3:GetObjectVersionAcl", "s3:GetObjectVersionAttributes",
          "s3:GetObjectVersionForReplication", "s3:GetObjectVersionTagging", "s3:GetObjectVersionTorrent",
          "s3:InitiateReplication", "s3:ListMultipartUploadParts", "s3:ObjectOwnerOverrideToBucketOwner",
          "s3:PutObjectAcl", "s3:PutObjectLegalHold", "s3:PutObjectRetention", "s3:PutObjectTagging",
          "s3:PutObjectVersionAcl", "s3:PutObjectVersionTagging", "s3:ReplicateDelete", "s3:ReplicateObject",
          "s3:ReplicateTags", "s3:RestoreObject")
      ], objects: .objects,
      key: KeyUse(
        "BucketEncryption", "ServerSideEncryptionConfiguration", "*", "ServerSideEncryptionByDefault",
        "KMSMasterKeyID", via: "s3",
        // Parts of a multipart upload are decrypted when it completes.
        actions: [.read: ["kms:Decrypt"], .write: ["kms:GenerateDataKey", "kms:Decrypt"]],
        sending: ["kms:GenerateDataKey", "kms:Decrypt"],
        source: "Using server-side encryption with AWS KMS keys (SSE-KMS), Amazon S3 User Guide"),
      service: "s3.amazonaws.com"),
  ]

  private static func listing(along: Bool) -> AccessRule {
    AccessRule(
      actions: ["s3:ListBucket"], shapes: [.itself], conditions: [.init("StringLike", "s3:prefix", "{object?}")],
      comesAlong: along)
  }

  /// Logging in to the registry, without which no image is pulled or pushed.
  private static let login = AccessRule.everywhere(
    ["ecr:GetAuthorizationToken"], along: true,
    source: "Actions, resources, and condition keys for Amazon Elastic Container Registry")

  private static let throughAccessPoint = AccessRule.Condition(
    "StringEquals", "elasticfilesystem:AccessPointArn", .itself)
}
