import FormworkIR

/// The result of the third stage.
struct FinishedResources {
  /// The `resource` section.
  let section: [Document.Member]
  /// The `moved` blocks.
  let moved: [Document]
  /// The `terraform_data` resources that replace others.
  let replacements: [LoweredResources.Replacement]
}
