#!/usr/bin/env bash
# LibreOffice opens the annual review as DOCX: what it reads is what the review says as Markdown, heading by heading, row by row, note by note.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

require_office
python=$(python_with xml.etree.ElementTree)
make_register
for year in 2022 2024; do
  for language in fr en; do
    for format in docx markdown; do entente review VN --year "$year" --language "$language" --format "$format" --output "$work/VN-$year.$language.$format"; done
  done
done
office_reads fodt
for document in "$work"/*.docx; do "$python" "$root/tests/outside/read_review.py" "${document%.docx}.fodt" "${document%.docx}.markdown"; done
