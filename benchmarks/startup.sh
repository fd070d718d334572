#!/usr/bin/env bash
# Times `minsheng evaluate` on the real programme as a whole process against an empty .NET program that reads the same
# files, both with ReadyToRun and both as machine code. Ends with 1 where ours as machine code takes more than 1.5 times
# the empty program with ReadyToRun; the other ratios are information.
# Usage: benchmarks/startup.sh [RUNS]     (20 by default; all four take turns, so drift of the machine meets all)
set -euo pipefail
cd "$(dirname "$0")/.."
source benchmarks/timing.sh

runs=${1:-20}
limit=1.5
programme=rules/lianyungang-2023
observations=$programme/observations/illustrative-2023.csv

publish_ready_to_run src/Minsheng.Rules.Cli ours-r2r
publish_ready_to_run benchmarks/StartupBaseline empty-r2r
publish_native src/Minsheng.Rules.Cli ours-native
publish_native benchmarks/StartupBaseline empty-native

# The same files, in the order in which the program reads them.
files=("$programme/programme.json")
for file in "$programme"/[0-9]*.json; do
  [[ $file == *.cases.json ]] || files+=("$file")
done
files+=("$observations")

run() {
  case $1 in
    ours-*) "$work/$1/minsheng" evaluate "$programme" --observations "$observations" --as-of 2023-09-30 ;;
    empty-*) "$work/$1/StartupBaseline" "${files[@]}" ;;
  esac
}

# Microseconds of one run.
time_of() {
  local start=${EPOCHREALTIME/./}
  run "$1" >"$work/output"
  echo $((${EPOCHREALTIME/./} - start))
}

programs=(ours-r2r empty-r2r ours-native empty-native)
for program in "${programs[@]}"; do time_of "$program" >/dev/null; done
for ((run = 0; run < runs; run++)); do
  for program in "${programs[@]}"; do time_of "$program" >>"$work/$program.times"; done
done

awk -v ours_r2r="$(median "$work/ours-r2r.times")" -v empty_r2r="$(median "$work/empty-r2r.times")" \
  -v ours_native="$(median "$work/ours-native.times")" -v empty_native="$(median "$work/empty-native.times")" -v limit="$limit" -v runs="$runs" 'BEGIN {
  printf "whole process, median of %d runs   minsheng evaluate   empty program   ratio\n", runs
  line("ReadyToRun", ours_r2r, empty_r2r)
  line("machine code", ours_native, empty_native)
  line("machine code / ReadyToRun", ours_native, empty_r2r)
  print verdict("published the same way, ReadyToRun", ours_r2r / empty_r2r)
  print verdict("published the same way, machine code", ours_native / empty_native)
  print verdict("ours as machine code against the usual empty program", ours_native / empty_r2r)
  exit ours_native / empty_r2r <= limit ? 0 : 1
}
function line(name, ours, empty) { printf "%-35s %14.1f ms %12.1f ms %7.2f\n", name, ours / 1000, empty / 1000, ours / empty }
function verdict(what, ratio) { return what ": " (ratio <= limit ? "within " : "not within ") limit " times" }'
