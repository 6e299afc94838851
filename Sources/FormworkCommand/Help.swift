/// What `help` prints.
enum Help {
  static let text = """
    Writes this program's stacks as Terraform JSON, CloudFormation and SAM.

    Usage: swift run <program> [command] [options]

    Commands:
      synth    Check the stacks and write their files (the default).
      check    Check the stacks and write nothing.
      package  Pack the code that is .python(…) or .node(…) with its dependencies, into .formwork/packages. What is packed
               from the same sources stays; remove it to pack anew.
      list     List the resources, parameters and outputs of each stack.
      describe Tell what a resource type takes and what each target makes of it: describe SQS.Queue,
               describe AWS::SQS::Queue or describe aws_sqs_queue; a service lists its types, no name all services.
      help     Print this.

    Options of synth, check and package:
      --target <target>     terraform, cloudformation or sam; may be repeated (default: all three). A stack that is not
                            for a target is left out for it.
      --set <name>=<value>  Bind a parameter now. Lists are written a,b,c and maps key=value,key=value.
      --stack <name>        Only this stack; may be repeated (default: all stacks). Also for list.

    Option of synth:
      --out <folder>        Where to write (default: out). Each target has a folder there: out/terraform/main.tf.json;
                            a program of several stacks has one for each stack first.

    Exit status: 0 when all is well, 1 with errors (then nothing is written), 64 when called wrongly.
    """
}
