#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/fuzz.sh [HOURS] [TARGET…]: builds the fuzz targets and runs them one after the other, together about HOURS (1) of the clock;
# without names all of them. New inputs are kept in build/fuzz/found/TARGET and merged into a smallest set; what crashes, hangs or takes too
# much memory is minimised and put beside the corpus in tests/fuzz/corpus/TARGET, where the ordinary tests replay it. Ends with a table,
# and adds time and runs to the one of all campaigns, tests/fuzz/campaigns.md. Time is that of the processor, so that a busy machine
# counts as what it gave.
set -euo pipefail
cd "$(dirname "$0")/.."
hours=${1:-1}
[ $# -eq 0 ] || shift

cmake --preset fuzz >/dev/null
mapfile -t targets < <(sed -nE 's/^exhibit_fuzz\((\w+).*/\1/p' tests/fuzz/CMakeLists.txt)
[ $# -eq 0 ] || targets=("$@")
seconds=$(awk -v h="$hours" -v n="${#targets[@]}" 'BEGIN {s = int(h * 3600 / n); print (s > 10 ? s : 10)}')
cmake --build --preset fuzz --target "${targets[@]/#/fuzz_}" >build/fuzz/build.log 2>&1 || { tail -n 30 build/fuzz/build.log; exit 1; }

# add TARGET MINUTES RUNS OPEN: to what the table says of the target so far
add() {
    local table=tests/fuzz/campaigns.md
    awk -F '|' -v name="$1" -v minutes="$2" -v runs="$3" -v open="$4" '
        function row(m, r) {printf "| %s | %.1f | %d | %s |\n", name, m + minutes, r + runs, open}
        {target = $2; gsub(/ /, "", target)}
        target == name {row($3, $4); done = 1; next}
        {print}
        END {if (!done) row(0, 0)}' "$table" >"$table.new" && mv "$table.new" "$table"
}

broken=0
printf '%-14s %8s %12s %8s %s\n' target seconds runs inputs found
for target in "${targets[@]}"; do
    program=$(find build/fuzz -type f -name "fuzz_$target" -perm -u+x | head -n 1)
    found=build/fuzz/found/$target crashes=build/fuzz/crashes/$target log=build/fuzz/$target.log
    corpus=tests/fuzz/corpus/$target
    rm -rf "$crashes"
    mkdir -p "$found" "$crashes" "$corpus"
    seeds=("$corpus")
    [ ! -d "tests/data/$target" ] || seeds+=("tests/data/$target")
    times >"$log.times"
    "$program" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$crashes/" "$found" "${seeds[@]}" >"$log" 2>&1 || true
    times >>"$log.times" # of the shell and of what it has waited for, a line each
    minutes=$(awk 'NR % 2 == 0 {split($1, t, /[ms]/); at[NR] = t[1] + t[2] / 60} END {print at[4] - at[2]}' "$log.times")
    # Only inputs that reach something new stay.
    rm -rf "$found.smallest" && mkdir -p "$found.smallest"
    "$program" -merge=1 "$found.smallest" "$found" >>"$log" 2>&1 && rm -rf "$found" && mv "$found.smallest" "$found"
    for input in "$crashes"/*; do
        [ -f "$input" ] || continue
        broken=$((broken + 1))
        small=$corpus/$(basename "$input")
        "$program" -minimize_crash=1 -max_total_time=60 -exact_artifact_path="$small" "$input" >>"$log" 2>&1 || true
        [ -f "$small" ] || cp "$input" "$small"
    done
    runs=$(sed -nE 's/^stat::number_of_executed_units: *([0-9]+).*/\1/p' "$log" | head -n 1)
    printf '%-14s %8s %12s %8s %s\n' "$target" "$seconds" "${runs:--}" "$(find "$found" -type f | wc -l)" \
        "$(find "$crashes" -type f -printf '%f ')"
    add "$target" "$minutes" "${runs:-0}" "$(find "$crashes" -type f | wc -l)"
done
[ "$broken" -eq 0 ] || { echo "$broken inputs break something; they stand in tests/fuzz/corpus"; exit 1; }
