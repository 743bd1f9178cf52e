#!/usr/bin/env bash
# Runs every benchmark program of a build folder, one after the other, so that they don't disturb each other.
#   packaging/bench.sh BUILD [ARGS...]     ARGS go to each program (--benchmark_filter=...)
set -euo pipefail
build=$1; shift
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
mapfile -t programs < <(find "$build/tests/bench" -maxdepth 1 -type f -perm -u+x -name '*bench*' 2>/dev/null | sort)
if [ ${#programs[@]} -eq 0 ]; then echo "No benchmarks in $build/tests/bench"; exit 0; fi
printf '%s, %s cores, load %s\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed -n 1p)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
failed=()
for program in "${programs[@]}"; do
    printf '\n== %s\n' "$(basename "$program")"
    "$program" "$@" || failed+=("$(basename "$program")")
done
if [ ${#failed[@]} -gt 0 ]; then printf '\nFailed: %s\n' "${failed[*]}" >&2; exit 1; fi
