import Formwork
import Testing

/// A bucket, and what the targets write.
struct BucketTests {
  @Test func `A bucket is encrypted and closed to the public`() throws {
    let stack = Stack("S") {
      Bucket("Uploads")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Uploads") == """
        {"Type":"AWS::S3::Bucket","DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain",\
        "Properties":{"PublicAccessBlockConfiguration":{"BlockPublicAcls":true,"BlockPublicPolicy":true,\
        "IgnorePublicAcls":true,"RestrictPublicBuckets":true},\
        "BucketEncryption":{"ServerSideEncryptionConfiguration":[{"ServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}}}
        """)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      Bucket(
        "Uploads", bucketName: "uploads", versioned: true, expiration: 30,
        key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Uploads", "Properties") == """
        {"BucketName":"uploads","PublicAccessBlockConfiguration":{"BlockPublicAcls":true,"BlockPublicPolicy":true,\
        "IgnorePublicAcls":true,"RestrictPublicBuckets":true},\
        "BucketEncryption":{"ServerSideEncryptionConfiguration":[{"BucketKeyEnabled":true,\
        "ServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms",\
        "KMSMasterKeyID":"arn:aws:kms:eu-west-1:123456789012:key/1"}}]},\
        "VersioningConfiguration":{"Status":"Enabled"},"LifecycleConfiguration":{"Rules":[{"Status":"Enabled",\
        "ExpirationInDays":30}]}}
        """)
  }
}
