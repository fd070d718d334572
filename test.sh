#!/usr/bin/env bash
# Installs what the tests need, builds, checks the format, runs every test, and ends with the totals that it counted.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Native AOT links with clang and zlib; the peers outside .NET need node 20 and npm.
packages=(clang zlib1g-dev)
command -v npm >/dev/null || packages+=(nodejs npm)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  $as_root apt-get update -q && $as_root apt-get install -qy "${packages[@]}" || exit 1
fi

# CI holds packages to the committed lock files; elsewhere another SDK patch may refresh them.
lock=""
[ "${CI:-}" = true ] && lock=--locked-mode
failures=0
dotnet restore Minsheng.Rules.sln $lock || exit 1
dotnet build Minsheng.Rules.sln --no-restore || exit 1
dotnet format Minsheng.Rules.sln --no-restore --verify-no-changes || failures=1

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
dotnet test Minsheng.Rules.sln --no-build --logger trx --results-directory "$results" || failures=1

count() { grep -ho "<Counters [^>]*" "$results"/*.trx | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'; }
total=$(count total)
passed=$(count passed)
failed=$((total - passed))
[ "$total" -gt 0 ] || { echo "no test ran"; failures=1; }

check() {
  if "$@" >"$results/check.txt" 2>&1; then
    passed=$((passed + 1))
  else
    tail -60 "$results/check.txt"
    failed=$((failed + 1))
  fi
}

# Two more checks: everyone in the benchmarks agrees, nobody allocates more than promised, every benchmark starts; and peers outside .NET are there and agree.
check dotnet run --configuration Release --project benchmarks/Minsheng.Rules.Benchmarks -- light
check benchmarks/peers/run --light
[ "$failed" -eq 0 ] || failures=1
echo "$passed passed, $failed failed"
exit "$failures"
