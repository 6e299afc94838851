"""What the conformance checks share: where things are, running programs, a workspace with the application's zip, verdicts."""

import argparse
import base64
import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = Path(os.environ.get("FORMWORK_SHARED") or ROOT.parent / "shared").resolve()
FIXTURES = HERE / "fixtures"
CACHE = ROOT / ".build" / "conformance"
ACCOUNT = "123456789012"
REGION = "us-east-1"
TARGETS = ("terraform", "cloudformation", "sam")

# The fewest settings with which each snippet can be deployed from a template.
DEPLOYMENT_PARAMETERS = {
    "FastAPIServer": {
        "FunctionName": "demo-dev-api-server",
        "ExecutionRoleArn": f"arn:aws:iam::{ACCOUNT}:role/lambda",
    },
}


class Failure(Exception):
    """A check that found something wrong; its text is the reason."""


class Missing(Exception):
    """What a check needs and this machine does not have; its text names it."""


class Verdicts:
    """Prints `ok`, `not ok` or `skip` per check and remembers whether one failed."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    @contextlib.contextmanager
    def check(self, name):
        """A block that is one check: it fails by any exception, and the next check goes on. It is skipped if something is
        missing that it needs."""
        try:
            yield
        except Missing as missing:
            self.skipped += 1
            print(f"skip {name} (needs {missing})")
        except Exception as error:  # noqa: BLE001, the reason is printed
            self.failed += 1
            if not isinstance(error, Failure):
                traceback.print_exc()
            reason = str(error) or type(error).__name__
            first, *rest = reason.splitlines()
            print(f"not ok {name}: {first}")
            for line in rest:
                print(f"    {line}")
        else:
            self.passed += 1
            print(f"ok {name}")
        sys.stdout.flush()

    @property
    def status(self):
        return 1 if self.failed or not self.passed + self.skipped else 0


def finish(main):
    """Ends a script with the status of its `main`; what stops it as a whole is a failed check too."""
    try:
        sys.exit(main())
    except Missing as missing:
        print(f"skip {Path(sys.argv[0]).stem} (needs {missing})")
    except Failure as failure:
        sys.exit(f"not ok {Path(sys.argv[0]).stem}: {failure}")


def expect(actual, expected, what):
    """Fails unless two values are equal."""
    if actual != expected:
        raise Failure(f"{what} is {actual!r}, not {expected!r}")


def parser(documentation):
    """An argument parser that describes a check by the documentation of its module."""
    return argparse.ArgumentParser(description=documentation, formatter_class=argparse.RawDescriptionHelpFormatter)


def run(*command, cwd=None, env=None, status=0, timeout=300):
    """Runs a program without input and returns its standard output; fails unless it ends with the status expected."""
    words = [str(word) for word in command]
    label = " ".join([Path(words[0]).name, *words[1:4]])
    try:
        result = subprocess.run(
            words, cwd=cwd, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=timeout)
    except FileNotFoundError as error:
        raise Failure(f"{words[0]} is not there") from error
    except subprocess.TimeoutExpired as error:
        raise Failure(f"{label} took longer than {timeout} seconds") from error
    if result.returncode != status:
        text = (result.stdout + result.stderr).strip()
        raise Failure(f"{label} ended with {result.returncode}, not {status}\n{text[-4000:]}")
    return result.stdout


def tool(name):
    """A Python program: beside this interpreter if it is there, otherwise on the path."""
    beside = Path(sys.executable).parent / name
    return beside if beside.exists() else name


def sam():
    """The SAM command line, from an environment of its own if `FORMWORK_SAM` names it."""
    return os.environ.get("FORMWORK_SAM", tool("sam"))


def program(name):
    """A program that the checks do not install, such as Terraform: its path."""
    found = shutil.which(name)
    if not found:
        raise Missing(name)
    return found


def shared(path):
    """A file of the shared tools. Without their folder a check is skipped; where the folder is, or is named, it is whole."""
    found = SHARED / path
    if found.exists():
        return found
    if not os.environ.get("FORMWORK_SHARED") and not SHARED.exists():
        raise Missing("the shared tools")
    raise Failure(f"{path} is not in {SHARED}; FORMWORK_SHARED names the folder of the shared tools")


def terraform():
    """The program that runs Terraform with stand-in providers."""
    found = shared("tools/terraform-schema-provider/tf-check")
    program("terraform")
    return found


def tf_check(*arguments):
    """Runs Terraform with stand-in providers and returns what it prints."""
    return run(terraform(), *arguments)


def lint(*templates, information=True):
    """Fails if cfn-lint has anything to say about templates, were it only information unless that is not asked for."""
    result = subprocess.run(
        [tool("cfn-lint"), *(["--include-checks", "I"] if information else []), "--format", "parseable", "--", *templates], stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=300)
    # path:line:column:line:column:rule:message
    findings = [line.split(":", 6) for line in result.stdout.splitlines()]
    if findings or result.returncode:
        lines = [f"{Path(f[0]).name}:{f[1]}: {f[5]} {f[6]}" for f in findings if len(f) == 7]
        rules = ", ".join(sorted({f[5] for f in findings if len(f) == 7}))
        raise Failure("\n".join([f"cfn-lint finds {rules} and ends with {result.returncode}", *lines, result.stderr.strip()]))


def compare_module():
    """The template comparison, as a module."""
    spec = importlib.util.spec_from_file_location("compare", shared("corpus/compare.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# Snippets whose queues state no retention and no policy for their deletion, as constructs make them; cfn-lint would have both.
PLAIN = {"SwiftFunctions", "SwiftService"}


def snippets():
    """The names of all programs that show one idea: snippets and examples."""
    programs = [*(ROOT / "Snippets").glob("*.swift"), *(ROOT / "Sources/Examples").glob("*/*.swift")]
    return sorted(path.stem for path in programs)


_binaries = []


def executable(name):
    """A built executable: in the folder `FORMWORK_BIN`, otherwise built now."""
    if not _binaries:
        folder = os.environ.get("FORMWORK_BIN")
        if not folder:
            run("swift", "build", cwd=ROOT, timeout=1200)
            folder = run("swift", "build", "--show-bin-path", cwd=ROOT).strip()
        _binaries.append(Path(folder))
    found = _binaries[0] / name
    if not found.exists():
        raise Failure(f"{found} has not been built")
    return found


def synthesise(snippet, workspace, *arguments, out="out", status=0):
    """Runs a snippet in a workspace and returns the folder that it wrote."""
    run(executable(snippet), "--out", out, *arguments, cwd=workspace, status=status)
    return Path(workspace) / out


@contextlib.contextmanager
def workspace(application=True):
    """A temporary folder with what the snippets name: the application's zip, folders of code."""
    folder = Path(tempfile.mkdtemp(prefix="formwork-conformance-"))
    try:
        if application:
            (folder / "build").mkdir()
            shutil.copyfile(application_zip(), folder / "build" / "api.zip")
            for source in (FIXTURES / "folders").glob("*"):
                shutil.copytree(source, folder / source.name)
            for product in (
                "OrdersAPI", "OrdersWorker", "PhotosAPI", "PhotosFeed", "PhotosReport", "PhotosResize", "TokenCheck"
            ):
                swift_zip(product, folder)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def application_zip():
    """The zip of the FastAPI application with its packages, as a developer would make it; kept until a source changes."""
    sources = [FIXTURES / "api_server.py", FIXTURES / "requirements.txt"]
    key = hashlib.sha256(b"".join(path.read_bytes() for path in sources) + sys.version.encode()).hexdigest()[:16]
    archive = CACHE / f"api-{key}.zip"
    if archive.exists():
        return archive
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        packed = Path(folder) / "package"
        run(sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--target", packed,
            "-r", FIXTURES / "requirements.txt")
        shutil.copy(FIXTURES / "api_server.py", packed)
        made = Path(folder) / "api.zip"
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zip_file:
            for path in sorted(packed.rglob("*")):
                if path.is_file():
                    zip_file.write(path, path.relative_to(packed))
        os.replace(made, archive)
    return archive


