import Formwork
import FormworkEC2
import FormworkElasticLoadBalancingV2

extension Stack {
  static let multiSourceAPI = Stack("MultiSourceAPI") {
    let api = SwiftFunction(
      "MultiSourceAPIFunction", product: "MultiSourceAPI", logLevel: .trace, memorySize: 256, timeout: 30)
    let gateway = HTTPAPI("Gateway") { Route(.any, "/{proxy+}", to: api) }

    let vpc = EC2.VPC("VPC", cidrBlock: "10.0.0.0/16", enableDnsHostnames: true, enableDnsSupport: true)
    let internet = EC2.InternetGateway("InternetGateway")
    let attachment = EC2.VPCGatewayAttachment("AttachGateway", vpcId: vpc.ref, internetGatewayId: internet.ref)
    let routes = EC2.RouteTable("RouteTable", vpcId: vpc.ref)
    EC2.Route("Route", routeTableId: routes.ref, destinationCidrBlock: "0.0.0.0/0", gatewayId: internet.ref)
      .dependsOn(attachment)
    let subnets = (1...2).map { number in
      EC2.Subnet(
        "PublicSubnet\(number)", vpcId: vpc.ref,
        availabilityZone: Value<[String]>.availabilityZones()[Value(number - 1)],
        cidrBlock: Value("10.0.\(number).0/24"), mapPublicIpOnLaunch: true)
    }
    for (index, subnet) in subnets.enumerated() {
      EC2.SubnetRouteTableAssociation(
        "SubnetRouteTableAssociation\(index + 1)", routeTableId: routes.ref, subnetId: subnet.ref)
    }

    let group = EC2.SecurityGroup(
      "ALBSecurityGroup", groupDescription: "Security group for ALB",
      securityGroupIngress: [.init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 80, toPort: 80)], vpcId: vpc.ref)
    let balancer = ElasticLoadBalancingV2.LoadBalancer(
      "ApplicationLoadBalancer", scheme: .internetFacing, securityGroups: [group.groupId],
      subnets: Value(subnets.map(\.ref)))
    let permission = Lambda.Permission(
      "ALBLambdaInvokePermission", action: "lambda:InvokeFunction", functionName: api.arn,
      principal: "elasticloadbalancing.amazonaws.com")
    let targets = ElasticLoadBalancingV2.TargetGroup(
      "ALBTargetGroup", targetType: .lambda, targets: [.init(id: api.arn)]
    )
    .dependsOn(permission)
    ElasticLoadBalancingV2.Listener(
      "ALBListener", defaultActions: [.init(type: "forward", targetGroupArn: targets.ref)],
      loadBalancerArn: balancer.ref, port: 80, protocol: .http)

    Output("ApiGatewayUrl", gateway.endpoint, description: "API Gateway endpoint URL")
    Output("ALBUrl", "http://\(balancer.dnsName)", description: "Application Load Balancer URL")
  }
}
