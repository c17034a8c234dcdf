#!/usr/bin/env bash
# The brief of a meeting as DOCX, opened by LibreOffice: it has two pages at most, and every line that the Markdown has.
# LibreOffice comes from Debian where it is missing.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v soffice >/dev/null; then apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer >/dev/null; fi

dotnet build "$root/src/Entente.Cli" --nologo -v quiet >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
entente() { dotnet "$root/src/Entente.Cli/bin/Debug/net10.0/Entente.Cli.dll" "$@" --register "$work/samples.db"; }
entente add "$root/samples" >/dev/null
for pair in "VN KH 2024-11-20" "KH VN 2022-05-10" "FR MA 2026-01-10"; do
  read -r us them day <<<"$pair"
  for language in fr en; do
    for format in docx markdown; do
      entente brief "$us" "$them" --date "$day" --language "$language" --format "$format" --output "$work/$us-$them.$language.$format"
    done
  done
done
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to fodt --outdir "$work" "$work"/*.docx >/dev/null 2>&1
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work"/*.docx >/dev/null 2>&1
for document in "$work"/*.docx; do python3 "$root/tests/outside/meeting_docx.py" "${document%.docx}"; done
