#!/usr/bin/env bash
# The calendar as an iCalendar file, read by python3-icalendar: every entry that the register lists is there under its lasting
# name, on its days, with its standing; and after another dispatch the same names come again, counted up.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

python=$(python_with icalendar)
build

calendar() {
  entente calendar --from 2014-01-01 --to 2029-12-31 --language "$1" --format ics --output "$work/$2.ics"
  entente calendar --from 2014-01-01 --to 2029-12-31 --language "$1" --format json --output "$work/$2.json"
}

# A dispatch with its hints: its name, its day, its words.
dispatch() {
  printf 'Hanoï (VNA) – %s\n' "$3" >"$work/$1.txt"
  printf '{"published": "%s", "outlet": "VNA", "language": "fr"}\n' "$2" >"$work/$1.meta.json"
  entente add "$work/$1.txt" >/dev/null
}

# First what was told until 2019 and a visit to come; then the rest, and that the visit is called off.
mkdir "$work/first"
cp "$root"/samples/20[01]*.* "$work/first/"
entente add "$work/first" >/dev/null
dispatch announced 2026-04-06 'Le ministre cambodgien de la Défense, Tea Seiha, se rendra en visite officielle au Vietnam du 12 au 14 mai 2026.'
calendar fr before
entente add "$root/samples" >/dev/null
dispatch called-off 2026-05-06 'La visite officielle au Vietnam du ministre cambodgien de la Défense, Tea Seiha, prévue du 12 au 14 mai 2026, a été annulée.'
calendar fr after
calendar en english
"$python" "$root/tests/outside/read_calendar.py" "$work/before" "$work/after" "$work/english"
