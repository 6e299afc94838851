extension AWSTables {
  /// The types of `AWS::ACMPCA`; the grammar is that of `AWSMapping`.
  static let acmpcaTable = #"""
    resource AWS::ACMPCA::CertificateAuthority aws_acmpca_certificate_authority
    get Arn = arn
    get CertificateSigningRequest = certificate_signing_request
    CsrExtensions ! no argument in hashicorp/aws 6.25
    KeyAlgorithm := certificate_authority_configuration.key_algorithm
    KeyStorageSecurityStandard = key_storage_security_standard
    RevocationConfiguration > revocation_configuration block1
      CrlConfiguration > crl_configuration block1
        CrlDistributionPointExtensionConfiguration ! no argument in hashicorp/aws 6.25
        CrlType ! no argument in hashicorp/aws 6.25
        CustomCname = custom_cname
        CustomPath ! no argument in hashicorp/aws 6.25
        Enabled = enabled
        ExpirationInDays = expiration_in_days
        S3BucketName = s3_bucket_name
        S3ObjectAcl = s3_object_acl
      OcspConfiguration > ocsp_configuration block1
        Enabled = enabled
        OcspCustomCname = ocsp_custom_cname
    SigningAlgorithm := certificate_authority_configuration.signing_algorithm
    Subject :> certificate_authority_configuration.subject block1
      CommonName = common_name
      Country = country
      CustomAttributes ! no argument in hashicorp/aws 6.25
      DistinguishedNameQualifier = distinguished_name_qualifier
      GenerationQualifier = generation_qualifier
      GivenName = given_name
      Initials = initials
      Locality = locality
      Organization = organization
      OrganizationalUnit = organizational_unit
      Pseudonym = pseudonym
      SerialNumber ! no argument in hashicorp/aws 6.25
      State = state
      Surname = surname
      Title = title
    Tags = tags tags
    Type = type
    UsageMode = usage_mode

    resource AWS::ACMPCA::Certificate aws_acmpca_certificate
    get Ref = arn
    get Arn = arn
    get Certificate = certificate
    ApiPassthrough := api_passthrough json
    CertificateAuthorityArn = certificate_authority_arn
    CertificateSigningRequest = certificate_signing_request
    SigningAlgorithm = signing_algorithm
    TemplateArn = template_arn
    Validity > validity block1
      Type = type
      Value = value
    ValidityNotBefore ! no argument in hashicorp/aws 6.25

    resource AWS::ACMPCA::CertificateAuthorityActivation aws_acmpca_certificate_authority_certificate
    get CompleteCertificateChain expr join("\n", compact([SELF.certificate, SELF.certificate_chain]))
    Certificate = certificate
    CertificateAuthorityArn = certificate_authority_arn
    CertificateChain = certificate_chain
    Status := . fn:only(ACTIVE)

    resource AWS::ACMPCA::Permission aws_acmpca_permission
    get Ref none
    Actions = actions
    CertificateAuthorityArn = certificate_authority_arn
    Principal = principal
    SourceAccount = source_account
    """#
}
