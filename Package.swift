// swift-tools-version: 6.2

import PackageDescription

/// Settings of every target: the Swift 6 language with its strict import and existential rules; a warning fails the build.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Generated service modules, one per AWS service: `Sources/Services/<name>` becomes the product `Formwork<name>`.
let services = ["ApiGatewayV2", "Events", "IAM", "Lambda", "Logs", "S3", "SQS"]

let serviceModules = services.map { "Formwork\($0)" }
let serviceDependencies = serviceModules.map { Target.Dependency.byName(name: $0) }

let package = Package(
  name: "formwork",
  products: [
    .library(name: "Formwork", targets: ["Formwork"]),
    .library(name: "FormworkCommand", targets: ["FormworkCommand"]),
    .library(name: "FormworkTesting", targets: ["FormworkTesting"]),
  ] + serviceModules.map { .library(name: $0, targets: [$0]) },
  dependencies: [],
  targets: [
    // Rounding numbers calls the system's mathematics library, which nothing else links where Foundation is absent.
    .target(name: "FormworkIR", swiftSettings: strict),
    .target(name: "FormworkDSL", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(
      name: "Formwork",
      dependencies: [
        "FormworkIR", "FormworkDSL", "FormworkChecks", "FormworkExpansion", "FormworkCloudFormation", "FormworkSAM",
        "FormworkTerraform",
      ] + serviceDependencies,
      swiftSettings: strict),
    .target(name: "FormworkCloudFormation", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(name: "FormworkSAM", dependencies: ["FormworkIR", "FormworkCloudFormation"], swiftSettings: strict),
    .target(name: "FormworkTerraform", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(name: "FormworkExpansion", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(name: "FormworkChecks", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(name: "FormworkImport", dependencies: ["FormworkIR"], swiftSettings: strict),
    .executableTarget(
      name: "formwork-convert",
      dependencies: ["Formwork", "FormworkCommand", "FormworkImport", "FormworkIR", "FormworkDSL"],
      swiftSettings: strict),
    .target(
      name: "FormworkTesting", dependencies: ["Formwork", "FormworkIR", "FormworkDSL"], swiftSettings: strict),
    .target(
      name: "FormworkCommand", dependencies: ["Formwork", "FormworkIR", "FormworkDSL"], swiftSettings: strict),
    .target(name: "FormworkGenerator", dependencies: ["FormworkIR"], swiftSettings: strict),
    .executableTarget(
      name: "formwork-generate", dependencies: ["FormworkGenerator"], exclude: ["Untyped.txt"], swiftSettings: strict),
    .executableTarget(name: "formwork-benchmark", dependencies: ["Formwork"], swiftSettings: strict),
    .testTarget(
      name: "FormworkDSLTests", dependencies: ["FormworkDSL", "FormworkIR", "FormworkSQS"], swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests", dependencies: ["Formwork", "FormworkCommand", "FormworkTesting"],
      swiftSettings: strict),
    .testTarget(name: "FormworkTests", dependencies: ["Formwork", "FormworkTesting"], swiftSettings: strict),
    .testTarget(name: "FormworkTestingTests", dependencies: ["Formwork", "FormworkTesting"], swiftSettings: strict),
    .testTarget(
      name: "FormworkCloudFormationTests", dependencies: ["FormworkCloudFormation", "FormworkIR"], swiftSettings: strict
    ),
    .testTarget(name: "FormworkCommandTests", dependencies: ["Formwork", "FormworkCommand"], swiftSettings: strict),
    .testTarget(name: "FormworkChecksTests", dependencies: ["FormworkChecks", "FormworkIR"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(name: "FormworkIRTests", dependencies: ["FormworkIR"], swiftSettings: strict),
    .testTarget(
      name: "FormworkGeneratorTests", dependencies: ["FormworkGenerator", "FormworkIR"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ServicesTests", dependencies: ["FormworkIR", "FormworkDSL", "FormworkLambda", "FormworkSQS"],
      swiftSettings: strict),
    .testTarget(
      name: "FormworkTerraformTests", dependencies: ["FormworkTerraform", "FormworkIR"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
  ]
    + services.map {
      .target(
        name: "Formwork\($0)", dependencies: ["FormworkIR", "FormworkDSL"], path: "Sources/Services/\($0)",
        swiftSettings: strict)
    }
)
