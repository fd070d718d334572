# What startup.sh and cold.sh share: ways to publish, and medians. Sourced, with the repository's root as the working folder.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# publish PROJECT NAME [OPTION…]: to $work/NAME.
publish() {
  dotnet publish "$1" --configuration Release --output "$work/$2" --verbosity quiet "${@:3}"
}

publish_native() { publish "$1" "$2" -p:Native=true; }

# One image of the program with the framework, compiled ahead of time: without the framework in it, what a generic type of
# the framework does with a type of ours is compiled at every start; without a processor of the last ten years as the aim, so are
# the vectorised loops over text. The restore for one platform keeps its own lock file.
publish_ready_to_run() {
  publish "$1" "$2" --runtime linux-x64 --self-contained -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true \
    -p:PublishReadyToRunCrossgen2ExtraArgs=--instruction-set:x86-64-v3 -p:NuGetLockFilePath=obj/startup.lock.json
}

# The median of a file of numbers, one a line.
median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'; }
