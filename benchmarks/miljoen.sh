#!/usr/bin/env bash
# A million applications of Westfriesland through the command line: rate, use of the cores, and peak memory.
#   benchmarks/miljoen.sh [AANTAL] [ZAAD]        needs GNU time as /usr/bin/time
set -euo pipefail
cd "$(dirname "$0")/.."

aantal=${1:-1000000}
zaad=${2:-20250501}
werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT

dotnet build -c Release benchmarks/Uitstroom.Benchmarks --verbosity quiet
dotnet build -c Release src/Uitstroom.Cli --verbosity quiet
dotnet benchmarks/Uitstroom.Benchmarks/bin/Release/net10.0/Uitstroom.Benchmarks.dll --maak-aanvragen "$aantal" "$zaad" > "$werk/aanvragen.jsonl"

code=0
/usr/bin/time --format '%e %U %S %M' --output "$werk/tijd" \
    dotnet src/Uitstroom.Cli/bin/Release/net10.0/uitstroom.dll \
    toets westfriesland --bestand "$werk/aanvragen.jsonl" --uit "$werk/resultaten.jsonl" 2> "$werk/fouten" || code=$?
if [ "$code" -gt 1 ]; then
    cat "$werk/fouten" >&2
    exit "$code"
fi

regels=$(wc -l < "$werk/resultaten.jsonl")
tail -n 1 "$werk/tijd" | awk -v n="$aantal" -v regels="$regels" -v kernen="$(nproc)" -v bytes="$(stat -c %s "$werk/aanvragen.jsonl")" '{
    printf "applications   %d, results %d\n", n, regels
    printf "input          %.0f bytes an application\n", bytes / n
    printf "elapsed        %.1f s, %.0f applications a second\n", $1, n / $1
    printf "cores          %.2f of %d busy\n", ($2 + $3) / $1, kernen
    printf "processor      %.2f microseconds an application\n", ($2 + $3) * 1e6 / n
    printf "peak memory    %.0f MiB\n", $4 / 1024
    exit regels != n
}'
