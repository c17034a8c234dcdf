#!/usr/bin/env bash
# The server for assistants, spoken to line by line: python3-jsonschema holds the schemas that it publishes to be schemas, and
# each answer to be of the schema of its tool. (The SDK's own client is what tests/Entente.Assistants.Tests speak with.)
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

python=$(python_with jsonschema)
make_register
"$python" "$root/tests/outside/ask_mcp.py" dotnet "$root/src/Entente.Cli/bin/Debug/net10.0/Entente.Cli.dll" mcp --allow-judging Tester --register "$work/samples.db"
