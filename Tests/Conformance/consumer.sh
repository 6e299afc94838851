#!/bin/sh
# Builds, runs and tests a package that uses Formwork as its users do.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
consumer="$root/Tests/Consumer"
scratch="$root/.build/consumer"

swift build --package-path "$consumer" --scratch-path "$scratch"
swift run --package-path "$consumer" --scratch-path "$scratch" --skip-build Infrastructure check
swift run --package-path "$consumer" --scratch-path "$scratch" --skip-build Tables check
swift test --package-path "$consumer" --scratch-path "$scratch"
