#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/run.sh [PACK]: builds Exhibit and opens a pack (the demo pack by default).
# Without a display it prints the headless review instead.
set -euo pipefail
called_from=$PWD
cd "$(dirname "$0")/.."
source packaging/dependencies.sh

pack=${1:-}
if [ -z "$pack" ]; then
    pack=$PWD/resources/demo-pack
elif [ "${pack#/}" = "$pack" ]; then
    pack=$called_from/$pack
fi

install_missing "${build_packages[@]}"
log=build/release.log
mkdir -p build
echo "Building Exhibit (the first time takes some minutes, then seconds) …" >&2
if ! { cmake --preset release -DBUILD_TESTING=OFF && cmake --build --preset release; } >"$log" 2>&1; then
    grep -E 'error|Error' "$log" | head -n 20 >&2 || true
    echo "exhibit: the build failed; the whole output is in $log" >&2
    exit 1
fi

exhibit=build/release/bin/exhibit
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$exhibit" "$pack"
fi
echo "No display was found, so this is the review as text; with a display the window opens." >&2
exec "$exhibit" review "$pack"