def swift_zip(product, folder):
    """The zip of a Swift product where `swift package archive` puts it; its program does nothing."""
    path = folder / ".build/plugins/AWSLambdaPackager/outputs/AWSLambdaPackager" / product / f"{product}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        program = zipfile.ZipInfo("bootstrap")
        program.external_attr = 0o100755 << 16
        archive.writestr(program, "#!/bin/sh\n")


def base64_sha256(path):
    """The hash of a file as Terraform's `filebase64sha256` and Lambda give it."""
    return base64.b64encode(hashlib.sha256(Path(path).read_bytes()).digest()).decode()


def load_json(path):
    """A JSON file's value."""
    return json.loads(Path(path).read_text())


def load_yaml(path):
    """A YAML template's value, with the short forms of intrinsic functions as their long forms."""
    import yaml  # noqa: PLC0415, few checks need it, and it is not part of Python

    class Loader(yaml.SafeLoader):
        """A loader of its own, since constructors belong to a class."""

    def tagged(loader, suffix, node):
        name = suffix if suffix in ("Ref", "Condition") else "Fn::" + suffix
        if isinstance(node, yaml.ScalarNode):
            value = loader.construct_scalar(node)
            return {name: value.split(".", 1) if suffix == "GetAtt" else value}
        if isinstance(node, yaml.SequenceNode):
            return {name: loader.construct_sequence(node, deep=True)}
        return {name: loader.construct_mapping(node, deep=True)}

    Loader.add_multi_constructor("!", tagged)
    return yaml.load(Path(path).read_bytes(), Loader=Loader)


def load_template(path):
    """A template's value."""
    return load_json(path) if Path(path).suffix == ".json" else load_yaml(path)
