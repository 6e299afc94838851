"""SAM's verdict: the templates are valid, and what SAM makes of them is what we write as CloudFormation.

AWS's own translator expands our SAM template; the comparison of templates then sets it beside our CloudFormation
template. The differences that are right are listed in accepted_differences.json, each with its reason. An entry that no
longer occurs fails, and so does every other difference. To show that the comparison sees what it should, each value of
our template is then changed in turn, and every change must be noticed.
"""

import copy
import json
import re

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


def open_partition(template):
    """A translation with the partition of REST APIs left open: the translator writes the one in which it runs."""
    template = copy.deepcopy(template)
    for body in template["Resources"].values():
        source = body.get("Properties", {}).get("SourceArn")
        if body["Type"] == "AWS::Lambda::Permission" and isinstance(source, dict) and isinstance(source.get("Fn::Sub"), list):
            source["Fn::Sub"][0] = re.sub(r"^arn:aws[a-z-]*:execute-api:", "arn:${AWS::Partition}:execute-api:", source["Fn::Sub"][0])
    return template


def check_ids(ours, theirs):
    """Fails unless both have the same ids. That of a deployment ends in a hash of the API's body, for which SAM takes how
    Python prints the body, and we its terms; both change when the body does, and nothing but the stage refers to it."""
    left, right = ({
        (re.sub(r"(?<=Deployment)[0-9a-f]{10}$", "", name) if body["Type"] == "AWS::ApiGateway::Deployment" else name,
         body["Type"]) for name, body in each["Resources"].items()} for each in (ours, theirs))
    if left != right:
        raise Failure(f"resources differ: {sorted(left ^ right)}")


def differences(ours, theirs, compare, strict_ids=True):
    """How our template differs from the translation, as values that the list of accepted ones can hold."""
    result = compare.compare(
        packaged(ours, compare), openapi_routes.convert(open_partition(packaged(theirs, compare))), compare.Options(strict_ids=strict_ids))
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


def changes(template):
    """The template with one resource left out or one value changed, once for each, and what was changed."""
    for name in template["Resources"]:
        changed = copy.deepcopy(template)
        del changed["Resources"][name]
        yield name, changed
    for path, value in leaves(template["Resources"]):
        changed = copy.deepcopy(template)
        place = changed["Resources"]
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = not value if isinstance(value, bool) else value + ("x" if isinstance(value, str) else 1)
        yield "/".join(map(str, path)), changed


def leaves(value, path=()):
    """The values of a document that are not objects or lists, with their paths."""
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*path, key))
    else:
        yield path, value


def is_noticed(changed, theirs, accepted, compare):
    """Whether a changed template is refused."""
    try:
        judge(differences(changed, theirs, compare), accepted, set())
    except Exception:  # noqa: BLE001, a template that cannot be compared is refused too
        return True
    return False


def matches(entry, difference):
    return all(entry[key] == value for key, value in difference.items())


def validate(path):
    """`sam validate --lint`."""
    run(support.sam(), "validate", "--lint", "--template-file", path, env={
        "AWS_DEFAULT_REGION": support.REGION, "SAM_CLI_TELEMETRY": "0", "AWS_EC2_METADATA_DISABLED": "true"})


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
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
                support.lint(path, information=snippet not in support.PLAIN)
            with verdicts.check(f"sam {snippet}: translates to our CloudFormation"):
                compare = support.compare_module()
                ours = support.load_json(out / "cloudformation" / "template.json")
                theirs = translate(path, compare)
                judge(differences(ours, theirs, compare), accepted, used)
                missed = [what for what, changed in changes(ours) if not is_noticed(changed, theirs, accepted, compare)]
                if missed:
                    raise Failure("\n".join([f"{len(missed)} changes go unnoticed", *missed]))
    with verdicts.check("sam: every accepted difference occurs"):
        support.compare_module()  # Without it no difference was looked for.
        stale = [json.dumps(entry) for i, entry in enumerate(accepted) if i not in used]
        if stale:
            raise Failure("\n".join([f"{len(stale)} entries of {ACCEPTED.name} are stale", *stale]))
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
