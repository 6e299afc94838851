"""No service is in the way of another, or of the language: a module with a file for each service, each of which imports that
service alone, and one that imports none, compiles although all of them use every name of `Value`. The line of Swift that
`describe` gives for each type compiles in the file of its service.

Members of extensions are seen in all files of a module, whichever file imports them, so a value that some service lists
can make a name ambiguous in a file that has never heard of the service.
"""

import subprocess

import support
from descriptions import descriptions, modules
from support import ROOT, Failure, Verdicts

WORK = ROOT / ".build" / "service-names"
# Each place in which the compiler must find out what a name with a leading dot belongs to.
NAMES = """
private func texts() -> [Value<String>] {
  let plain: [Value<String>] = [
    .region, .accountId, .partition, .urlSuffix, .stackName, .stackId, .absent, .ssm("/a"), .secureSSM("/a"),
    .secret("a"), .importValue("A"), .transform("A"), .base64("a"), .json([:]),
    .if(Condition("C", .equals(.region, "eu-west-1")), then: .region, else: "x"),
  ]
  let woven: [Value<String>] = [
    "\\(.region)", "arn:\\(.partition):a:\\(.region):\\(.accountId):\\(.stackName)", "\\(.urlSuffix)\\(.stackId)",
    "\\(.ssm("/a"))\\(.secret("a"))\\(.importValue("A"))\\(.base64("a"))",
  ]
  return plain + woven + [Value<String>.region + "-a", "a-" + Value<String>.stackName]
}

private func documents() -> Value<JSON> {
  [
    "Region": .region, "Account": .accountId, "Deep": [["Partition": .partition], .urlSuffix, [.stackName, .stackId]],
    "Text": "\\(.stackName)-\\(.region)", "Number": 5, "Flag": true, "Absent": .absent, "Stored": .ssm("/a"),
  ]
}

private func lists() -> [Value<[String]>] { [.notificationArns, .availabilityZones(), .cidr("10.0.0.0/16", count: 2)] }

private func statements() -> [any Statement] {
  [Output("A", .region), Output("B", "\\(.accountId)"), Condition("D", .equals(.partition, "aws")), Tags(["A": .stackName])]
}
"""


def main():
    verdicts = Verdicts()
    lines = {}
    with verdicts.check("names: every type has a line to copy"):
        found, count = descriptions()
        products = modules()
        for description in found:
            if description.sample:
                lines.setdefault(products[description.type.split("::")[1]], []).append(description.sample)
        total = sum(map(len, lines.values()))
        if total != count:
            raise Failure(f"{total} lines for {count} types")
    if not lines:
        return verdicts.status
    WORK.mkdir(parents=True, exist_ok=True)
    for old in WORK.glob("*.swift"):
        old.unlink()
    nowhere = WORK / "NoService.swift"
    nowhere.write_text("import FormworkDSL\n" + NAMES)
    files = []
    for module, samples in sorted(lines.items()):
        file = WORK / f"{module}.swift"
        body = "".join(f"  do {{\n    {line}\n    resources.append({line.split()[1]})\n  }}\n" for line in samples)
        file.write_text(f"import FormworkDSL\nimport {module}\n{NAMES}\nfunc samplesOf{module}() -> [any ResourceDeclaration] {{\n"
                        f"  var resources: [any ResourceDeclaration] = []\n{body}  return resources\n}}\n")
        files.append(file)
    binaries = support.executable("formwork-generate").parent / "Modules"
    with verdicts.check(f"names: {len(files)} files, one a service, with all names of Value and {total} lines to copy compile"):
        # Two modules, one a core. The file without a service stands in both, so that it meets every service.
        halves = [[nowhere, *files[start::2]] for start in (0, 1)]
        running = [
            subprocess.Popen(["swiftc", "-typecheck", "-swift-version", "6", "-I", str(binaries), *map(str, half)],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            for half in halves]
        output = "".join(process.communicate(timeout=1800)[0] for process in running)
        errors = [line for line in output.splitlines() if " error: " in line]
        if errors or any(process.returncode for process in running):
            raise Failure(f"{len(errors)} errors\n" + "\n".join(errors[:20]) + output[-500:])
    return verdicts.status


if __name__ == "__main__":
    support.finish(main)
