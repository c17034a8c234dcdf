#!/usr/bin/env bash
# Python's own csv and json read the event data: every record is of a fact of the tables, with its date and its quote in place.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

python=$(python_with "csv json")
make_register
entente export --format plover --output "$work/plover.ndjson"
entente export --format cameo --output "$work/cameo.csv"
entente export --format ftm --output "$work/ftm.ndjson"
entente export --format csv --output "$work/csv"
"$python" "$root/tests/outside/read_event_data.py" "$root/samples" "$work"
