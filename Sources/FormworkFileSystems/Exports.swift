@_exported import Formwork
@_exported import FormworkEFS
@_exported import FormworkNetworking
