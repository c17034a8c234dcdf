#!/usr/bin/env bash
# The annual review as DOCX, opened by LibreOffice: what it reads is what the review says as Markdown, heading by heading,
# row by row, note by note.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v soffice >/dev/null; then
  echo "skipped: LibreOffice is not here (Debian: libreoffice-writer)" >&2
  exit 77
fi

export ENTENTE_REGISTER="$work/entente.db"
"$root/entente" add "$root/samples" >/dev/null
for year in 2022 2024; do
  for language in fr en; do
    name="VN-$year.$language"
    "$root/entente" review VN --year "$year" --language "$language" --format docx --output "$work/$name.docx"
    "$root/entente" review VN --year "$year" --language "$language" --format markdown --output "$work/$name.md"
  done
done
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to fodt --outdir "$work" "$work"/*.docx >/dev/null 2>&1
for document in "$work"/*.docx; do python3 "$root/tests/outside/review_docx.py" "${document%.docx}.fodt" "${document%.docx}.md"; done
