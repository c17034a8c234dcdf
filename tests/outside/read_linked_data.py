"""Reads JSON-LD with rdflib, and compares it with the tables."""
import pathlib
import sys

import rdflib

from reading import expect, rows

graph = rdflib.Graph()
graph.parse(sys.argv[1], format="json-ld")
tables = pathlib.Path(sys.argv[2])
OA, PROV, ENT, SCHEMA = (rdflib.Namespace(name) for name in ("http://www.w3.org/ns/oa#", "http://www.w3.org/ns/prov#", "urn:entente:ns:", "http://schema.org/"))

facts = {row["fact"]: row for row in rows(tables, "facts")}
dispatches = {row["dispatch"]: row for row in rows(tables, "dispatches")}
annotations = list(graph.subjects(rdflib.RDF.type, OA.Annotation))
expect(len(annotations) == len(facts), f"{len(annotations)} annotations of {len(facts)} facts")
for annotation in annotations:
    body, target = graph.value(annotation, OA.hasBody), graph.value(annotation, OA.hasTarget)
    fact = facts[str(body).removeprefix("urn:entente:")]
    dispatch = dispatches[fact["dispatch"]]
    selectors = {graph.value(selector, rdflib.RDF.type): selector for selector in graph.objects(target, OA.hasSelector)}
    quote, position = selectors[OA.TextQuoteSelector], selectors[OA.TextPositionSelector]
    expect(str(graph.value(quote, OA.exact)) == fact["quote"], f"{body}: quote")
    start = int(dispatch["start"]) + int(fact["start"])
    expect(graph.value(position, OA.start).toPython() == start, f"{body}: start")
    expect(graph.value(position, OA.end).toPython() == start + len(fact["quote"]), f"{body}: end")
    expect(str(graph.value(target, OA.hasSource)) == f"urn:entente:page:{dispatch['page_sha256']}", f"{body}: page")
    expect(str(graph.value(body, PROV.wasDerivedFrom)) == f"urn:entente:{fact['dispatch']}", f"{body}: dispatch")
    activity = graph.value(body, PROV.wasGeneratedBy)
    expect((activity, rdflib.RDF.type, PROV.Activity) in graph and graph.value(activity, PROV.wasAssociatedWith) is not None, f"{body}: activity")
    expect(str(graph.value(body, ENT.date) or "") == fact["date"], f"{body}: date")
    expect(set(str(party) for party in graph.objects(body, ENT.party)) == set(filter(None, fact["parties"].split(";"))), f"{body}: parties")
people = {row["person"]: row for row in rows(tables, "people")}
found = {str(one).removeprefix("urn:entente:"): one for one in graph.subjects(rdflib.RDF.type, SCHEMA.Person)}
expect(found.keys() == people.keys() and all(str(graph.value(one, SCHEMA.name)) == people[of]["name"] for of, one in found.items()), "people")
events = {row["event"]: row for row in rows(tables, "events")}
held = {str(one).removeprefix("urn:entente:"): one for one in graph.subjects(rdflib.RDF.type, SCHEMA.Event)}
expect(held.keys() == events.keys(), "events")
expect(all(str(graph.value(one, SCHEMA.startDate) or "") == events[of]["date_first"] for of, one in held.items()), "days of events")
print(f"{len(graph)} triples, {len(facts)} facts, {len(people)} people, {len(events)} events")
