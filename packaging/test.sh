#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/test.sh [quick|all|tidy|zoo|walk]: builds and runs every test, then the format check, the sanitizers, clazy and the Debian package.
# `quick` stops after the ordinary tests; `tidy` adds clang-tidy, which takes longest; `zoo` runs the slow campaigns alone: every hostile
# pack, 40 failing calls of the system of each kind, 1,000 kills, 1,000 decisions while processes and the server of the store are killed; `walk` is both walks through the window under the sanitizers, one
# through every row, the random one with as many seeds as EXHIBIT_WALK_SEEDS asks for. Ends with what took how long and the line "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/dependencies.sh
mode=${1:-all}
# The ordinary build: from nothing, `checks` takes a third of the time of `dev`, which compiles each source by itself as is wanted for
# work on one. `quick` and `tidy` are for those who work, and show a source that leans on another's includes.
plain=checks
[[ $mode != quick && $mode != tidy ]] || plain=dev

passed=0 failed=0 skipped=0
times=() # "SECONDS NAME" of each step

say() { printf '\n== %s\n' "$*"; }

# timed NAME COMMAND…: announces and runs it, and keeps how long it took.
timed() {
    local name=$1 start=$SECONDS status=0
    shift
    say "$name"
    "$@" || status=$?
    times+=("$((SECONDS - start)) $name")
    return "$status"
}

# step NAME COMMAND…: one check; its output is shown, and counted as one test.
step() {
    local name=$1
    if timed "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $name"
    fi
}

# build PRESET TARGET…: configures and builds quietly; errors are printed.
build() {
    local preset=$1
    shift
    local log=build/$preset.log
    mkdir -p build
    if ! { cmake --preset "$preset" && cmake --build --preset "$preset" --target "${@:-all}"; } >"$log" 2>&1; then
        grep -nE -A5 'error|FAILED' "$log" | head -n 60
        return 1
    fi
}

# run_tests NAME CTEST-ARGUMENTS…: runs the tests of the ordinary build and adds up the functions of the Qt Test programs; the log is
# build/NAME.tests.log.
run_tests() {
    local name=$1
    shift
    local log=build/$name.tests.log status=0
    ctest --test-dir "build/$plain" --output-on-failure -j "$(nproc)" --no-tests=error -V "$@" >"$log" 2>&1 || status=$?
    local totals
    totals=$(sed -nE 's/^.*Totals: ([0-9]+) passed, ([0-9]+) failed, ([0-9]+) skipped.*$/\1 \2 \3/p' "$log" |
        awk '{p+=$1; f+=$2; s+=$3} END {print p+0, f+0, s+0}')
    local p f s
    read -r p f s <<<"$totals"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    grep -E '(FAIL!|SKIP) +:' "$log" | sed -E 's/^[0-9]+: //' || true
    grep -E '^[[:space:]]*[0-9]+ - .*\((Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|.*Exception.*)\)' "$log" || true
    tail -n 4 "$log"
    if [ "$status" -ne 0 ]; then
        [ "$f" -ne 0 ] || failed=$((failed + 1)) # a program died before it could count
        grep -B2 -A30 -E 'ERROR: AddressSanitizer|runtime error:|Segmentation' "$log" | head -n 80 || true
    fi
}

# The same test programs with the libraries of the build `asan`: to compile the tests once more took as long as the libraries, and it
# is not the tests that are tested. detect_odr_violation: their copies of inline data are no mistake.
sanitized_tests() {
    local libraries report=$PWD/build/asan.report
    rm -f "$report".*
    libraries=$(find "$PWD/build/asan" -name '*.so' -printf '%h\n' | sort -u | paste -sd:)
    LD_LIBRARY_PATH=$libraries LD_PRELOAD=$(g++ -print-file-name=libasan.so) \
        ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0:log_path=$report UBSAN_OPTIONS=print_stacktrace=1:log_path=$report run_tests asan "$@"
    # In files: a test that captures what the program writes would take their word with it.
    cat "$report".* 2>/dev/null | head -n 120 || true
}

# What took how long: the steps, and the tests that take longest.
tell_times() {
    local each
    say "Time, in seconds"
    for each in "${times[@]}"; do
        printf '%7d  %s\n' "${each%% *}" "${each#* }"
    done
    printf '%7d  in all\n\nThe ten slowest tests:\n' "$SECONDS"
    for each in "$plain" asan; do
        [ ! -f "build/$each.tests.log" ] ||
            sed -nE "s/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([^ ]+) .* ([0-9.]+) sec.*$/\2 \1 ($each)/p" "build/$each.tests.log"
    done | sort -rn | awk 'NR <= 10 {printf "%7.0f  %s %s\n", $1, $2, $3}'
}

sources() { git ls-files 'app/*.cpp' 'app/*.h' 'models/*.cpp' 'models/*.h' 'widgets/*.cpp' 'widgets/*.h' 'tests/*.cpp' 'tests/*.h' 'resources/*.h' 'resources/*.cpp'; }

check_format() { sources | xargs clang-format --dry-run -Werror; }

