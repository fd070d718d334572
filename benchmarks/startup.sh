#!/usr/bin/env bash
# Times `minsheng evaluate` on the real programme as a whole process against an empty .NET program that reads the
# same files, both published the same way, and holds the ratio of the medians to 1.5.
# Usage: benchmarks/startup.sh [RUNS]     (20 by default; the two take turns, so drift of the machine meets both)
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

runs=${1:-20}
limit=1.5
programme=rules/lianyungang-2023
observations=$programme/observations/illustrative-2023.csv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One image of the program with the framework, compiled ahead of time: without the framework in it, what a generic type of
# the framework does with a type of ours is compiled at every start; without a processor of the last ten years as the aim, so are
# the vectorised loops over text. The restore for one platform keeps its own lock file.
publish() {
  dotnet publish "$1" --configuration Release --runtime linux-x64 --self-contained --output "$work/$2" \
    -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true \
    -p:PublishReadyToRunCrossgen2ExtraArgs=--instruction-set:x86-64-v3 -p:NuGetLockFilePath=obj/startup.lock.json \
    --verbosity quiet
}

publish src/Minsheng.Rules.Cli program
publish benchmarks/StartupBaseline baseline

# The same files, in the order in which the program reads them.
files=("$programme/programme.json")
for file in "$programme"/[0-9]*.json; do
  [[ $file == *.cases.json ]] || files+=("$file")
done
files+=("$observations")

ours() { "$work/program/minsheng" evaluate "$programme" --observations "$observations" --as-of 2023-09-30; }
empty() { "$work/baseline/StartupBaseline" "${files[@]}"; }

# Microseconds of one run.
time_of() {
  local start=${EPOCHREALTIME/./}
  "$1" >"$work/output"
  echo $((${EPOCHREALTIME/./} - start))
}

median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'; }

time_of ours >/dev/null
time_of empty >/dev/null
for ((run = 0; run < runs; run++)); do
  time_of ours >>"$work/ours"
  time_of empty >>"$work/empty"
done

awk -v ours="$(median "$work/ours")" -v empty="$(median "$work/empty")" -v limit="$limit" -v runs="$runs" 'BEGIN {
  printf "minsheng evaluate  %7.1f ms  (median of %d runs)\n", ours / 1000, runs
  printf "empty program      %7.1f ms\n", empty / 1000
  printf "ratio              %7.2f     (at most %s)\n", ours / empty, limit
  print ours / empty <= limit ? "pass" : "fail"
  exit ours / empty <= limit ? 0 : 1
}'
