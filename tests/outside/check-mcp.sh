#!/usr/bin/env bash
# The server for assistants, spoken to line by line: python3-jsonschema holds the schemas that it publishes to be schemas, and
# each answer to be of the schema of its tool. (The SDK's own client is what tests/Entente.Assistants.Tests speak with.)
# Ends with 77 where the validator is missing (Debian: python3-jsonschema).
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python=""
for candidate in /usr/bin/python3 python3; do
  if command -v "$candidate" >/dev/null && "$candidate" -c 'import jsonschema' 2>/dev/null; then python=$candidate; break; fi
done
if [ -z "$python" ]; then echo "skipped: no Python here has jsonschema (Debian: python3-jsonschema)" >&2; exit 77; fi

dotnet build "$root/src/Entente.Cli" --nologo -v quiet >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
program="$root/src/Entente.Cli/bin/Debug/net10.0/Entente.Cli.dll"
dotnet "$program" add "$root/samples" --register "$work/samples.db" >/dev/null
"$python" "$root/tests/outside/ask_mcp.py" dotnet "$program" mcp --allow-judging Tester --register "$work/samples.db"
