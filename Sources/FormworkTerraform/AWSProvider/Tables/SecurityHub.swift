extension AWSTables {
  /// The types of `AWS::SecurityHub`; the grammar is that of `AWSMapping`.
  static let securityHubTable = #"""
    resource AWS::SecurityHub::AutomationRule aws_securityhub_automation_rule
    get RuleArn = id
    get CreatedAt none
    get UpdatedAt none
    get CreatedBy none
    shape CreatedAt
      DateRange > date_range block1
        Unit = unit
        Value = value
      End = end
      Start = start
    Actions > actions block*
      FindingFieldsUpdate > finding_fields_update block1
        Confidence = confidence
        Criticality = criticality
        Note > note block1
          Text = text
          UpdatedBy = updated_by
        RelatedFindings > related_findings block*
          Id := id
          ProductArn = product_arn
        Severity > severity block1
          Label = label
          Normalized ! no argument in hashicorp/aws 6.25
          Product = product
        Types = types
        UserDefinedFields = user_defined_fields
        VerificationState = verification_state
        Workflow > workflow block1
          Status = status
      Type = type
    Criteria > criteria block1
      AwsAccountId > aws_account_id block*
        Comparison = comparison
        Value = value
      CompanyName > company_name block*
        Comparison = comparison
        Value = value
      ComplianceAssociatedStandardsId > compliance_associated_standards_id block*
        Comparison = comparison
        Value = value
      ComplianceSecurityControlId > compliance_security_control_id block*
        Comparison = comparison
        Value = value
      ComplianceStatus > compliance_status block*
        Comparison = comparison
        Value = value
      Confidence > confidence block*
        Eq = eq
        Gte = gte
        Lte = lte
      CreatedAt > created_at block* like(CreatedAt)
      Criticality > criticality block*
        Eq = eq
        Gte = gte
        Lte = lte
      Description > description block*
        Comparison = comparison
        Value = value
      FirstObservedAt > first_observed_at block* like(CreatedAt)
      GeneratorId > generator_id block*
        Comparison = comparison
        Value = value
      Id > id block*
        Comparison = comparison
        Value = value
      LastObservedAt > last_observed_at block* like(CreatedAt)
      NoteText > note_text block*
        Comparison = comparison
        Value = value
      NoteUpdatedAt > note_updated_at block* like(CreatedAt)
      NoteUpdatedBy > note_updated_by block*
        Comparison = comparison
        Value = value
      ProductArn > product_arn block*
        Comparison = comparison
        Value = value
      ProductName > product_name block*
        Comparison = comparison
        Value = value
      RecordState > record_state block*
        Comparison = comparison
        Value = value
      RelatedFindingsId > related_findings_id block*
        Comparison = comparison
        Value = value
      RelatedFindingsProductArn > related_findings_product_arn block*
        Comparison = comparison
        Value = value
      ResourceDetailsOther > resource_details_other block*
        Comparison = comparison
        Key = key
        Value = value
      ResourceId > resource_id block*
        Comparison = comparison
        Value = value
      ResourcePartition > resource_partition block*
        Comparison = comparison
        Value = value
      ResourceRegion > resource_region block*
        Comparison = comparison
        Value = value
      ResourceTags > resource_tags block*
        Comparison = comparison
        Key = key
        Value = value
      ResourceType > resource_type block*
        Comparison = comparison
        Value = value
      SeverityLabel > severity_label block*
        Comparison = comparison
        Value = value
      SourceUrl > source_url block*
        Comparison = comparison
        Value = value
      Title > title block*
        Comparison = comparison
        Value = value
      Type > type block*
        Comparison = comparison
        Value = value
      UpdatedAt > updated_at block* like(CreatedAt)
      UserDefinedFields > user_defined_fields block*
        Comparison = comparison
        Key = key
        Value = value
      VerificationState > verification_state block*
        Comparison = comparison
        Value = value
      WorkflowStatus > workflow_status block*
        Comparison = comparison
        Value = value
    Description = description
    IsTerminal = is_terminal
    RuleName = rule_name
    RuleOrder = rule_order
    RuleStatus = rule_status
    Tags = tags tags

    resource AWS::SecurityHub::ActionTarget aws_securityhub_action_target
    get ActionTargetArn = arn
    Description = description
    Id := identifier
    Name = name
    """#
}
