import Formwork
import Foundation
import Testing

/// Text that some target could take for something else, in every position that takes text.
///
/// `Tests/Conformance/texts.py` has the results read by others: with `FORMWORK_TEXTS` in the environment they are written
/// to the folder it names.
struct AwkwardTextTests {
  static let texts = [
    "${x}", "${!x}", "$${x}", "%{ if true }", "%%{x}", "$", "a$", "\"quoted\" 'text'", "back\\slash \\n", "line\nbreak",
    "trailing\n", "\n leading", "tab\tstop", "emoji 🚀 日本語 é", "#comment: [a, b]", "- {a: b}", "!Ref x", "yes", "null",
    "12",
    "<a href=\"x\">&amp;</a>", " spaces ", "{{resolve", "*", "a: b",
  ]

  private static func stack(_ text: String) -> Stack {
    let value = Value<String>(text)
    return Stack("Texts", description: text) {
      let region = Value<String>(term: .pseudo(.region))
      let parameter = Parameter.string("Text", default: text, description: text)
      let bucket = S3.Bucket("Bucket", tags: [.init(key: value, value: value)])
      let role = IAM.Role(
        "Role",
        assumeRolePolicyDocument: [
          "Version": "2012-10-17",
          "Statement": [
            [
              "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole",
              "Condition": ["StringEquals": .init([text: Value(value)])],
            ]
          ],
        ])
      Lambda.Function(
        "Function", code: .init(s3Bucket: "code", s3Key: "api.zip"), role: role.arn, description: value,
        environment: .init(variables: ["TEXT": value, "MIXED": "\(value)\(region)\(value)", "DEFAULT": parameter]),
        functionName: "texts", handler: "app.handler", runtime: .python3_13)
      bucket
      Output("Plain", value, description: text)
      Output("Before", "\(value)\(region)", description: text)
      Output("After", "\(region)\(value)", description: text)
      Output("Around", "\(value)\(region)\(value)", description: text)
    }
  }

  @Test(arguments: texts)
  func `Text comes through unchanged`(text: String) throws {
    let stack = Self.stack(text)
    var files: [(path: String, bytes: [UInt8])] = []
    for target in Target.allCases {
      let outcome = Synthesizer(files: nil).render(stack, for: target)
      #expect(outcome.diagnostics.all.map(\.description) == [])
      let rendering = try #require(outcome.rendering)
      files += rendering.files.map { ("\(target.rawValue)/\($0.path)", $0.bytes) }
    }
    let json = try #require(files.first { $0.path == "cloudformation/template.json" })
    let document = try JSONReader.document(from: json.bytes)
    #expect(document["Outputs"]?["Plain"]?["Value"] == .string(text))
    let expectedSub = text.replacing("${", with: "${!") + "${AWS::Region}"
    #expect(document["Outputs"]?["Before"]?["Value"] == ["Fn::Sub": .string(expectedSub)])

    guard let folder = ProcessInfo.processInfo.environment["FORMWORK_TEXTS"] else { return }
    let number = Self.texts.firstIndex(of: text) ?? 0
    let expected: Document = [
      "text": .string(text),
      "outputs": [
        "Plain": .string(text), "Before": .string(text + "REGION"), "After": .string("REGION" + text),
        "Around": .string(text + "REGION" + text),
      ],
    ]
    files.append(("expected.json", JSONWriter.bytes(of: expected)))
    for file in files {
      let url = URL(filePath: folder).appending(path: String(format: "%02d", number)).appending(path: file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }
}