# commands_for_clang PRESET: clang cannot read the headers that g++ precompiled, so its tools get the commands without them. That
# also holds what they read to including what it uses.
commands_for_clang() {
    mkdir -p build/clang
    sed -E 's/ -Winvalid-pch| -include [^ ]*cmake_pch\.hxx//g' "build/$1/compile_commands.json" >build/clang/compile_commands.json
}

check_tidy() {
    local log=build/tidy.log
    commands_for_clang "$plain"
    run-clang-tidy -quiet -p build/clang -extra-arg=-Wno-unknown-warning-option -j "$(nproc)" "$PWD/(app|models|widgets)/.*\.cpp" >"$log" 2>/dev/null || true
    ! grep -E '(warning|error):' "$log" | sort -u | head -n 40 | grep .
}

# Of the build that compiles several files as one: what clazy mostly does is to read Qt's headers again for each of them.
check_clazy() {
    local log=build/clazy.log
    commands_for_clang asan
    sed -nE 's/^ *"file": "(.*)",?$/\1/p' build/clang/compile_commands.json |
        grep -E "^$PWD/(build/asan/)?(app|widgets|models/(loading|items|report))/" | grep -v mocs_compilation >build/clang/sources
    [ -s build/clang/sources ] || return 1
    xargs -P "$(nproc)" -n 2 clazy-standalone -p build/clang --extra-arg=-Wno-unknown-warning-option --checks="$(grep -v '^#' .clazy)" <build/clang/sources >"$log" 2>&1 || true
    ! grep -E 'warning:.*\[-Wclazy|error:' "$log" | grep -v '/build/' | sort -u | head -n 40 | grep .
}

# badge COLOUR WORDS: the picture of the README, written anew by each run; it changes only with what it says.
badge() {
    cat <<SVG
<svg xmlns="http://www.w3.org/2000/svg" width="292" height="20" role="img" aria-label="judged by itself: $2">
<title>judged by itself: $2</title>
<rect width="100" height="20" rx="3" fill="#3b4252"/><rect x="97" width="195" height="20" rx="3" fill="$1"/>
<g fill="#ffffff" font-family="Inter,DejaVu Sans,sans-serif" font-size="11"><text x="8" y="14">judged by itself</text><text x="107" y="14">$2</text></g>
</svg>
SVG
}

# The program reviews the work that made it: its README against the results of its own tests, collected as anybody would. A
# statement that they contradict fails the run; so does a badge that is not the one committed. Where git or its history cannot be
# asked as `collect` asks it, nothing is judged. In a shell of its own: what it sets must not reach the compiler cache.
judge_itself() (
    exhibit=build/$plain/bin/exhibit picture=resources/pictures/judged-by-itself.svg status=0
    export QT_QPA_PLATFORM=offscreen XDG_CACHE_HOME=$PWD/build/self.cache XDG_DATA_HOME=$PWD/build/self.cache
    rm -rf build/self build/self.cache
    "$exhibit" collect . -o build/self --since HEAD >build/self.tsv || { echo "Not judged: nothing could be collected."; exit 0; }
    "$exhibit" review build/self --brief --fail-on contradicted -o build/self.md || status=$?
    sed -n 3p build/self.md
    cp "$picture" build/self.svg
    case $status in
    0) badge '#2f7d4f' 'no statement contradicted' >"$picture" ;;
    1) badge '#b3362d' 'a statement is contradicted' >"$picture" ;;
    *) exit 1 ;;
    esac
    cmp build/self.svg "$picture" && [ "$status" -eq 0 ] # before and after
)

check_package() {
    packaging/package.sh && packaging/check-package.sh build/release/*.deb
}

timed "Packages" install_missing "${build_packages[@]}" "${package_packages[@]}" "${check_packages[@]}"

step "Build with warnings as errors" build "$plain"
if [ "$mode" = walk ]; then
    step "Build with the address and undefined behaviour sanitizers" build asan
    EXHIBIT_WALK_ROWS=${EXHIBIT_WALK_ROWS:-1000000} timed "Walks under the sanitizers" sanitized_tests -R '^tst_(randomwalk|rowwalk)$'
elif [ "$mode" = zoo ]; then
    EXHIBIT_FAULTS=all timed "Zoo, faults and kills" run_tests "$plain" -R '^tst_(zoo|faults|decisionstore|indexstore|storekills(_server)?)$'
else
    # Three seeds of the random walk keep this short; ten are what ctest alone runs.
    EXHIBIT_WALK_SEEDS=${EXHIBIT_WALK_SEEDS:-3} timed "Tests" run_tests "$plain"
    step "Judged by itself" judge_itself
fi
if [ "$mode" = all ] || [ "$mode" = tidy ]; then
    step "clang-format" check_format
    step "Build with the address and undefined behaviour sanitizers" build asan
    EXHIBIT_WALK_OWN_PACKS=1 EXHIBIT_WALK_ROWS=20 timed "Tests under the sanitizers" sanitized_tests -LE widgets -E '^tst_randomwalk$'
    step "clazy" check_clazy
    step "Debian package" check_package
    [ "$mode" != tidy ] || step "clang-tidy" check_tidy
fi

tell_times
printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
