#!/usr/bin/env bash
# rdflib reads the JSON-LD: facts, quotes and dates are those of the tables.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

python=$(python_with rdflib)
make_register
entente export --format jsonld --output "$work/samples.jsonld"
entente export --format csv --output "$work/csv"
"$python" "$root/tests/outside/read_linked_data.py" "$work/samples.jsonld" "$work/csv"
