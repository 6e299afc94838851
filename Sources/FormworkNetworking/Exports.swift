@_exported import Formwork
@_exported import FormworkEC2
@_exported import FormworkElasticLoadBalancingV2
