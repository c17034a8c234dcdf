"""Holds iCalendar files, as icalendar reads them, against the same calendars as JSON."""
import datetime
import json
import sys

from icalendar import Calendar

KINDS = {"held", "planned", "expected-edition", "expiry", "anniversary"}


def events(name):
    with open(name + ".ics", "rb") as file:
        calendar = Calendar.from_ical(file.read())
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"], name
    assert not calendar.errors, calendar.errors
    found = {}
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        assert str(event["UID"]) not in found, f"{event['UID']} stands twice"
        found[str(event["UID"])] = event
    return found


def entries(name):
    with open(name + ".json", encoding="utf-8") as file:
        return {entry["key"] + "@entente": entry for entry in json.load(file)["entries"]}


def days(edtf):
    """The first and the last day of a date that tells days; None of any other, which takes a month or more."""
    parts = [part.strip("~?%") for part in edtf.split("/")]
    if any(len(part) != 10 or "X" in part for part in parts):
        return None
    return datetime.date.fromisoformat(parts[0]), datetime.date.fromisoformat(parts[-1])


def standing(entry):
    if entry["status"] == "cancelled":
        return "CANCELLED"
    return "TENTATIVE" if entry["expected"] or entry["status"] == "proposed" else "CONFIRMED"


def check(name):
    read, told = events(name), entries(name)
    assert read.keys() == told.keys(), read.keys() ^ told.keys()
    for uid, entry in told.items():
        event = read[uid]
        first, after = event["DTSTART"].dt, event["DTEND"].dt
        assert type(first) is datetime.date and type(after) is datetime.date, uid
        exact = days(entry["when"])
        if exact:
            assert (first, after - datetime.timedelta(days=1)) == exact, (uid, first, after, entry["when"])
        else:
            assert (after - first).days >= 28, (uid, entry["when"])
        assert str(event["STATUS"]) == standing(entry), (uid, event["STATUS"])
        assert str(event["X-ENTENTE-WHEN"]) == entry["when"], uid
        assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt, uid
        assert str(event["TRANSP"]) == "TRANSPARENT" and str(event["SUMMARY"]), uid
        if entry["kind"] == "anniversary":
            assert str(entry["number"]) in str(event["SUMMARY"]), (uid, event["SUMMARY"])
        quote = " ".join(entry["sources"][0]["quote"].split())
        assert quote in " ".join(str(event["DESCRIPTION"]).split()), uid
    return read, told


before, old = check(sys.argv[1])
after, new = check(sys.argv[2])
english, _ = check(sys.argv[3])
assert {entry["kind"] for entry in new.values()} == KINDS, "some kind is not there"
assert english.keys() == after.keys(), "a name depends on the language"

# What is there before and after bears one name, and its version only grows; it grows where it is told of anew.
kept = before.keys() & after.keys()
grown = [uid for uid in kept if after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"]]
assert kept and grown, "nothing was told of twice"
for uid in kept:
    pages = [{source["page"] for source in entry["sources"]} | {carrier["page"] for source in entry["sources"] for carrier in source["alsoOn"]} for entry in (old[uid], new[uid])]
    if not pages[0] <= pages[1]:
        continue  # What a dispatch tells has turned out to be of another thing.
    assert after[uid]["SEQUENCE"] >= before[uid]["SEQUENCE"], uid
    assert after[uid]["LAST-MODIFIED"].dt >= before[uid]["LAST-MODIFIED"].dt, uid
    if pages[1] > pages[0]:
        assert uid in grown, uid
off = [uid for uid in kept if str(after[uid]["STATUS"]) == "CANCELLED"]
assert len(off) == 1 and str(before[off[0]]["STATUS"]) == "CONFIRMED" and off[0] in grown, "what was called off keeps its name and is told as an update"
assert {str(event["STATUS"]) for event in after.values()} == {"CANCELLED", "CONFIRMED", "TENTATIVE"}
print(f"calendar: {len(after)} entries, {len(kept)} known before, {len(grown)} of them updated")
