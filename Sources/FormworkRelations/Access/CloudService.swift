import FormworkIR

/// A service that is used without a resource of the stack, such as metrics, traces or a model: what verbs mean on it.
///
/// Where a service knows no narrower resource than `*`, its page of the Service Authorization Reference says so.
public struct CloudService: Sendable, Equatable, CustomStringConvertible {
  /// What it is called in sentences.
  public let name: String
  private let rules: [AccessVerb: [AccessRight]]

  /// A service.
  private init(_ name: String, _ rules: [AccessVerb: [AccessRight]]) {
    self.name = name
    self.rules = rules
  }

  /// The name.
  public var description: String { name }

  /// The verbs that it knows, in the order of their names.
  public var verbs: [AccessVerb] { rules.keys.sorted { $0.name < $1.name } }

  /// What verbs ask for: one right per set of resources and conditions; `nil` where the service knows one of the verbs not.
  public func rights(_ verbs: [AccessVerb]) -> [AccessRight]? {
    var rights: [AccessRight] = []
    for verb in verbs {
      guard let asked = rules[verb] else { return nil }
      for right in asked {
        if let index = rights.firstIndex(where: {
          $0.resources == right.resources && $0.conditions == right.conditions
        }) {
          rights[index].actions += right.actions.filter { !rights[index].actions.contains($0) }
        } else {
          rights.append(right)
        }
      }
    }
    return rights
  }

  /// The terms in its rights, such as a namespace.
  var terms: [Term] {
    var terms: [Term] = []
    for verb in verbs {
      for right in rules[verb] ?? [] {
        terms += right.resources
        for condition in right.conditions { terms.append(condition.value) }
      }
    }
    return terms
  }

  /// The service with its terms replaced.
  func replacingTerms(_ replacement: (Term) -> Term) -> CloudService {
    CloudService(name, rules.mapValues { $0.map { $0.replacingTerms(replacement) } })
  }

  private static func everywhere(_ actions: [String], when conditions: [MapEntry] = []) -> [AccessRight] {
    [AccessRight(actions, on: [.string("*")], when: conditions)]
  }

  // MARK: Observability

  /// Metrics of CloudWatch: `.write` puts those of a namespace, or of all without one; `.read` reads all, since reading knows
  /// neither resources nor namespaces (Actions, resources, and condition keys for Amazon CloudWatch).
  public static func metrics(namespace: Term? = nil) -> CloudService {
    let limit = namespace.map { [MapEntry("StringEquals", .map([MapEntry("cloudwatch:namespace", $0)]))] } ?? []
    let putting = everywhere(["cloudwatch:PutMetricData"], when: limit)
    return CloudService(
      "metrics",
      [
        .write: putting, .send: putting,
        .read: everywhere([
          "cloudwatch:GetMetricData", "cloudwatch:GetMetricStatistics", "cloudwatch:ListMetrics",
        ]),
        .list: everywhere(["cloudwatch:ListMetrics"]),
      ])
  }

  /// Traces of X-Ray: `.write` is what the daemon and the SDKs need (AWSXRayDaemonWriteAccess; Actions, resources, and
  /// condition keys for AWS X-Ray).
  public static let traces: CloudService = {
    let writing = everywhere([
      "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets",
      "xray:GetSamplingStatisticSummaries",
    ])
    return CloudService(
      "traces",
      [
        .write: writing, .send: writing,
        .read: everywhere(["xray:BatchGetTraces", "xray:GetTraceSummaries", "xray:GetServiceGraph"]),
      ])
  }()

  // MARK: Models

  /// A foundation model of Bedrock by its id, such as `anthropic.claude-3-haiku-20240307-v1:0`, in the deployment's region.
  public static func bedrockModel(_ id: Term) -> CloudService {
    bedrockModel(
      arn: TermFolder.joined([
        .literal("arn:"), .term(.pseudo(.partition)), .literal(":bedrock:"), .term(.pseudo(.region)),
        .literal("::foundation-model/"), .term(id),
      ]))
  }

  /// A model, inference profile or provisioned throughput of Bedrock by its ARN. A profile that spans regions also asks for
  /// the models behind it (Prerequisites for inference profiles, Amazon Bedrock User Guide).
  public static func bedrockModel(arn: Term) -> CloudService {
    CloudService(
      "Bedrock",
      [.invoke: [AccessRight(["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"], on: [arn])]])
  }

  // MARK: Language and images

  /// Rekognition on images that a call brings (Actions, resources, and condition keys for Amazon Rekognition).
  public static let rekognition = CloudService(
    "Rekognition",
    [
      .invoke: everywhere([
        "rekognition:DetectLabels", "rekognition:DetectFaces", "rekognition:DetectText",
        "rekognition:DetectModerationLabels", "rekognition:CompareFaces", "rekognition:RecognizeCelebrities",
      ])
    ])

  /// Textract (Actions, resources, and condition keys for Amazon Textract).
  public static let textract = CloudService(
    "Textract",
    [
      .invoke: everywhere([
        "textract:DetectDocumentText", "textract:AnalyzeDocument", "textract:AnalyzeExpense", "textract:AnalyzeID",
        "textract:StartDocumentTextDetection", "textract:StartDocumentAnalysis",
      ]),
      .read: everywhere(["textract:GetDocumentTextDetection", "textract:GetDocumentAnalysis"]),
    ])

  /// Translation without terminologies of one's own; a source language that is not named is detected by Comprehend
  /// (Actions, resources, and condition keys for Amazon Translate).
  public static let translate = CloudService(
    "Translate", [.invoke: everywhere(["translate:TranslateText", "comprehend:DetectDominantLanguage"])])

  /// Comprehend with its own models (Actions, resources, and condition keys for Amazon Comprehend).
  public static let comprehend = CloudService(
    "Comprehend",
    [
      .invoke: everywhere([
        "comprehend:DetectDominantLanguage", "comprehend:DetectEntities", "comprehend:DetectKeyPhrases",
        "comprehend:DetectSentiment", "comprehend:DetectSyntax", "comprehend:DetectPiiEntities",
        "comprehend:BatchDetectDominantLanguage", "comprehend:BatchDetectEntities",
        "comprehend:BatchDetectKeyPhrases", "comprehend:BatchDetectSentiment", "comprehend:BatchDetectSyntax",
      ])
    ])

  /// Speech without lexicons of one's own, which would be resources (Actions, resources, and condition keys for Amazon
  /// Polly).
  public static let polly = CloudService(
    "Polly",
    [.invoke: everywhere(["polly:SynthesizeSpeech"]), .list: everywhere(["polly:DescribeVoices"])])

  /// Transcription; the recordings lie in a bucket, which is an end of its own (Actions, resources, and condition keys for
  /// Amazon Transcribe).
  public static let transcribe = CloudService(
    "Transcribe",
    [
      .invoke: everywhere(["transcribe:StartTranscriptionJob", "transcribe:StartStreamTranscription"]),
      .read: [
        AccessRight(
          ["transcribe:GetTranscriptionJob"],
          on: [
            .text([
              .literal("arn:"), .term(.pseudo(.partition)), .literal(":transcribe:"), .term(.pseudo(.region)),
              .literal(":"), .term(.pseudo(.accountID)), .literal(":transcription-job/*"),
            ])
          ])
      ],
    ])

  /// All of them, with sample values: what the documentation and the tests show.
  public static let samples: [CloudService] = [
    metrics(namespace: .string("Orders")), traces, bedrockModel(.string("amazon.nova-lite-v1:0")), rekognition,
    textract,
    translate, comprehend, polly, transcribe,
  ]
}
