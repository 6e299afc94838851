extension AWSTables {
  /// The rows of a channel.
  static let channelRows = #"""
    require channel_class ChannelClass
    name name 64
    require destinations Destinations
    require encoder_settings EncoderSettings
    require input_attachments InputAttachments
    require input_specification InputSpecification
    AnywhereSettings ! no argument in hashicorp/aws 6.25
    CdiInputSpecification > cdi_input_specification block1
      require resolution Resolution
      Resolution = resolution
    ChannelClass = channel_class
    ChannelEngineVersion ! no argument in hashicorp/aws 6.25
    ChannelSecurityGroups ! no argument in hashicorp/aws 6.25
    Destinations > destinations block*
      require id Id
      Id = id
      LogicalInterfaceNames ! no argument in hashicorp/aws 6.25
      MediaConnectRouterSettings ! no argument in hashicorp/aws 6.25
      MediaPackageSettings > media_package_settings block*
        require channel_id ChannelId
        ChannelEndpointId ! no argument in hashicorp/aws 6.25
        ChannelGroup ! no argument in hashicorp/aws 6.25
        ChannelId = channel_id
        ChannelName ! no argument in hashicorp/aws 6.25
        MediaPackageRegionName ! no argument in hashicorp/aws 6.25
      MultiplexSettings > multiplex_settings block1
        require multiplex_id MultiplexId
        require program_name ProgramName
        MultiplexId = multiplex_id
        ProgramName = program_name
      Settings > settings block*
        PasswordParam = password_param
        StreamName = stream_name
        Url = url
        Username = username
        VirtualSourceAddress ! no argument in hashicorp/aws 6.25
      SrtSettings ! no argument in hashicorp/aws 6.25
    DryRun ! no argument in hashicorp/aws 6.25
    EncoderSettings > encoder_settings block1
      require output_groups OutputGroups
      require timecode_config TimecodeConfig
      AudioDescriptions > audio_descriptions block* like(AudioDescription)
      AvailBlanking > avail_blanking block1
        AvailBlankingImage > avail_blanking_image block1 like(InputLocation)
        State = state
      AvailConfiguration ! no argument in hashicorp/aws 6.25
      BlackoutSlate ! no argument in hashicorp/aws 6.25
      CaptionDescriptions > caption_descriptions block* like(CaptionDescription)
      ColorCorrectionSettings ! no argument in hashicorp/aws 6.25
      FeatureActivations ! no argument in hashicorp/aws 6.25
      GlobalConfiguration > global_configuration block1
        InitialAudioGain = initial_audio_gain
        InputEndAction = input_end_action
        InputLossBehavior > input_loss_behavior block1
          BlackFrameMsec = black_frame_msec
          InputLossImageColor = input_loss_image_color
          InputLossImageSlate > input_loss_image_slate block1 like(InputLocation)
          InputLossImageType = input_loss_image_type
          RepeatFrameMsec = repeat_frame_msec
        OutputLockingMode = output_locking_mode
        OutputLockingSettings ! no argument in hashicorp/aws 6.25
        OutputTimingSource = output_timing_source
        SupportLowFramerateInputs = support_low_framerate_inputs
      MotionGraphicsConfiguration > motion_graphics_configuration block1
        require motion_graphics_settings MotionGraphicsSettings
        MotionGraphicsInsertion = motion_graphics_insertion
        MotionGraphicsSettings > motion_graphics_settings block1
          HtmlMotionGraphicsSettings > html_motion_graphics_settings block1 emptyBlock
      NielsenConfiguration > nielsen_configuration block1
        DistributorId = distributor_id
        NielsenPcmToId3Tagging = nielsen_pcm_to_id3_tagging
      OutputGroups > output_groups block*
        require output_group_settings OutputGroupSettings
        require outputs Outputs
        Name = name
        OutputGroupSettings > output_group_settings block1 like(OutputGroupSettings)
        Outputs > outputs block*
          require output_settings OutputSettings
          AudioDescriptionNames = audio_description_names
          CaptionDescriptionNames = caption_description_names
          OutputName = output_name
          OutputSettings > output_settings block1 like(OutputSettings)
          VideoDescriptionName = video_description_name
      ThumbnailConfiguration ! no argument in hashicorp/aws 6.25
      TimecodeConfig > timecode_config block1
        require source Source
        Source = source
        SyncThreshold = sync_threshold
      VideoDescriptions > video_descriptions block* like(VideoDescription)
    InferenceSettings ! no argument in hashicorp/aws 6.25
    InputAttachments > input_attachments block*
      require input_attachment_name InputAttachmentName
      require input_id InputId
      AutomaticInputFailoverSettings > automatic_input_failover_settings block1
        require secondary_input_id SecondaryInputId
        ErrorClearTimeMsec = error_clear_time_msec
        FailoverConditions > failover_condition block*
          FailoverConditionSettings > failover_condition_settings block1
            AudioSilenceSettings > audio_silence_settings block1
              require audio_selector_name AudioSelectorName
              AudioSelectorName = audio_selector_name
              AudioSilenceThresholdMsec = audio_silence_threshold_msec
            InputLossSettings > input_loss_settings block1
              InputLossThresholdMsec = input_loss_threshold_msec
            VideoBlackSettings > video_black_settings block1
              BlackDetectThreshold = black_detect_threshold
              VideoBlackThresholdMsec = video_black_threshold_msec
        InputPreference = input_preference
        SecondaryInputId = secondary_input_id
      InputAttachmentName = input_attachment_name
      InputId = input_id
      InputSettings > input_settings block1
        AudioSelectors > audio_selector block*
          require name Name
          Name = name
          SelectorSettings > selector_settings block1
            AudioHlsRenditionSelection > audio_hls_rendition_selection block1
              require group_id GroupId
              require name Name
              GroupId = group_id
              Name = name
            AudioLanguageSelection > audio_language_selection block1
              require language_code LanguageCode
              LanguageCode = language_code
              LanguageSelectionPolicy = language_selection_policy
            AudioPidSelection > audio_pid_selection block1
              require pid Pid
              Pid = pid
              Pids ! no argument in hashicorp/aws 6.25
            AudioTrackSelection > audio_track_selection block1
              require tracks Tracks
              DolbyEDecode :> dolby_e_decode block1
                require program_selection ProgramSelection
                ProgramSelection = program_selection
              Tracks > tracks block*
                require track Track
                PremixSettings ! no argument in hashicorp/aws 6.25
                Track = track
        CaptionSelectors > caption_selector block*
          require name Name
          LanguageCode = language_code
          Name = name
          SelectorSettings > selector_settings block1
            AncillarySourceSettings > ancillary_source_settings block1
              SourceAncillaryChannelNumber = source_ancillary_channel_number
            AribSourceSettings > arib_source_settings block1 emptyBlock
            DvbSubSourceSettings > dvb_sub_source_settings block1
              OcrLanguage = ocr_language
              Pid = pid
            EmbeddedSourceSettings > embedded_source_settings block1
              Convert608To708 := convert_608_to_708
              Scte20Detection = scte20_detection
              Source608ChannelNumber := source_608_channel_number
              Source608TrackNumber ! no argument in hashicorp/aws 6.25
            Scte20SourceSettings > scte20_source_settings block1
              Convert608To708 := convert_608_to_708
              Source608ChannelNumber := source_608_channel_number
            Scte27SourceSettings > scte27_source_settings block1
              OcrLanguage = ocr_language
              Pid = pid
            SmartSubtitleSourceSettings ! no argument in hashicorp/aws 6.25
            TeletextSourceSettings > teletext_source_settings block1
              OutputRectangle > output_rectangle block1
                require height Height
                require left_offset LeftOffset
                require top_offset TopOffset
                require width Width
                Height = height
                LeftOffset = left_offset
                TopOffset = top_offset
                Width = width
              PageNumber = page_number
        DeblockFilter = deblock_filter
        DenoiseFilter = denoise_filter
        FilterStrength = filter_strength
        InputFilter = input_filter
        NetworkInputSettings > network_input_settings block1
          HlsInputSettings > hls_input_settings block1
            Bandwidth = bandwidth
            BufferSegments = buffer_segments
            Retries = retries
            RetryInterval = retry_interval
            Scte35Source = scte35_source
          MulticastInputSettings ! no argument in hashicorp/aws 6.25
          ServerValidation = server_validation
        Scte35Pid = scte35_pid
        Smpte2038DataPreference = smpte2038_data_preference
        SourceEndBehavior = source_end_behavior
        VideoSelector > video_selector block1
          ColorSpace = color_space
          ColorSpaceSettings ! no argument in hashicorp/aws 6.25
          ColorSpaceUsage = color_space_usage
          SelectorSettings ! no argument in hashicorp/aws 6.25
      LogicalInterfaceNames ! no argument in hashicorp/aws 6.25
    InputSpecification > input_specification block1
      require codec Codec
      require input_resolution Resolution
      require maximum_bitrate MaximumBitrate
      Codec = codec
      MaximumBitrate = maximum_bitrate
      Resolution := input_resolution
    LinkedChannelSettings ! no argument in hashicorp/aws 6.25
    LogLevel = log_level
    Maintenance > maintenance block1
      require maintenance_day MaintenanceDay
      require maintenance_start_time MaintenanceStartTime
      MaintenanceDay = maintenance_day
      MaintenanceStartTime = maintenance_start_time
    Name = name
    RoleArn = role_arn
    Tags = tags tags
    Vpc > vpc block1
      require public_address_allocation_ids PublicAddressAllocationIds
      require subnet_ids SubnetIds
      PublicAddressAllocationIds = public_address_allocation_ids
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#
}
