#!/usr/bin/env bash
# LibreOffice opens the brief of a meeting as DOCX: it has two pages at most, and every line that the Markdown has.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

require_office
python=$(python_with xml.etree.ElementTree)
make_register
for pair in "VN KH 2024-11-20" "KH VN 2022-05-10" "FR MA 2026-01-10"; do
  read -r us them day <<<"$pair"
  for language in fr en; do
    for format in docx markdown; do
      entente brief "$us" "$them" --date "$day" --language "$language" --format "$format" --output "$work/$us-$them.$language.$format"
    done
  done
done
office_reads fodt
office_reads pdf
for document in "$work"/*.docx; do "$python" "$root/tests/outside/read_meeting.py" "${document%.docx}"; done
