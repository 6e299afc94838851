import FormworkRESTAPI

extension Stack {
  static let multiTenant = Stack("MultiTenant") {
    let function = SwiftFunction("MultiTenantLambda", product: "MultiTenant", logLevel: .trace, timeout: 60) {
      Properties { $0.tenancyConfig = .init(tenantIsolationMode: "PER_TENANT") }
    }
    let api = RESTAPI("MultiTenantApi", name: "MultiTenant API") {
      for path in ["/", "/{proxy+}"] {
        RESTRoute(.any, path, to: function, parameters: [.query("tenant-id", as: .header("X-Amz-Tenant-Id"))])
      }
    }
    Output("APIGatewayEndpoint", "\(api.url)?tenant-id=seb", description: "API Gateway endpoint URL")
  }
}
