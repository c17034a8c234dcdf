#!/usr/bin/env bash
# pandas reads the data package by its own description: types, keys, codes and counts are as told, and dates are days.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

python=$(python_with pandas)
make_register
entente export --format package --output "$work/package" --title Samples --creator Tests --licence CC0-1.0 --release 1
entente export --format ndjson --output "$work/ndjson"
"$python" "$root/tests/outside/read_tables.py" "$work/package" "$work/ndjson"
