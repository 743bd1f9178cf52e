#!/usr/bin/env bash
# Builds the fuzzers and runs each for SECONDS (60). What it finds stays in build/fuzz/found/NAME; the corpus grows in
# build/fuzz/corpus/NAME and starts from tests/fuzz/seeds/NAME.
#   packaging/fuzz.sh TOP [SECONDS] [NAME...]
set -euo pipefail
top=$1; seconds=${2:-60}; shift; [ $# -eq 0 ] || shift
build=$top/build/fuzz
# Little optimisation: built in a third of the time, and what takes the time afterwards is in the libraries anyway.
[ -f "$build/build.ninja" ] || (cd "$top" && cmake --preset fuzz -DCMAKE_CXX_FLAGS_RELEASE='-O1 -gline-tables-only') >&2
cmake --build "$build" --target fuzzers >&2
export TZ=UTC LC_ALL=C.UTF-8 ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1:quarantine_size_mb=32
failed=0
for name in ${@:-csv xlsx ods vcard icalendar instance}; do
    mkdir -p "$build/corpus/$name" "$build/found/$name"
    printf '%s: ' "$name"
    log=$build/found/$name.log
    if "$build/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -rss_limit_mb=512 -malloc_limit_mb=512 -timeout=10 -max_len=65536 \
        -artifact_prefix="$build/found/$name/" "$build/corpus/$name" "$top/tests/fuzz/seeds/$name" >"$log" 2>&1; then
        sed -n 's/^Done \([0-9]*\) runs in \([0-9]*\) second.*/\1 inputs in \2 s, nothing found/p' "$log"
    else
        failed=1
        printf 'FAILED, see %s\n' "$log"
        grep -E '^(SUMMARY|ERROR|==[0-9]+==ERROR|artifact_prefix|.*Test unit written)' "$log" | sed 's/^/    /' || true
    fi
done
exit $failed
