extension AWSTables {
  /// The types of `AWS::FSx`; the grammar is that of `AWSMapping`.
  static let fSxTable = #"""
    resource AWS::FSx::Snapshot aws_fsx_openzfs_snapshot
    get Id = id
    get ResourceARN none
    Name = name
    Tags = tags tags
    VolumeId = volume_id

    resource AWS::FSx::StorageVirtualMachine aws_fsx_ontap_storage_virtual_machine
    get StorageVirtualMachineId = id
    get ResourceARN none
    get UUID = uuid
    ActiveDirectoryConfiguration > active_directory_configuration block1
      NetBiosName = netbios_name
      SelfManagedActiveDirectoryConfiguration > self_managed_active_directory_configuration block1
        require dns_ips DnsIps
        require domain_name DomainName
        require password Password
        require username UserName
        DnsIps = dns_ips
        DomainJoinServiceAccountSecret ! no argument in hashicorp/aws 6.25
        DomainName = domain_name
        FileSystemAdministratorsGroup = file_system_administrators_group
        OrganizationalUnitDistinguishedName = organizational_unit_distinguished_name
        Password = password
        UserName = username
    FileSystemId = file_system_id
    Name = name
    RootVolumeSecurityStyle = root_volume_security_style
    SvmAdminPassword = svm_admin_password
    Tags = tags tags
    """#
}
