import FormworkIR

/// What is known of the plugins that pack Swift programs for Lambda.
enum SwiftPackager {
  /// The zip of a product.
  ///
  /// Plugins write below a folder that SwiftPM names after them. `archive` is the plugin `AWSLambdaPackager` and `lambda-build`,
  /// which takes its place with Swift 6.4, is `AWSLambdaBuilder` (awslabs/swift-aws-lambda-runtime:
  /// `Plugins/AWSLambdaPackager/Plugin.swift`, `.github/workflows/scripts/check-archive-plugin.sh`). The order is that of the
  /// runtime's own `lambda-deploy`.
  static func output(of product: String, in package: String?) -> BuildOutput {
    var folder = package ?? ""
    while folder.hasSuffix("/") { folder.removeLast() }
    let paths = ["AWSLambdaBuilder", "AWSLambdaPackager"].map { plugin in
      "\(folder.isEmpty ? "" : folder + "/").build/plugins/\(plugin)/outputs/\(plugin)/\(product)/\(product).zip"
    }
    let place = folder.isEmpty ? "" : " --package-path \(folder)"
    return BuildOutput(
      paths: paths,
      advice: """
        run: swift package\(place) --allow-network-connections docker archive --products \(product) \
        (lambda-build in place of archive, with Swift 6.4 or newer)
        """)
  }
}
