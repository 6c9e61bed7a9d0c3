#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/package.sh: builds the Debian package build/release/exhibit_VERSION_ARCH.deb.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/dependencies.sh

install_missing "${build_packages[@]}" "${package_packages[@]}"
log=build/package.log
mkdir -p build
if ! { cmake --preset release -DBUILD_TESTING=OFF && cmake --build --preset release; } >"$log" 2>&1; then
    grep -E 'error|Error' "$log" | head -n 20 >&2 || true
    echo "exhibit: the build failed; the whole output is in $log" >&2
    exit 1
fi
rm -f build/release/*.deb
if ! cpack --config build/release/CPackConfig.cmake -B "$PWD/build/release" >>"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "exhibit: the package could not be built; the whole output is in $log" >&2
    exit 1
fi
ls build/release/*.deb
