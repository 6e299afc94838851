#!/usr/bin/env python3
"""Judges the expectations of policies/cases.json, which a test of the package holds `stack.can` to, by two programs that
decide about IAM policies: moto's authorisation code, and Principal Mapper's simulation of policies.

moto knows neither policy variables nor NotResource, and of conditions only those of trust policies; Principal Mapper knows
these. A case that one of them cannot decide says why in `undecided`, and the script fails if it could have decided the case
after all. A case that neither decides rests on the sentence of AWS's documentation in `says`.
"""
import collections
import collections.abc
import json
import sys
from pathlib import Path

from moto.iam.access_control import IAMPolicy, PermissionResult

# Principal Mapper asks `collections` for what Python 3.10 moved from there.
for moved in ("Mapping", "MutableMapping"):
    if not hasattr(collections, moved):
        setattr(collections, moved, getattr(collections.abc, moved))
from principalmapper.common import Node, Policy  # noqa: E402
from principalmapper.querying.local_policy_simulation import has_matching_statement  # noqa: E402
from principalmapper.querying.query_interface import local_check_authorization  # noqa: E402
from principalmapper.util.case_insensitive_dict import CaseInsensitiveDict  # noqa: E402

CASES = Path(__file__).resolve().parent / "policies" / "cases.json"
CALLER = "arn:aws:iam::111122223333:role/Caller"

# The fewest cases that programs other than ours have to decide.
FEWEST = 40


def moto(case):
    """moto's answer about a case."""
    policy = IAMPolicy({"policy_document": json.dumps(document(case))})
    return {
        PermissionResult.PERMITTED: "allowed",
        PermissionResult.DENIED: "explicitly denied",
        PermissionResult.NEUTRAL: "not allowed",
    }[policy.is_action_permitted(case["action"], case["resource"])]


def pmapper(case):
    """Principal Mapper's answer about a case; of a refusal it does not tell the kind, hence the second question."""
    caller = Node(
        arn=CALLER, id_value="AROAEXAMPLE", attached_policies=[Policy(CALLER, "Case", document(case))],
        group_memberships=None, trust_policy={}, instance_profile=None, num_access_keys=0, active_password=False,
        is_admin=False, permissions_boundary=None, has_mfa=False, tags=None)
    context = CaseInsensitiveDict(case.get("context", {}))
    if local_check_authorization(caller, case["action"], case["resource"], context):
        return "allowed"
    if has_matching_statement(caller, "Deny", case["action"], case["resource"], context):
        return "explicitly denied"
    return "not allowed"


def document(case):
    return {"Version": "2012-10-17", "Statement": case["statements"]}


def answer(judge, case):
    """A judge's answer about a case, or how it failed."""
    try:
        return judge(case)
    except Exception as error:  # noqa: BLE001, a judge may fail in any way
        return "%s: %s" % (type(error).__name__, error)


def written(text):
    """Whether a case's statements hold a text, without which the judge could have decided it."""
    return lambda judge, case: text in json.dumps(case["statements"])


def otherwise(judge, case):
    """Whether the judge does not answer what AWS documents."""
    return answer(judge, case) != case["expected"]


# What a judge lacks, by the words of `undecided`: whether a case is concerned.
LACKS = {
    moto: {
        "it tells cases of actions apart": otherwise,
        "it takes ? for a regular expression": written("?"),
        "it knows no NotResource": written("NotResource"),
        "it verifies conditions of trust alone": written("Condition"),
        "it knows no policy variables": written("${"),
    },
    pmapper: {
        "it ignores the case of resources": otherwise,
        "it compares no date without a time": otherwise,
        "it matches ARNs across their parts": otherwise,
    },
}


def findings(case):
    """The judges that agree about a case, and what is wrong with it."""
    agreed, wrong = [], []
    undecided = case.get("undecided", {})
    for judge, lacks in LACKS.items():
        name = judge.__name__
        if name not in undecided:
            found = answer(judge, case)
            if found == case["expected"]:
                agreed.append(name)
            else:
                wrong.append("%s says %s" % (name, found))
        elif not lacks.get(undecided[name], lambda judge, case: False)(judge, case):
            wrong.append("%s is no reason why %s cannot decide it" % (undecided[name], name))
    if not agreed and not wrong and not case.get("says"):
        wrong.append("neither a program nor a sentence decides it")
    return agreed, wrong


def main():
    cases = json.loads(CASES.read_text())
    failed = False
    decided = collections.Counter()

    def verdict(name, wrong, note):
        print("not ok policy: %s: %s" % (name, wrong) if wrong else "ok policy: %s (%s)" % (name, note))
        return bool(wrong)

    for case in cases:
        agreed, wrong = findings(case)
        decided.update(agreed + ["a program"] * bool(agreed))
        failed |= verdict(case["name"], "; ".join(wrong), ", ".join(agreed) or "documentation")
    count = decided["a program"]
    failed |= verdict(
        "decided by programs", count < FEWEST and "only %d" % count,
        "%d of %d, moto %d, pmapper %d; by the documentation alone %d"
        % (count, len(cases), decided["moto"], decided["pmapper"], len(cases) - count))
    return failed


if __name__ == "__main__":
    if "--help" in sys.argv:
        print(__doc__)
        sys.exit(0)
    sys.exit(main())
