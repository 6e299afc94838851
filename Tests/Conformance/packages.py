#!/usr/bin/env python3
"""Judges packages: what `package` makes of sources in Python and JavaScript runs, and is the same wherever it is made.

The stack Packed of the program Tests/Connections is packed twice, in folders of other names, from the same files: the zips have
the same bytes. Python's own zip module reads them. Unpacked, the handlers that the stack names answer an event of an HTTP API
and one of a queue, by an interpreter that sees nothing but what Lambda would: the function's folder and that of its layer.
"""

import json
import os
import platform
import shutil
import stat
import sys
import zipfile

import fastapi_answer
import support
from support import FIXTURES, Failure, Verdicts, expect, run

RUNTIME = f"python{sys.version_info.major}.{sys.version_info.minor}"
WORKER = '''"""Works off a queue: a message that is no JSON has failed."""
import json

import shared


def lambda_handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            json.loads(record["body"])
        except ValueError:
            failures.append({shared.KEY: record["messageId"]})
    return {"batchItemFailures": failures}
'''
QUEUE_EVENT = {"Records": [
    {"messageId": "good", "eventSource": "aws:sqs", "body": "{}"}, {"messageId": "bad", "eventSource": "aws:sqs", "body": "{"}]}
QUEUE_ANSWER = {"batchItemFailures": [{"itemIdentifier": "bad"}]}

# Runs with -I -S, as fastapi_answer does it, with the layer's folder after the function's.
CALL = """
import asyncio, importlib, json, sys
folder, layer, handler, event = sys.argv[1:]
sys.path[:0] = [folder, layer]
module, function = handler.rsplit(".", 1)
asyncio.set_event_loop(asyncio.new_event_loop())
print(json.dumps(getattr(importlib.import_module(module), function)(json.loads(event), None)))
"""


def sources(folder, library):
    """The sources of the stack, and what a developer's tools leave beside them."""
    api, shared, page = (folder / "src" / name for name in ("api", "shared", "page"))
    for each in (api, shared, page):
        each.mkdir(parents=True)
    shutil.copy(FIXTURES / "api_server.py", api)
    shutil.copy(FIXTURES / "requirements.txt", api)
    (api / "queue_worker.py").write_text(WORKER)
    (shared / "shared.py").write_text('KEY = "itemIdentifier"\n')
    (page / "index.js").write_text('const dot = require("dot");\nexports.handler = async () => ({ body: dot() });\n')
    if library:
        (page / "package.json").write_text(json.dumps(
            {"name": "page", "version": "1.0.0", "private": True, "dependencies": {"dot": f"file:{library}"}}))
    for noise in (api / "__pycache__" / "api_server.pyc", api / ".venv" / "pyvenv.cfg", page / "node_modules" / "x.js"):
        noise.parent.mkdir()
        noise.write_text(str(folder))
    # What another machine or another day would leave.
    os.utime(api / "api_server.py", (1, 1 + len(str(folder))))
    (shared / "shared.py").chmod(0o600 if folder.name == "second" else 0o664)


def npm_library(folder):
    """A package as a registry would give it out, since none is asked here; `None` without npm."""
    if not shutil.which("npm"):
        return None
    source = folder / "dot"
    source.mkdir()
    (source / "package.json").write_text('{"name": "dot", "version": "1.0.0", "main": "dot.js"}')
    (source / "dot.js").write_text('module.exports = () => ".";\n')
    run("npm", "pack", "--silent", "--pack-destination", folder, cwd=source)
    return folder / "dot-1.0.0.tgz"


def package(program, folder, status=0):
    return run(program, "package", "--stack", "Packed", "--set", f"Runtime={RUNTIME}", cwd=folder, status=status, timeout=600)


def zips(folder):
    """The packages of a folder by their paths."""
    root = folder / ".formwork" / "packages"
    return {str(path.relative_to(root)): path for path in sorted(root.rglob("*.zip"))}


def unpack(path, folder):
    """A package as Lambda unpacks it: with the modes that it has."""
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            raise Failure(f"{path.name} is damaged")
        names = archive.namelist()
        expect(names, sorted(names, key=lambda name: name.encode()), "the order of the names")
        for entry in archive.infolist():
            expect(entry.date_time, (1980, 1, 1, 0, 0, 0), f"the time of {entry.filename}")
            expect(stat.S_IMODE(entry.external_attr >> 16) in (0o644, 0o755), True, f"the mode of {entry.filename} fits")
        archive.extractall(folder)
    return folder


