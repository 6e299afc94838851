@_exported import Formwork
@_exported import FormworkApiGateway
