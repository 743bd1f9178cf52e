#!/usr/bin/env bash
# The main job without a display: imports a small sample network, prints what came of it, plans, reports, makes the pictures.
#   packaging/headless.sh BUILD OUT
set -euo pipefail
build=$1 out=$2
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cli=$build/app/flowstage-cli
gui=$build/app/flow-stage
workspace=$out/sample.flowstage
samples=$top/resources/samples
export QT_QPA_PLATFORM=offscreen LC_ALL=${LC_ALL:-C.UTF-8}

title() { printf '\n== %s\n' "$*"; }
flow() { "$cli" --workspace "$workspace" "$@"; }

[ -x "$cli" ] || { echo "packaging/headless.sh: $cli is not built" >&2; exit 1; }
mkdir -p "$out"
rm -f "$workspace" "$workspace"-wal "$workspace"-shm "$out"/*.csv

title "New workspace"
flow init
for file in salles-ouest.csv carnet-salles.xlsx telephone.vcf mailchimp-fans.csv shopify-orders.csv; do
    title "Import of $file"
    flow --quiet import "$samples/$file" --errors "$out/refused-${file%.*}.csv" </dev/null
done
title "Past imports"
flow imports
title "Largest venues"
flow list venue --sort capacity:desc --columns name,town,capacity,genres --limit 12
title "Best fans"
flow list fan --sort spent:desc --columns name,town,stage,points,spent --limit 8
title "Search: criée"
flow search criée
title "Three weeks on the road, planned for two artists"
flow --quiet plan --instance "$samples/tour.json" --seconds 2 --out "$out/plan.json"
title "Report"
flow report activity --format pdf --out "$out/activity.pdf"
title "Check"
flow check
flow --quiet list venue --format csv --out "$out/venues.csv"
flow --quiet list contact --format csv --out "$out/contacts.csv"
flow --quiet list fan --format csv --out "$out/fans.csv"

if [ -x "$gui" ]; then
    title "Pictures of every page, with the demo agency"
    mkdir -p "$out/pictures"
    "$gui" --pictures "$out/pictures"
    ls "$out/pictures"
fi
printf '\nResults: %s\n' "$out"
if [ -x "$gui" ]; then printf 'Pictures: %s\n' "$out/pictures"; fi
printf 'Next:    packaging/dev cli --workspace %s list venue --where "capacity >= 300"\n' "$workspace"
