extension AWSTables {
  /// The types of `AWS::IdentityStore`; the grammar is that of `AWSMapping`.
  static let identityStoreTable = #"""
    resource AWS::IdentityStore::User aws_identitystore_user
    get Arn none
    get CreatedAt none
    get CreatedBy none
    get UpdatedAt none
    get UpdatedBy none
    get UserId = user_id
    get UserStatus none
    require display_name DisplayName
    require name Name
    require user_name UserName
    Addresses > addresses block1 first
      Country = country
      Formatted = formatted
      Locality = locality
      PostalCode = postal_code
      Primary = primary
      Region = region
      StreetAddress = street_address
      Type = type
    Birthdate ! no argument in hashicorp/aws 6.25
    DisplayName = display_name
    Emails > emails block1 first
      Primary = primary
      Type = type
      Value = value
    IdentityStoreId = identity_store_id
    Locale = locale
    Name > name block1
      require family_name FamilyName
      require given_name GivenName
      FamilyName = family_name
      Formatted = formatted
      GivenName = given_name
      HonorificPrefix = honorific_prefix
      HonorificSuffix = honorific_suffix
      MiddleName = middle_name
    NickName := nickname
    PhoneNumbers > phone_numbers block1 first
      Primary = primary
      Type = type
      Value = value
    Photos ! no argument in hashicorp/aws 6.25
    PreferredLanguage = preferred_language
    ProfileUrl = profile_url
    Roles ! no argument in hashicorp/aws 6.25
    Timezone = timezone
    Title = title
    UserName = user_name
    UserType = user_type
    Website ! no argument in hashicorp/aws 6.25
    """#
}
