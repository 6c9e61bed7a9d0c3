#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Exhibit needs to build on Debian 12. Sourced by run.sh and test.sh; says what it does.

build_packages=(
    g++ cmake ninja-build ccache mold pkg-config git
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-l10n-tools qt6-charts-dev qt6-svg-dev
    libqt6opengl6-dev libgl1-mesa-dev libvulkan-dev libqt6sql6-sqlite libqt6sql6-psql libqt6svg6
    libsimdjson-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev libre2-dev
    libsqlite3-dev libtomlplusplus-dev libdtl-dev libarchive-dev libpango1.0-dev
    fonts-inter fonts-jetbrains-mono fonts-noto-color-emoji qt6-translations-l10n
)
package_packages=(dpkg-dev file desktop-file-utils appstream mandoc)
check_packages=(clang-14 libclang-rt-14-dev clang-tidy clang-format clazy ripgrep poppler-utils qpdf)

# install_missing PACKAGE…: installs those that are not there, in one go.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "exhibit: these packages are missing and apt-get is not here to install them: ${missing[*]}" >&2
        return 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "exhibit: run this once as root to install: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update &&
           "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "exhibit: the packages could not be installed; the whole output is in $log" >&2
        return 1
    fi
    rm -f "$log"
}
