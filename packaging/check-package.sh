#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/check-package.sh DEB [--install]: unpacks the package and asks the validators of its parts whether they
# accept them, then starts the program off screen. With --install (as root) it is installed with what it depends on,
# started from there and removed again.
set -euo pipefail
deb=$(realpath "$1")
install=${2:-}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
export HOME=$root/home XDG_RUNTIME_DIR=$root/run QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR"

fail() { echo "exhibit: package: $*" >&2; exit 1; }

start() { # start PREFIX: the program at work, window included
    local program=$1/usr/bin/exhibit pack=$1/usr/share/exhibit/demo-pack
    "$program" --version | grep -q '^exhibit [0-9]' || fail "--version says nothing"
    "$program" review "$pack" -o "$root/review.md" || fail "the demo pack cannot be reviewed"
    grep -q '^# ' "$root/review.md" || fail "the review of the demo pack is empty"
    "$program" shot "$pack" --page overview -o "$root/overview.png" || fail "the window does not start off screen"
    [ "$(stat -c %s "$root/overview.png")" -gt 20000 ] || fail "the picture of the window is empty"
}

dpkg-deb --extract "$deb" "$root/tree"
id=org.exhibit.Exhibit
desktop-file-validate "$root/tree/usr/share/applications/$id.desktop" || fail "the menu entry is not valid"
appstreamcli validate --no-net "$root/tree/usr/share/metainfo/$id.metainfo.xml" || fail "the metainfo is not valid"
mandoc -T lint -W warning <(zcat "$root/tree/usr/share/man/man1/exhibit.1.gz") || fail "the manual page is not valid"
mkdir -p "$root/mime/packages" && cp "$root/tree/usr/share/mime/packages/$id.xml" "$root/mime/packages" &&
    update-mime-database "$root/mime" && grep -q "jsonl" "$root/mime/globs2" || fail "the types of files are not valid"
grep -q "^Icon=$id$" "$root/tree/usr/share/applications/$id.desktop" &&
    [ -s "$root/tree/usr/share/icons/hicolor/scalable/apps/$id.svg" ] || fail "the icon is missing"
[ -s "$root/tree/usr/share/doc/exhibit/manual/index.md" ] || fail "the manual is missing"
bash -n "$root/tree/usr/share/bash-completion/completions/exhibit" || fail "the completion for bash is not valid"
for shell in zsh/vendor-completions/_exhibit fish/vendor_completions.d/exhibit.fish; do
    [ -s "$root/tree/usr/share/$shell" ] || fail "$shell is missing"
    ! command -v "${shell%%/*}" >/dev/null || "${shell%%/*}" -n "$root/tree/usr/share/$shell" || fail "$shell is not valid"
done
depends=$(dpkg-deb --field "$deb" Depends)
for package in libqt6widgets6 libqt6charts6 libqt6sql6-sqlite fonts-inter fonts-jetbrains-mono fonts-noto-color-emoji qt6-translations-l10n; do
    grep -q "$package" <<<"$depends" || fail "Depends does not name $package: $depends"
done

if [ "$install" != --install ]; then
    start "$root/tree"
else
    apt-get install -y --no-install-recommends "$deb" >"$root/apt.log" 2>&1 || { tail "$root/apt.log" >&2; fail "it does not install"; }
    start ""
    apt-get remove -y exhibit >"$root/apt.log" 2>&1 || fail "it does not go away again"
    [ ! -e /usr/bin/exhibit ] || fail "something stays behind"
fi
echo "The package $(basename "$deb") is fine."
