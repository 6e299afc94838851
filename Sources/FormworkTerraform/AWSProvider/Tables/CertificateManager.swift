extension AWSTables {
  /// The types of `AWS::CertificateManager`; the grammar is that of `AWSMapping`.
  static let certificateManagerTable = #"""
    resource AWS::CertificateManager::Certificate aws_acm_certificate
    get Id = arn
    await aws_acm_certificate_validation
    CertificateAuthorityArn = certificate_authority_arn
    CertificateExport := options.export
    CertificateTransparencyLoggingPreference := options.certificate_transparency_logging_preference
    DomainName = domain_name
    DomainValidationOptions :> validation_option block* fn:acmDnsValidation
      DomainName = domain_name
      HostedZoneId :> . block* fn:implied
      ValidationDomain = validation_domain
    Id ! output only
    KeyAlgorithm = key_algorithm
    SubjectAlternativeNames = subject_alternative_names
    Tags = tags tags
    ValidationMethod = validation_method
    """#
}
