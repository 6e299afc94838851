extension VerbTableTests {
  static let pageHead = """
    # Verbs

    What a verb means on each resource type: `Allow(.read, on: orders)` grants it, and `#expect(stack.can(api, .read, orders))`
    asks for it. Both read one table, which is shown here; a test holds this page to it.

    A verb brings what calls need: the actions that it is named for, and those marked with `+`, which come along. A question
    is about the former alone: whoever has nothing but `sqs:GetQueueUrl` may not send. An action by its own name, such as
    `"dynamodb:Query"`, is granted and asked on the ARNs that its row says.

    The last column has the forms of the ARNs. `{arn}` is the resource's, `{object}` what inside is meant or `*`, `{/object}`
    the same after a slash or nothing, `{StreamArn}` another ARN of the resource, `{=TaskRoleArn}` the value of a property.

    | type | verb | actions | on |
    |---|---|---|---|

    """

  static let keyHead = """

    ## Keys

    Where a resource names a customer's key, a verb brings the rights on that key, limited by `kms:ViaService` to the service
    of the resource. AWS's own keys (`alias/aws/…`) need none. An alias is taken to its key where the stack has it, and
    otherwise limited by `kms:ResourceAliases`.

    | type | property | actions on the key | page |
    |---|---|---|---|

    """

  static let serviceHead = """

    ## Services without a resource

    | service | verb | actions | on |
    |---|---|---|---|

    """

  static let wildcardHead = """

    ## All resources

    These actions know no narrower resource than `*`, by the page named.

    | type | verb | actions | page |
    |---|---|---|---|

    """

  static let pageTail = """

    ## Differences from AWS's own policies

    `Tests/Conformance/verbs.py` holds the table against SAM's policy templates and the policies that Lambda's event source
    mappings use. Every difference stands there with its reason; the reasons are these.

    - **Reading a bucket lists it too**, so that a missing object is told from a forbidden one; with an object, only what is
      below it. Its versions are not deleted by `.delete`, which is for good.
    - **Using is not administering.** Lifecycles, attributes of topics, streams and their tags are not changed by `.write`.
    - **ACLs are not written.** Buckets have them off since 2023.
    - **A resource is named as it is, without a wildcard.** SAM's `function:name*` and `topic*` also take in what only begins
      alike. Versions and aliases of a function are ends of their own, or the object of the verb.
    - **Actions that IAM does not have are not granted**, such as `sqs:DeleteMessageBatch`.
    - **No rights on the logs of a function**: its log group is a counterpart of its own.
    - **Stream and table are told apart**: records are received from a stream, items are read from a table.

    """
}
