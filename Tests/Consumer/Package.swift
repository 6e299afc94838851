// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "orders",
  dependencies: [
    .package(name: "formwork", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "Infrastructure",
      dependencies: [
        .product(name: "Formwork", package: "formwork"), .product(name: "FormworkCommand", package: "formwork"),
      ]),
    .executableTarget(
      name: "Tables",
      dependencies: [
        .product(name: "Formwork", package: "formwork"), .product(name: "FormworkCommand", package: "formwork"),
        .product(name: "FormworkDynamoDB", package: "formwork"),
      ]),
    .testTarget(
      name: "InfrastructureTests",
      dependencies: ["Infrastructure", .product(name: "FormworkTesting", package: "formwork")]),
  ]
)
