extension AWSTables {
  /// The types of `AWS::WorkSpaces`; the grammar is that of `AWSMapping`.
  static let workSpacesTable = #"""
    resource AWS::WorkSpaces::Workspace aws_workspaces_workspace
    get WorkspaceId = id
    get Id = id
    BundleId = bundle_id
    DirectoryId = directory_id
    RootVolumeEncryptionEnabled = root_volume_encryption_enabled
    Tags = tags tags
    UserName = user_name
    UserVolumeEncryptionEnabled = user_volume_encryption_enabled
    VolumeEncryptionKey = volume_encryption_key
    WorkspaceProperties > workspace_properties block1
      ComputeTypeName = compute_type_name
      RootVolumeSizeGib = root_volume_size_gib
      RunningMode = running_mode
      RunningModeAutoStopTimeoutInMinutes = running_mode_auto_stop_timeout_in_minutes
      UserVolumeSizeGib = user_volume_size_gib
    """#
}
