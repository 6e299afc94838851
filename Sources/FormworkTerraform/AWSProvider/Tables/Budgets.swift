extension AWSTables {
  /// The types of `AWS::Budgets`; the grammar is that of `AWSMapping`.
  static let budgetsTable = #"""
    resource AWS::Budgets::Budget aws_budgets_budget
    get Id = name
    Budget ^
      AutoAdjustData > auto_adjust_data block1
        AutoAdjustType = auto_adjust_type
        HistoricalOptions > historical_options block1
          BudgetAdjustmentPeriod = budget_adjustment_period
      BillingViewArn = billing_view_arn
      BudgetLimit :^
        Amount := limit_amount
        Unit := limit_unit
      BudgetName = name
      BudgetType = budget_type
      CostFilters :> cost_filter block* mapBlocks(name,values)
      CostTypes > cost_types block1
        IncludeCredit = include_credit
        IncludeDiscount = include_discount
        IncludeOtherSubscription = include_other_subscription
        IncludeRecurring = include_recurring
        IncludeRefund = include_refund
        IncludeSubscription = include_subscription
        IncludeSupport = include_support
        IncludeTax = include_tax
        IncludeUpfront = include_upfront
        UseAmortized = use_amortized
        UseBlended = use_blended
      FilterExpression ! no argument in hashicorp/aws 6.25
      Metrics ! no argument in hashicorp/aws 6.25
      PlannedBudgetLimits ! planned_limit has dates where this has seconds since 1970
      TimePeriod :^
        End := time_period_end budgetTime
        Start := time_period_start budgetTime
      TimeUnit = time_unit
    NotificationsWithSubscribers :> notification block* budgetNotifications
      ComparisonOperator := comparison_operator
      NotificationType := notification_type
      Threshold := threshold
      ThresholdType := threshold_type
      EMAIL := subscriber_email_addresses
      SNS := subscriber_sns_topic_arns
      require threshold_type ThresholdType
    ResourceTags := tags tags
    """#
}
