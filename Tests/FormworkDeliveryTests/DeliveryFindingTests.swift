import Formwork
import FormworkDelivery
import TestSupport
import Testing

/// What is refused of delivery streams.
struct DeliveryFindingTests {
  private func found(
    prefix: Value<String>? = nil, errorPrefix: Value<String>? = nil, buffering: DeliveryBuffering? = nil,
    partitioning: DeliveryPartitioning? = nil
  ) -> [String] {
    findings(
      in: Stack("S") {
        DeliveryStream(
          "Archive", to: Bucket("Events"), prefix: prefix, errorPrefix: errorPrefix, buffering: buffering,
          partitioning: partitioning)
      }
    ).map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  private let failed: Value<String> = "failed/!{firehose:error-output-type}/"

  @Test func `Only so much is gathered, and for so long`() {
    #expect(
      found(buffering: .init(size: 129, interval: .minutes(16))) == [
        """
        error: ExtendedS3DestinationConfiguration.BufferingHints.IntervalInSeconds of Archive is 960; \
        AWS::KinesisFirehose::DeliveryStream allows 0…900 [out-of-range]
        """,
        """
        error: ExtendedS3DestinationConfiguration.BufferingHints.SizeInMBs of Archive is 129; \
        AWS::KinesisFirehose::DeliveryStream allows 1…128 [out-of-range]
        """,
      ])
    #expect(found(buffering: .init(size: 1, interval: 0)).isEmpty)
    #expect(found(buffering: .init(size: 128, interval: 900)).isEmpty)
  }

  @Test func `Partitions ask for larger buffers`() {
    let partitioning = DeliveryPartitioning.values(["a": ".a"])
    let prefix: Value<String> = "!{partitionKeyFromQuery:a}/"
    #expect(
      found(prefix: prefix, errorPrefix: failed, buffering: .init(size: 63), partitioning: partitioning) == [
        """
        error: Archive gathers 63 MiB and has partitions [out-of-range]
          hint: Firehose gathers 64 to 128 MiB then
        """
      ])
    #expect(found(prefix: prefix, errorPrefix: failed, partitioning: partitioning).isEmpty)
    let size = Parameter.number("Size")
    let stack = Stack("S") {
      DeliveryStream(
        "Archive", to: Bucket("Events"), prefix: prefix, errorPrefix: failed,
        buffering: .init(size: Value(term: size.term)), partitioning: partitioning)
    }
    #expect(findings(in: stack).isEmpty)
    #expect(findings(in: stack.binding(["Size": 5])).first?.contains("Archive gathers 5 MiB and has") == true)
  }

  @Test func `Expressions in a prefix ask for an error prefix with the error in it`() {
    #expect(
      found(prefix: "a/!{timestamp:yyyy}/") == [
        """
        error: prefix of Archive has the expression !{timestamp:yyyy}, and there is no errorPrefix [missing-property]
          hint: Firehose asks for one then: errorPrefix: "failed/!{firehose:error-output-type}/"
        """
      ])
    #expect(
      found(prefix: "a/", errorPrefix: "failed/!{timestamp:yyyy}/") == [
        """
        error: errorPrefix of Archive has the expression !{timestamp:yyyy}, and not !{firehose:error-output-type} \
        [missing-property]
          hint: Firehose asks for it in an errorPrefix with expressions: "failed/!{firehose:error-output-type}/…"
        """
      ])
    #expect(found(prefix: "a/").isEmpty)
    #expect(found(prefix: "a/!{timestamp:yyyy}/!{firehose:random-string}/", errorPrefix: "failed/").isEmpty)
    #expect(found(prefix: "a/!{timestamp:yyyy}/", errorPrefix: failed).isEmpty)
  }

  @Test func `What is delivered has no error, and other expressions there are none`() {
    #expect(
      found(prefix: "a/!{firehose:error-output-type}/!{time:yyyy}/", errorPrefix: failed) == [
        """
        error: prefix of Archive has the expression !{time:yyyy} [unknown-value]
          hint: Firehose knows !{firehose:…}, !{timestamp:…}, !{partitionKeyFromQuery:…}, !{partitionKeyFromLambda:…}
        """,
        """
        error: prefix of Archive has the expression !{firehose:error-output-type} [unfit-setting]
          hint: records that are delivered have no error; it belongs into errorPrefix
        """,
      ])
  }

  @Test func `Values of records in a prefix need what takes them`() {
    #expect(
      found(prefix: "!{partitionKeyFromQuery:customer}/", errorPrefix: failed) == [
        """
        error: prefix of Archive has the expression !{partitionKeyFromQuery:customer}, and records are not parted \
        [unfit-setting]
          hint: give partitioning: .values(["customer": ".customer"]), or .byFunction()
        """
      ])
    #expect(
      found(
        prefix: "!{partitionKeyFromQuery:custmer}/", errorPrefix: failed,
        partitioning: .values(["customer": ".id", "kind": ".kind"])) == [
          """
          error: prefix of Archive has the expression !{partitionKeyFromQuery:custmer}, and there is no such value \
          [unknown-value]
            hint: the values are customer, kind
          """
        ])
    #expect(
      found(prefix: "!{partitionKeyFromLambda:customer}/", errorPrefix: failed, partitioning: .byFunction()) == [
        """
        error: prefix of Archive has the expression !{partitionKeyFromLambda:customer}, and no function gives values \
        [unfit-setting]
          hint: give transformedBy: a function that returns partitionKeys, or take partitionKeyFromQuery
        """
      ])
    #expect(
      found(prefix: "a/", partitioning: .values(["customer": ".id"])) == [
        """
        error: Archive parts records, and its prefix names no value by which [missing-property]
          hint: Firehose asks for it: prefix: "!{partitionKeyFromQuery:customer}/"
        """
      ])
  }

  @Test func `Records come from a data stream, are shaped by a function, and go to a bucket`() {
    let stack = Stack("S") {
      DeliveryStream("A", to: Queue("Jobs"), logging: .none())
      DeliveryStream("B", to: Bucket("Events"), from: Queue("Jobs2"), logging: .none())
      DeliveryStream("C", to: Bucket("Other"), transformedBy: Topic("Placed"), logging: .none())
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: A delivers to Jobs, but Jobs is AWS::SQS::Queue [wrong-kind]
          hint: this stream delivers to AWS::S3::Bucket
        """,
        """
        +2: error: B delivers to Events, but Jobs2 is AWS::SQS::Queue [wrong-kind]
          hint: this stream reads AWS::Kinesis::Stream
        """,
        """
        +3: error: C delivers to Other, but Placed is AWS::SNS::Topic [wrong-kind]
          hint: records are transformed by AWS::Lambda::Alias, AWS::Lambda::Function, AWS::Lambda::Version
        """,
      ])
  }

  @Test func `What is read from a data stream is encrypted there`() {
    let stack = Stack("S") {
      DeliveryStream("Archive", to: Bucket("Events"), from: DataStream("Clicks"), key: EncryptionKey("Key"))
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: Archive reads Clicks, and has a key of its own [unfit-setting]
          hint: what is read from a data stream is at rest there alone: give that DataStream the key, and leave key: out
        """
      ])
  }

  @Test func `A role that exists is not touched unasked`() {
    let stack = Stack("S") {
      DeliveryStream(
        "Archive", to: Bucket("Events"), logging: .none(),
        role: .existing(arn: "arn:aws:iam::123456789012:role/writer"))
    }
    #expect(findings(in: stack).count == 1)
    #expect(findings(in: stack).first?.contains("which the stack does not own") == true)
  }
}
