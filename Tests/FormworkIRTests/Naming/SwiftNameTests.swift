import FormworkIR
import Testing

@Suite struct SwiftNameTests {
  @Test(arguments: [
    ("MemorySize", "memorySize"), ("S3Bucket", "s3Bucket"), ("KMSKeyArn", "kmsKeyArn"), ("KmsKeyId", "kmsKeyId"),
    ("VPCId", "vpcId"), ("VpcConfig", "vpcConfig"), ("URL", "url"), ("ARNs", "arns"), ("VPCsInUse", "vpcsInUse"),
    ("EC2InstanceType", "ec2InstanceType"), ("deadLetterTargetArn", "deadLetterTargetArn"), ("A", "a"),
    ("DNSServers", "dnsServers"), ("with-dash_and", "withDash_and"), ("2ndFactor", "_2ndFactor"), ("@type", "type"),
  ])
  func `Names properties`(_ name: String, _ expected: String) { #expect(SwiftName.property(name) == expected) }

  @Test(arguments: [
    ("python3.13", "python3_13"), ("nodejs20.x", "nodejs20_x"), ("java8.al2", "java8_al2"),
    ("provided.al2023", "provided_al2023"), ("nodejs4.3-edge", "nodejs4_3Edge"), ("PassThrough", "passThrough"),
    ("ACTIVE", "active"), ("us-east-1", "usEast1"), ("GET", "get"), ("PER_TENANT", "perTenant"), ("x86_64", "x86_64"),
    ("aws:kms", "awsKms"), ("AES256", "aes256"), ("$default", "default"), ("*", "any"), (">=", "greaterEqual"),
    ("", "empty"), ("7d", "_7d"), ("s3:ObjectCreated:*", "s3ObjectCreated"), ("1.0", "_1_0"), ("SQS-FIFO", "sqsFifo"),
  ])
  func `Names members`(_ value: String, _ expected: String) { #expect(SwiftName.member(value) == expected) }

  @Test func `Escapes keywords`() {
    #expect(SwiftName.escaped("default") == "`default`")
    #expect(SwiftName.escaped("protocol") == "`protocol`")
    #expect(SwiftName.escaped("memorySize") == "memorySize")
  }

  @Test func `Members that collide get ordinals`() {
    let members = SwiftName.members(of: ["Glacier", "GLACIER", "None", "absent", "init"])
    #expect(members.map(\.value) == ["GLACIER", "Glacier", "None", "absent", "init"])
    #expect(members.map(\.name) == ["glacier", "glacier_2", "noneValue", "absentValue", "initValue"])
  }
}