def answers(verdicts, folder):
    """What the unpacked functions answer."""
    out = folder / "out" / "Packed"
    run(support.executable("Connections"), "--stack", "Packed", "--set", f"Runtime={RUNTIME}", cwd=folder)
    named = {}
    template = support.load_json(out / "cloudformation" / "template.json")
    for name, body in template["Resources"].items():
        if body["Type"] in ("AWS::Lambda::Function", "AWS::Lambda::LayerVersion"):
            code = body["Properties"].get("Code") or body["Properties"].get("Content")
            path = (out / "cloudformation" / code).resolve()
            named[name] = body["Properties"].get("Handler"), unpack(path, folder / "unpacked" / name)
    layer = named["Shared"][1] / "python"
    for name, event, check in (
        ("Api", fastapi_answer.EVENT, lambda answer: (
            expect(answer["statusCode"], 200, "the status"),
            expect(json.loads(answer["body"]), {"message": "Hello World"}, "the body"))),
        ("Worker", QUEUE_EVENT, lambda answer: expect(answer, QUEUE_ANSWER, "the answer")),
    ):
        handler, place = named[name]
        with verdicts.check(f"packages: {name}'s {handler}, unpacked, answers its event"):
            if platform.machine() != "x86_64":
                raise support.Missing("a machine of the instruction set x86_64")
            check(json.loads(run(sys.executable, "-I", "-S", "-c", CALL, place, layer, handler, json.dumps(event), cwd="/")))
    with verdicts.check("packages: Page's index.handler, unpacked, answers"):
        script = "require('./index.js').handler({}).then((answer) => console.log(JSON.stringify(answer)))"
        support.program("npm")
        answer = run(support.program("node"), "-e", script, cwd=named["Page"][1])
        expect(json.loads(answer), {"body": "."}, "the answer")
    sam = support.load_yaml(out / "sam" / "template.yaml")["Resources"]
    with verdicts.check("packages: SAM takes the sources, and is told how a layer is built"):
        for name, code in (("Api", "api"), ("Worker", "api"), ("Page", "page")):
            path = (out / "sam" / sam[name]["Properties"]["CodeUri"]).resolve()
            expect(path, (folder / "src" / code).resolve(), f"the code of {name}")
        expect(sam["Shared"]["Metadata"], {"BuildMethod": RUNTIME}, "the layer's metadata")


def main():
    support.parser(__doc__).parse_args()
    verdicts = Verdicts()
    program = support.executable("Connections")
    with support.workspace(application=False) as base:
        base = base.resolve()
        library = npm_library(base)
        first, second = base / "first", base / "a folder's name" / "second"
        for folder in (first, second):
            sources(folder, library)
        with verdicts.check("packages: each is packed with a line of its own"):
            said = package(program, first)
            for name in zips(first):
                if f"packed .formwork/packages/{name}: " not in said:
                    raise Failure(f"{name} is not said to be packed\n{said}")
            expect(len(zips(first)), 3, "the number of packages")
        with verdicts.check("packages: the same files elsewhere give the same bytes"):
            package(program, second)
            expect(list(zips(second)), list(zips(first)), "the packages")
            for name, path in zips(first).items():
                if path.read_bytes() != zips(second)[name].read_bytes():
                    raise Failure(f"{name} differs")
        with verdicts.check("packages: what tools leave stays out"):
            for path in zips(first).values():
                names = zipfile.ZipFile(path).namelist()
                if wrong := [name for name in names if "__pycache__" in name or "pyvenv" in name or "/RECORD" in name
                             or name.startswith("bin/") or name.endswith("/x.js")]:
                    raise Failure(f"{path.name} has {wrong}")
        with verdicts.check("packages: unchanged sources are not packed again, and a change is noticed"):
            if package(program, first).count("kept ") != 3:
                raise Failure("something was packed again")
            (second / "src" / "api" / "queue_worker.py").write_text(WORKER + "\n")
            run(program, "check", "--stack", "Packed", "--set", f"Runtime={RUNTIME}", cwd=second)
            if package(program, second).count("kept ") != 2:
                raise Failure("the change was not noticed")
        with verdicts.check("packages: a package that does not exist is a finding"):
            (second / "src" / "api" / "requirements.txt").write_text("formwork-has-no-such-package==0\n")
            package(program, second, status=1)
        answers(verdicts, first)
        with verdicts.check("packages: Terraform takes the zips"):
            support.tf_check("validate", first / "out" / "Packed" / "terraform")
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
