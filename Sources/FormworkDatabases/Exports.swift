@_exported import Formwork
@_exported import FormworkConfiguration
@_exported import FormworkNetworking
@_exported import FormworkRDS
