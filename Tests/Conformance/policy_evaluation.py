#!/usr/bin/env python3
"""Judges the expectations of policies/cases.json, which a test of the package holds `stack.can` to, by moto's own
authorisation code.

moto decides about one document, a statement after the other, and knows neither policy variables nor NotResource, and of
conditions only those of trust policies. A case that it cannot judge says why in `notByMoto`; the script fails if moto could
have judged it after all, so that the list stays short.
"""
import json
import sys
from pathlib import Path

from moto.iam.access_control import IAMPolicy, PermissionResult

CASES = Path(__file__).resolve().parent / "policies" / "cases.json"

WORDS = {
    PermissionResult.PERMITTED: "allowed",
    PermissionResult.DENIED: "explicitly denied",
    PermissionResult.NEUTRAL: "not allowed",
}

# What moto lacks, by the words of `notByMoto`: whether a case holds it.
LACKS = {
    "it tells cases of actions apart": lambda case: verdict(case) != case["expected"],
    "it takes ? for a regular expression": lambda case: "?" in json.dumps(case["statements"]),
    "it knows no NotResource": lambda case: "NotResource" in json.dumps(case["statements"]),
    "it verifies conditions of trust alone": lambda case: "Condition" in json.dumps(case["statements"]),
    "it knows no policy variables": lambda case: "${" in json.dumps(case["statements"]),
}


def verdict(case):
    """moto's answer about a case."""
    document = {"Version": "2012-10-17", "Statement": case["statements"]}
    policy = IAMPolicy({"policy_document": json.dumps(document)})
    return WORDS[policy.is_action_permitted(case["action"], case["resource"])]


def main():
    failed = False
    for case in json.loads(CASES.read_text()):
        reason = case.get("notByMoto")
        if reason:
            if LACKS.get(reason, lambda case: False)(case):
                continue
            found = "'%s' is no reason" % reason
        else:
            found = verdict(case)
        good = found == case["expected"]
        failed = failed or not good
        print("%s policy: %s%s" % ("ok" if good else "not ok", case["name"], "" if good else ": moto says " + found))
    return failed


if __name__ == "__main__":
    if "--help" in sys.argv:
        print(__doc__)
        sys.exit(0)
    sys.exit(main())
