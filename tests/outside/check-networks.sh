#!/usr/bin/env bash
# networkx reads GraphML and GEXF: both are one network, and who met whom how often is what the tables say.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

python=$(python_with networkx)
make_register
entente export --format graphml --output "$work/samples.graphml"
entente export --format gexf --output "$work/samples.gexf"
entente export --format csv --output "$work/csv"
"$python" "$root/tests/outside/read_networks.py" "$work/samples.graphml" "$work/samples.gexf" "$work/csv"
