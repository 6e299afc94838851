@_exported import Formwork
@_exported import FormworkSSM
@_exported import FormworkSecretsManager
