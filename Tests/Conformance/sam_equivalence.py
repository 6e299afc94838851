"""SAM's verdict: the templates are valid, and what SAM makes of them is what we write as CloudFormation.

AWS's own translator expands our SAM template; the comparison of templates then sets it beside our CloudFormation
template. The differences that are right are listed in accepted_differences.json, each with its reason. An entry that no
longer occurs fails, and so does every other difference.
"""

import copy
import json

import openapi_routes
import support
from support import Failure, Verdicts, run

ACCEPTED = support.HERE / "accepted_differences.json"
LOCAL_CODE = {"AWS::Lambda::Function": "Code", "AWS::Lambda::LayerVersion": "Content"}


def packaged(template, compare):
    """A template with every local path replaced as packaging does, by the places that the comparison gives in SAM."""
    template = copy.deepcopy(template)
    for resource in template["Resources"].values():
        key = LOCAL_CODE.get(resource["Type"])
        properties = resource.get("Properties", {})
        if key and isinstance(properties.get(key), str):
            bucket, _, name = compare._s3(properties[key]).removeprefix("s3://").partition("/")
            properties[key] = {"S3Bucket": bucket, "S3Key": name}
    return template


def translate(path, compare):
    """What SAM makes of a template."""
    try:
        return compare.sam_to_cfn(compare.load(str(path)))
    except Exception as error:  # noqa: BLE001, the translator has many
        causes = [str(cause) for cause in getattr(error, "causes", [])]
        raise Failure("\n".join([f"the translator refuses: {error}", *causes])) from error


def differences(ours, theirs, compare):
    """How our template differs from the translation, as values that the list of accepted ones can hold."""
    result = compare.compare(packaged(ours, compare), openapi_routes.convert(packaged(theirs, compare)))
    return [
        {"node": difference["node"], "path": difference["path"], "cloudformation": compare.to_json(difference["left"]),
         "sam": compare.to_json(difference["right"])} for difference in result["differences"]]


def judge(found, accepted, used):
    """Fails unless every difference is an accepted one; remembers which were used."""
    unknown = []
    for difference in found:
        entry = next((i for i, entry in enumerate(accepted) if matches(entry, difference)), None)
        if entry is None:
            unknown.append(json.dumps(difference))
        else:
            used.add(entry)
    if unknown:
        raise Failure("\n".join([f"{len(unknown)} differences from SAM's translation", *unknown]))


def matches(entry, difference):
    return all(entry[key] == value for key, value in difference.items())


def validate(path):
    """`sam validate --lint`."""
    run(support.sam(), "validate", "--lint", "--template-file", path, env={
        "AWS_DEFAULT_REGION": support.REGION, "SAM_CLI_TELEMETRY": "0", "AWS_EC2_METADATA_DISABLED": "true"})


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    compare = support.compare_module()
    accepted = support.load_json(ACCEPTED)
    used = set()
    with support.workspace() as folder:
        for snippet in support.snippets():
            out = folder / "out" / snippet
            path = out / "sam" / "template.yaml"
            with verdicts.check(f"sam {snippet}: synthesis"):
                support.synthesise(snippet, folder, "--target", "sam", "--target", "cloudformation", out=f"out/{snippet}")
            with verdicts.check(f"sam {snippet}: validate"):
                validate(path)
            with verdicts.check(f"sam {snippet}: cfn-lint"):
                support.lint(path)
            with verdicts.check(f"sam {snippet}: translates to our CloudFormation"):
                ours = support.load_json(out / "cloudformation" / "template.json")
                judge(differences(ours, translate(path, compare), compare), accepted, used)
    with verdicts.check("sam: every accepted difference occurs"):
        stale = [json.dumps(entry) for i, entry in enumerate(accepted) if i not in used]
        if stale:
            raise Failure("\n".join([f"{len(stale)} entries of {ACCEPTED.name} are stale", *stale]))
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
