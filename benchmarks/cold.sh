#!/usr/bin/env bash
# Times a fresh process from a folder of rules to the first result: load, check, compile, evaluate once; its start is not counted.
# Beside it JObject.Load of the same files in a fresh process. Ends with 1 where 23,000 measures take machine code more than 500 ms.
# Usage: benchmarks/cold.sh [MEASURES…]     (multiples of 230; 230 2300 23000 by default; all kinds of process take turns)
set -euo pipefail
cd "$(dirname "$0")/.."
source benchmarks/timing.sh

[ $# -gt 0 ] || set -- 230 2300 23000
processes=5
large=23000
limit=500

publish benchmarks/ColdBaseline jobject
publish benchmarks/ColdStart usual
publish_ready_to_run benchmarks/ColdStart r2r
publish_native benchmarks/ColdStart native

# Milliseconds of one process: KIND FOLDER MEASURES.
time_of() {
  case $1 in
    jobject) "$work/jobject/ColdBaseline" "$2" ;;
    usual) "$work/usual/ColdStart" measure "$2" "$3" ;;
    no-pgo) DOTNET_TieredPGO=0 "$work/usual/ColdStart" measure "$2" "$3" ;;
    *) "$work/$1/ColdStart" measure "$2" "$3" ;;
  esac
}

kinds=(usual no-pgo r2r native jobject)
printf 'ms, median of %d processes   usual   without tiered PGO   ReadyToRun   machine code   JObject.Load, usual\n' "$processes"
missed=0
for measures in "$@"; do
  folder=$work/rules-$measures
  mkdir "$folder"
  "$work/native/ColdStart" write "$folder" "$measures"
  for ((process = 0; process < processes; process++)); do
    for kind in "${kinds[@]}"; do time_of "$kind" "$folder" "$measures" >>"$work/$kind-$measures"; done
  done

  medians=()
  for kind in "${kinds[@]}"; do medians+=("$(median "$work/$kind-$measures")"); done
  printf '%-26s %7.1f %20.1f %12.1f %14.1f %21.1f\n' "$measures measures" "${medians[@]}"
  native=${medians[3]%.*}
  if ((measures == large && native >= limit)); then missed=1; fi
done
((missed == 0)) || echo "machine code does not stay under $limit ms for $large measures"
exit "$missed"
