extension AWSTables {
  /// The shapes of a channel's audio, captions and video.
  static let channelDescriptions = #"""
    shape AudioDescription
      require audio_selector_name AudioSelectorName
      require name Name
      AudioDashRoles ! no argument in hashicorp/aws 6.25
      AudioNormalizationSettings > audio_normalization_settings block1
        Algorithm = algorithm
        AlgorithmControl = algorithm_control
        PeakCalculation ! no argument in hashicorp/aws 6.25
        PeakLimiterThreshold ! no argument in hashicorp/aws 6.25
        TargetLkfs = target_lkfs
      AudioSelectorName = audio_selector_name
      AudioType = audio_type
      AudioTypeControl = audio_type_control
      AudioWatermarkingSettings :> audio_watermark_settings block1
        NielsenWatermarksSettings > nielsen_watermarks_settings block1
          NielsenCbetSettings > nielsen_cbet_settings block1
            require cbet_check_digit_string CbetCheckDigitString
            require cbet_stepaside CbetStepaside
            require csid Csid
            CbetCheckDigitString = cbet_check_digit_string
            CbetStepaside = cbet_stepaside
            Csid = csid
          NielsenDistributionType = nielsen_distribution_type
          NielsenNaesIiNwSettings > nielsen_naes_ii_nw_settings block1
            require check_digit_string CheckDigitString
            require sid Sid
            CheckDigitString = check_digit_string
            Sid = sid
            Timezone ! no argument in hashicorp/aws 6.25
          NielsenNwOnlySettings ! no argument in hashicorp/aws 6.25
      CodecSettings > codec_settings block1
        AacSettings > aac_settings block1
          Bitrate = bitrate
          CodingMode = coding_mode
          InputType = input_type
          Profile = profile
          RateControlMode = rate_control_mode
          RawFormat = raw_format
          SampleRate = sample_rate
          Spec = spec
          VbrQuality = vbr_quality
        Ac3Settings > ac3_settings block1
          AttenuationControl ! no argument in hashicorp/aws 6.25
          Bitrate = bitrate
          BitstreamMode = bitstream_mode
          CodingMode = coding_mode
          Dialnorm = dialnorm
          DrcProfile = drc_profile
          LfeFilter = lfe_filter
          MetadataControl = metadata_control
        Eac3AtmosSettings > eac3_atmos_settings block1
          Bitrate = bitrate
          CodingMode = coding_mode
          Dialnorm = dialnorm
          DrcLine = drc_line
          DrcRf = drc_rf
          HeightTrim = height_trim
          SurroundTrim = surround_trim
        Eac3Settings > eac3_settings block1
          AttenuationControl = attenuation_control
          Bitrate = bitrate
          BitstreamMode = bitstream_mode
          CodingMode = coding_mode
          DcFilter = dc_filter
          Dialnorm = dialnorm
          DrcLine = drc_line
          DrcRf = drc_rf
          LfeControl = lfe_control
          LfeFilter = lfe_filter
          LoRoCenterMixLevel = lo_ro_center_mix_level
          LoRoSurroundMixLevel = lo_ro_surround_mix_level
          LtRtCenterMixLevel = lt_rt_center_mix_level
          LtRtSurroundMixLevel = lt_rt_surround_mix_level
          MetadataControl = metadata_control
          PassthroughControl = passthrough_control
          PhaseControl = phase_control
          StereoDownmix = stereo_downmix
          SurroundExMode = surround_ex_mode
          SurroundMode = surround_mode
        Mp2Settings > mp2_settings block1
          Bitrate = bitrate
          CodingMode = coding_mode
          SampleRate = sample_rate
        PassThroughSettings > pass_through_settings block1 emptyBlock
        WavSettings > wav_settings block1
          BitDepth = bit_depth
          CodingMode = coding_mode
          SampleRate = sample_rate
      DvbDashAccessibility ! no argument in hashicorp/aws 6.25
      LanguageCode = language_code
      LanguageCodeControl = language_code_control
      Name = name
      RemixSettings > remix_settings block1
        require channel_mappings ChannelMappings
        ChannelMappings > channel_mappings block*
          require output_channel OutputChannel
          require input_channel_levels InputChannelLevels
          InputChannelLevels > input_channel_levels block*
            require gain Gain
            require input_channel InputChannel
            Gain = gain
            InputChannel = input_channel
          OutputChannel = output_channel
        ChannelsIn = channels_in
        ChannelsOut = channels_out
      StreamName = stream_name
    shape CaptionDescription
      require caption_selector_name CaptionSelectorName
      require name Name
      Accessibility = accessibility
      CaptionDashRoles ! no argument in hashicorp/aws 6.25
      CaptionSelectorName = caption_selector_name
      DestinationSettings > destination_settings block1
        AribDestinationSettings > arib_destination_settings block1 emptyBlock
        BurnInDestinationSettings > burn_in_destination_settings block1
          require outline_color OutlineColor
          require teletext_grid_control TeletextGridControl
          Alignment = alignment
          BackgroundColor = background_color
          BackgroundOpacity = background_opacity
          Font > font block1 like(InputLocation)
          FontColor = font_color
          FontOpacity = font_opacity
          FontResolution = font_resolution
          FontSize = font_size
          OutlineColor = outline_color
          OutlineSize = outline_size
          ShadowColor = shadow_color
          ShadowOpacity = shadow_opacity
          ShadowXOffset := shadow_x_offset
          ShadowYOffset := shadow_y_offset
          SubtitleRows ! no argument in hashicorp/aws 6.25
          TeletextGridControl = teletext_grid_control
          XPosition := x_position
          YPosition := y_position
        DvbSubDestinationSettings > dvb_sub_destination_settings block1
          Alignment = alignment
          BackgroundColor = background_color
          BackgroundOpacity = background_opacity
          Font > font block1 like(InputLocation)
          FontColor = font_color
          FontOpacity = font_opacity
          FontResolution = font_resolution
          FontSize = font_size
          OutlineColor = outline_color
          OutlineSize = outline_size
          ShadowColor = shadow_color
          ShadowOpacity = shadow_opacity
          ShadowXOffset := shadow_x_offset
          ShadowYOffset := shadow_y_offset
          SubtitleRows ! no argument in hashicorp/aws 6.25
          TeletextGridControl = teletext_grid_control
          XPosition := x_position
          YPosition := y_position
        EbuTtDDestinationSettings :> ebu_tt_d_destination_settings block1
          CopyrightHolder = copyright_holder
          DefaultFontSize ! no argument in hashicorp/aws 6.25
          DefaultLineHeight ! no argument in hashicorp/aws 6.25
          FillLineGap = fill_line_gap
          FontFamily = font_family
          StyleControl = style_control
        EmbeddedDestinationSettings > embedded_destination_settings block1 emptyBlock
        EmbeddedPlusScte20DestinationSettings > embedded_plus_scte20_destination_settings block1 emptyBlock
        RtmpCaptionInfoDestinationSettings > rtmp_caption_info_destination_settings block1 emptyBlock
        Scte20PlusEmbeddedDestinationSettings > scte20_plus_embedded_destination_settings block1 emptyBlock
        Scte27DestinationSettings > scte27_destination_settings block1 emptyBlock
        SmpteTtDestinationSettings > smpte_tt_destination_settings block1 emptyBlock
        TeletextDestinationSettings > teletext_destination_settings block1 emptyBlock
        TtmlDestinationSettings > ttml_destination_settings block1
          require style_control StyleControl
          Position ! no argument in hashicorp/aws 6.25
          StyleControl = style_control
        WebvttDestinationSettings > webvtt_destination_settings block1
          require style_control StyleControl
          Position ! no argument in hashicorp/aws 6.25
          StyleControl = style_control
      DvbDashAccessibility ! no argument in hashicorp/aws 6.25
      LanguageCode = language_code
      LanguageDescription = language_description
      Name = name
    shape VideoDescription
      require name Name
      Border ! no argument in hashicorp/aws 6.25
      CodecSettings > codec_settings block1
        Av1Settings ! no argument in hashicorp/aws 6.25
        FrameCaptureSettings > frame_capture_settings block1
          CaptureInterval = capture_interval
          CaptureIntervalUnits = capture_interval_units
          TimecodeBurninSettings ! no argument in hashicorp/aws 6.25
        H264Settings > h264_settings block1
          AdaptiveQuantization = adaptive_quantization
          AfdSignaling = afd_signaling
          Bitrate = bitrate
          BufFillPct = buf_fill_pct
          BufSize = buf_size
          ColorMetadata = color_metadata
          ColorSpaceSettings ! no argument in hashicorp/aws 6.25
          EntropyEncoding = entropy_encoding
          FilterSettings > filter_settings block1
            BandwidthReductionFilterSettings ! no argument in hashicorp/aws 6.25
            TemporalFilterSettings > temporal_filter_settings block1
              PostFilterSharpening = post_filter_sharpening
              Strength = strength
          FixedAfd = fixed_afd
          FlickerAq = flicker_aq
          ForceFieldPictures = force_field_pictures
          FramerateControl = framerate_control
          FramerateDenominator = framerate_denominator
          FramerateNumerator = framerate_numerator
          GopBReference := gop_b_reference
          GopClosedCadence = gop_closed_cadence
          GopNumBFrames := gop_num_b_frames
          GopSize = gop_size
          GopSizeUnits = gop_size_units
          Level = level
          LookAheadRateControl = look_ahead_rate_control
          MaxBitrate = max_bitrate
          MinBitrate ! no argument in hashicorp/aws 6.25
          MinIInterval := min_i_interval
          MinQp ! no argument in hashicorp/aws 6.25
          NumRefFrames = num_ref_frames
          ParControl = par_control
          ParDenominator = par_denominator
          ParNumerator = par_numerator
          Profile = profile
          QualityLevel = quality_level
          QvbrQualityLevel = qvbr_quality_level
          RateControlMode = rate_control_mode
          ScanType = scan_type
          SceneChangeDetect = scene_change_detect
          Slices = slices
          Softness = softness
          SpatialAq = spatial_aq
          SubgopLength = subgop_length
          Syntax = syntax
          TemporalAq = temporal_aq
          TimecodeBurninSettings ! no argument in hashicorp/aws 6.25
          TimecodeInsertion = timecode_insertion
        H265Settings > h265_settings block1
          require bitrate Bitrate
          require framerate_denominator FramerateDenominator
          require framerate_numerator FramerateNumerator
          AdaptiveQuantization = adaptive_quantization
          AfdSignaling = afd_signaling
          AlternativeTransferFunction = alternative_transfer_function
          Bitrate = bitrate
          BufSize = buf_size
          ColorMetadata = color_metadata
          ColorSpaceSettings > color_space_settings block1
            ColorSpacePassthroughSettings > color_space_passthrough_settings block1 emptyBlock
            DolbyVision81Settings > dolby_vision81_settings block1 emptyBlock
            Hdr10Settings > hdr10_settings block1
              MaxCll = max_cll
              MaxFall = max_fall
            Hlg2020Settings ! no argument in hashicorp/aws 6.25
            Rec601Settings > rec601_settings block1 emptyBlock
            Rec709Settings > rec709_settings block1 emptyBlock
          Deblocking ! no argument in hashicorp/aws 6.25
          FilterSettings > filter_settings block1
            BandwidthReductionFilterSettings ! no argument in hashicorp/aws 6.25
            TemporalFilterSettings > temporal_filter_settings block1
              PostFilterSharpening = post_filter_sharpening
              Strength = strength
          FixedAfd = fixed_afd
          FlickerAq = flicker_aq
          FramerateDenominator = framerate_denominator
          FramerateNumerator = framerate_numerator
          GopBReference ! no argument in hashicorp/aws 6.25
          GopClosedCadence = gop_closed_cadence
          GopNumBFrames ! no argument in hashicorp/aws 6.25
          GopSize = gop_size
          GopSizeUnits = gop_size_units
          Level = level
          LookAheadRateControl = look_ahead_rate_control
          MaxBitrate = max_bitrate
          MinBitrate ! no argument in hashicorp/aws 6.25
          MinIInterval := min_i_interval
          MinQp = min_qp
          MvOverPictureBoundaries = mv_over_picture_boundaries
          MvTemporalPredictor = mv_temporal_predictor
          ParDenominator = par_denominator
          ParNumerator = par_numerator
          Profile = profile
          QvbrQualityLevel = qvbr_quality_level
          RateControlMode = rate_control_mode
          ScanType = scan_type
          SceneChangeDetect = scene_change_detect
          Slices = slices
          SubgopLength ! no argument in hashicorp/aws 6.25
          Tier = tier
          TileHeight = tile_height
          TilePadding = tile_padding
          TileWidth = tile_width
          TimecodeBurninSettings > timecode_burnin_settings block1
            FontSize := timecode_burnin_font_size
            Position := timecode_burnin_position
            Prefix = prefix
          TimecodeInsertion = timecode_insertion
          TreeblockSize = treeblock_size
        Mpeg2Settings ! no argument in hashicorp/aws 6.25
      CropRectangle ! no argument in hashicorp/aws 6.25
      Height = height
      Name = name
      OutputPositionRectangle ! no argument in hashicorp/aws 6.25
      RespondToAfd = respond_to_afd
      ScalingBehavior = scaling_behavior
      Sharpness = sharpness
      Width = width
    """#
}
