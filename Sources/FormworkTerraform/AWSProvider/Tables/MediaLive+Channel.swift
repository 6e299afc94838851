extension AWSTables {
  /// `AWS::MediaLive::Channel`; the grammar is that of `AWSMapping`. Its rows are too many for one file, so its entry
  /// goes on in those whose names follow.
  static let mediaLiveChannelTable = [channelOutputs, channelDescriptions, channelRows].joined(separator: "\n")

  /// The facts about a channel, and the shapes of its outputs.
  private static let channelOutputs = #"""
    resource AWS::MediaLive::Channel aws_medialive_channel
    get Id = id
    get Arn = arn
    get Inputs none
    shape InputLocation
      require uri Uri
      PasswordParam = password_param
      Uri = uri
      Username = username
    shape OutputLocationRef
      require destination_ref_id DestinationRefId
      DestinationRefId = destination_ref_id
    shape M2tsSettings
      AbsentInputAudioBehavior = absent_input_audio_behavior
      Arib = arib
      AribCaptionsPid = arib_captions_pid
      AribCaptionsPidControl = arib_captions_pid_control
      AudioBufferModel = audio_buffer_model
      AudioFramesPerPes = audio_frames_per_pes
      AudioPids = audio_pids
      AudioStreamType = audio_stream_type
      Bitrate = bitrate
      BufferModel = buffer_model
      CcDescriptor = cc_descriptor
      DvbNitSettings > dvb_nit_settings block1
        require network_id NetworkId
        require network_name NetworkName
        NetworkId = network_id
        NetworkName = network_name
        RepInterval = rep_interval
      DvbSdtSettings > dvb_sdt_settings block1
        OutputSdt = output_sdt
        RepInterval = rep_interval
        ServiceName = service_name
        ServiceProviderName = service_provider_name
      DvbSubPids = dvb_sub_pids
      DvbTdtSettings > dvb_tdt_settings block1
        RepInterval = rep_interval
      DvbTeletextPid = dvb_teletext_pid
      Ebif = ebif
      EbpAudioInterval = ebp_audio_interval
      EbpLookaheadMs = ebp_lookahead_ms
      EbpPlacement = ebp_placement
      EcmPid = ecm_pid
      EsRateInPes = es_rate_in_pes
      EtvPlatformPid = etv_platform_pid
      EtvSignalPid = etv_signal_pid
      FragmentTime = fragment_time
      Klv = klv
      KlvDataPids = klv_data_pids
      NielsenId3Behavior = nielsen_id3_behavior
      NullPacketBitrate = null_packet_bitrate
      PatInterval = pat_interval
      PcrControl = pcr_control
      PcrPeriod = pcr_period
      PcrPid = pcr_pid
      PmtInterval = pmt_interval
      PmtPid = pmt_pid
      ProgramNum = program_num
      RateMode = rate_mode
      Scte27Pids = scte27_pids
      Scte35Control = scte35_control
      Scte35Pid = scte35_pid
      Scte35PrerollPullupMilliseconds ! no argument in hashicorp/aws 6.25
      SegmentationMarkers = segmentation_markers
      SegmentationStyle = segmentation_style
      SegmentationTime = segmentation_time
      TimedMetadataBehavior = timed_metadata_behavior
      TimedMetadataPid = timed_metadata_pid
      TransportStreamId = transport_stream_id
      VideoPid = video_pid
    shape OutputGroupSettings
      ArchiveGroupSettings > archive_group_settings block1
        require destination Destination
        ArchiveCdnSettings > archive_cdn_settings block1
          ArchiveS3Settings > archive_s3_settings block1
            CannedAcl = canned_acl
        Destination > destination block1 like(OutputLocationRef)
        RolloverInterval = rollover_interval
      CmafIngestGroupSettings ! no argument in hashicorp/aws 6.25
      FrameCaptureGroupSettings > frame_capture_group_settings block1
        require destination Destination
        Destination > destination block1 like(OutputLocationRef)
        FrameCaptureCdnSettings > frame_capture_cdn_settings block1
          FrameCaptureS3Settings > frame_capture_s3_settings block1
            CannedAcl = canned_acl
      HlsGroupSettings > hls_group_settings block1
        require destination Destination
        AdMarkers = ad_markers
        BaseUrlContent = base_url_content
        BaseUrlContent1 = base_url_content1
        BaseUrlManifest = base_url_manifest
        BaseUrlManifest1 = base_url_manifest1
        CaptionLanguageMappings > caption_language_mappings block*
          require caption_channel CaptionChannel
          require language_code LanguageCode
          require language_description LanguageDescription
          CaptionChannel = caption_channel
          LanguageCode = language_code
          LanguageDescription = language_description
        CaptionLanguageSetting = caption_language_setting
        ClientCache = client_cache
        CodecSpecification = codec_specification
        ConstantIv = constant_iv
        Destination > destination block1 like(OutputLocationRef)
        DirectoryStructure = directory_structure
        DiscontinuityTags = discontinuity_tags
        EncryptionType = encryption_type
        HlsCdnSettings > hls_cdn_settings block1
          HlsAkamaiSettings > hls_akamai_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            HttpTransferMode = http_transfer_mode
            NumRetries = num_retries
            RestartDelay = restart_delay
            Salt = salt
            Token = token
          HlsBasicPutSettings > hls_basic_put_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            NumRetries = num_retries
            RestartDelay = restart_delay
          HlsMediaStoreSettings > hls_media_store_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            MediaStoreStorageClass = media_store_storage_class
            NumRetries = num_retries
            RestartDelay = restart_delay
          HlsS3Settings > hls_s3_settings block1
            CannedAcl = canned_acl
          HlsWebdavSettings > hls_webdav_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            HttpTransferMode = http_transfer_mode
            NumRetries = num_retries
            RestartDelay = restart_delay
        HlsId3SegmentTagging = hls_id3_segment_tagging
        IFrameOnlyPlaylists = iframe_only_playlists
        IncompleteSegmentBehavior = incomplete_segment_behavior
        IndexNSegments := index_n_segments
        InputLossAction = input_loss_action
        IvInManifest = iv_in_manifest
        IvSource = iv_source
        KeepSegments = keep_segments
        KeyFormat = key_format
        KeyFormatVersions = key_format_versions
        KeyProviderSettings > key_provider_settings block1
          StaticKeySettings > static_key_settings block1
            require static_key_value StaticKeyValue
            KeyProviderServer > key_provider_server block1 like(InputLocation)
            StaticKeyValue = static_key_value
        ManifestCompression = manifest_compression
        ManifestDurationFormat = manifest_duration_format
        MinSegmentLength = min_segment_length
        Mode = mode
        OutputSelection = output_selection
        ProgramDateTime = program_date_time
        ProgramDateTimeClock = program_date_time_clock
        ProgramDateTimePeriod = program_date_time_period
        RedundantManifest = redundant_manifest
        SegmentLength = segment_length
        SegmentationMode ! no argument in hashicorp/aws 6.25
        SegmentsPerSubdirectory = segments_per_subdirectory
        StreamInfResolution = stream_inf_resolution
        TimedMetadataId3Frame = timed_metadata_id3_frame
        TimedMetadataId3Period = timed_metadata_id3_period
        TimestampDeltaMilliseconds = timestamp_delta_milliseconds
        TsFileMode = ts_file_mode
      MediaConnectRouterGroupSettings ! no argument in hashicorp/aws 6.25
      MediaPackageGroupSettings > media_package_group_settings block1
        require destination Destination
        Destination > destination block1 like(OutputLocationRef)
        MediapackageV2GroupSettings ! no argument in hashicorp/aws 6.25
      MsSmoothGroupSettings > ms_smooth_group_settings block1
        require destination Destination
        AcquisitionPointId = acquisition_point_id
        AudioOnlyTimecodeControl = audio_only_timecode_control
        CertificateMode = certificate_mode
        ConnectionRetryInterval = connection_retry_interval
        Destination > destination block1 like(OutputLocationRef)
        EventId = event_id
        EventIdMode = event_id_mode
        EventStopBehavior = event_stop_behavior
        FilecacheDuration = filecache_duration
        FragmentLength = fragment_length
        InputLossAction = input_loss_action
        NumRetries = num_retries
        RestartDelay = restart_delay
        SegmentationMode = segmentation_mode
        SendDelayMs = send_delay_ms
        SparseTrackType = sparse_track_type
        StreamManifestBehavior = stream_manifest_behavior
        TimestampOffset = timestamp_offset
        TimestampOffsetMode = timestamp_offset_mode
      MultiplexGroupSettings > multiplex_group_settings block1 emptyBlock
      RtmpGroupSettings > rtmp_group_settings block1
        AdMarkers = ad_markers
        AuthenticationScheme = authentication_scheme
        CacheFullBehavior = cache_full_behavior
        CacheLength = cache_length
        CaptionData = caption_data
        IncludeFillerNalUnits ! no argument in hashicorp/aws 6.25
        InputLossAction = input_loss_action
        RestartDelay = restart_delay
      SrtGroupSettings ! no argument in hashicorp/aws 6.25
      UdpGroupSettings > udp_group_settings block1
        InputLossAction = input_loss_action
        TimedMetadataId3Frame = timed_metadata_id3_frame
        TimedMetadataId3Period = timed_metadata_id3_period
    shape OutputSettings
      ArchiveOutputSettings > archive_output_settings block1
        ContainerSettings > container_settings block1
          M2tsSettings > m2ts_settings block1 like(M2tsSettings)
          RawSettings > raw_settings block1 emptyBlock
        Extension = extension
        NameModifier = name_modifier
      CmafIngestOutputSettings ! no argument in hashicorp/aws 6.25
      FrameCaptureOutputSettings > frame_capture_output_settings block1
        NameModifier = name_modifier
      HlsOutputSettings > hls_output_settings block1
        require hls_settings HlsSettings
        H265PackagingType = h265_packaging_type
        HlsSettings > hls_settings block1
          AudioOnlyHlsSettings > audio_only_hls_settings block1
            AudioGroupId = audio_group_id
            AudioOnlyImage > audio_only_image block1 like(InputLocation)
            AudioTrackType = audio_track_type
            SegmentType = segment_type
          Fmp4HlsSettings > fmp4_hls_settings block1
            AudioRenditionSets = audio_rendition_sets
            NielsenId3Behavior = nielsen_id3_behavior
            TimedMetadataBehavior = timed_metadata_behavior
          FrameCaptureHlsSettings > frame_capture_hls_settings block1 emptyBlock
          StandardHlsSettings > standard_hls_settings block1
            require m3u8_settings M3u8Settings
            AudioRenditionSets = audio_rendition_sets
            M3u8Settings > m3u8_settings block1
              AudioFramesPerPes = audio_frames_per_pes
              AudioPids = audio_pids
              EcmPid = ecm_pid
              KlvBehavior ! no argument in hashicorp/aws 6.25
              KlvDataPids ! no argument in hashicorp/aws 6.25
              NielsenId3Behavior = nielsen_id3_behavior
              PatInterval = pat_interval
              PcrControl = pcr_control
              PcrPeriod = pcr_period
              PcrPid = pcr_pid
              PmtInterval = pmt_interval
              PmtPid = pmt_pid
              ProgramNum = program_num
              Scte35Behavior = scte35_behavior
              Scte35Pid = scte35_pid
              TimedMetadataBehavior = timed_metadata_behavior
              TimedMetadataPid = timed_metadata_pid
              TransportStreamId = transport_stream_id
              VideoPid = video_pid
        NameModifier = name_modifier
        SegmentModifier = segment_modifier
      MediaConnectRouterOutputSettings ! no argument in hashicorp/aws 6.25
      MediaPackageOutputSettings > media_package_output_settings block1
        MediaPackageV2DestinationSettings ! no argument in hashicorp/aws 6.25
      MsSmoothOutputSettings > ms_smooth_output_settings block1
        H265PackagingType = h265_packaging_type
        NameModifier = name_modifier
      MultiplexOutputSettings > multiplex_output_settings block1
        require destination Destination
        ContainerSettings ! no argument in hashicorp/aws 6.25
        Destination > destination block1 like(OutputLocationRef)
      RtmpOutputSettings > rtmp_output_settings block1
        require destination Destination
        CertificateMode = certificate_mode
        ConnectionRetryInterval = connection_retry_interval
        Destination > destination block1 like(OutputLocationRef)
        NumRetries = num_retries
      SrtOutputSettings ! no argument in hashicorp/aws 6.25
      UdpOutputSettings > udp_output_settings block1
        require container_settings ContainerSettings
        require destination Destination
        BufferMsec = buffer_msec
        ContainerSettings > container_settings block1
          M2tsSettings > m2ts_settings block1 like(M2tsSettings)
        Destination > destination block1 like(OutputLocationRef)
        FecOutputSettings > fec_output_settings block1
          ColumnDepth = column_depth
          IncludeFec = include_fec
          RowLength = row_length
    """#
}
