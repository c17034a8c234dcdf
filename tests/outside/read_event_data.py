"""Reads event data and entities, and compares them with the tables and with the pages themselves."""
import json
import pathlib
import sys

from reading import expect, rows

samples, work = (pathlib.Path(name) for name in sys.argv[1:])


def lines(name):
    return [json.loads(line) for line in (work / name).read_text("utf-8").splitlines()]


facts = {row["fact"]: row for row in rows(work / "csv", "facts")}
events = {of for of, row in facts.items() if row["kind"] not in ("tenure", "mechanism")}
plover = lines("plover.ndjson")
expect({record["id"] for record in plover} == events and len(plover) == len(events), "PLOVER: a record for each fact that is an event")
for record in plover:
    fact = facts[record["id"]]
    expect((record["date"] or "", record["enddate"] or "") == (fact["date_first"], fact["date_last"]), f"{record['id']}: dates")
    text = (samples / record["cite_info"]["page"]).read_text("utf-8")
    expect(text[record["text_info"]["start"]:record["text_info"]["end"]] == record["text_info"]["text"] == fact["quote"], f"{record['id']}: the quote does not stand in its place")
    expect((record["event"] is None) == (record["flag"] == "no-code") == (record["quad_code"] is None), f"{record['id']}: a code that is missing is flagged")
    expect(record["entente"]["codebook"] and record["entente"]["kind"], f"{record['id']}: our kind and the codebook's version")
cameo = rows(work, "cameo")
expect({row["fact"] for row in cameo} == events, "CAMEO: rows for each fact that is an event")
for row in cameo:
    expect(bool(row["code"]) != (row["flag"] in ("no-code", "no-direction")), f"{row['fact']}: a code that is missing is flagged")
    expect(row["date_first"] == facts[row["fact"]]["date_first"], f"{row['fact']}: date")
visits = [row for row in cameo if row["code"] == "042"]
expect(visits and all(any(o["fact"] == v["fact"] and (o["code"], o["source"], o["target"]) == ("043", v["target"], v["source"]) for o in cameo) for v in visits), "CAMEO: who is visited hosts")
entities = {entity["id"]: entity for entity in lines("ftm.ndjson")}
for kind, name, key in (("Person", "people", "person"), ("Event", "events", "event")):
    expect({of for of, entity in entities.items() if entity["schema"] == kind} == {row[key] for row in rows(work / "csv", name)}, f"FollowTheMoney: {kind}")
# The properties that FollowTheMoney's schemata have, those that they inherit among them, as far as they are used.
PROPERTIES = {
    "Person": {"name", "alias", "country"},
    "Organization": {"name"},
    "Position": {"name", "country", "organization"},
    "Occupancy": {"holder", "post", "date", "status", "summary"},
    "Event": {"name", "date", "startDate", "endDate", "country", "location", "involved", "summary", "sourceUrl"},
}
for entity in entities.values():
    expect(entity["properties"].keys() <= PROPERTIES[entity["schema"]], f"{entity['id']}: a property that {entity['schema']} has not")
    for name in ("holder", "post", "involved", "organization"):
        expect(all(to in entities for to in entity["properties"].get(name, [])), f"{entity['id']}: {name} leads nowhere")
print(f"{len(plover)} records, {len(cameo)} dyads, {len(entities)} entities")
