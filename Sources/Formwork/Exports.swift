@_exported import FormworkChecks
@_exported import FormworkDSL
@_exported import FormworkIR
@_exported import FormworkRelations
@_exported import FormworkServerless
