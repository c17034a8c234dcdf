"""Reads GraphML and GEXF with networkx, and counts again from the tables who met whom."""
import collections
import itertools
import pathlib
import sys

import networkx

from reading import expect, rows

graphml, gexf = networkx.read_graphml(sys.argv[1]), networkx.read_gexf(sys.argv[2])
tables = pathlib.Path(sys.argv[3])

events = {row["event"]: row for row in rows(tables, "events") if row["status"] == "held"}
met, first, last = collections.Counter(), {}, {}
for event in events.values():
    for pair in itertools.combinations(sorted(event["parties"].split(";")), 2):
        met[pair] += 1
        if event["date_first"]:
            first[pair] = min(first.get(pair, "9999"), event["date_first"])
        if event["date_last"]:
            last[pair] = max(last.get(pair, ""), event["date_last"])
for name, graph in (("GraphML", graphml), ("GEXF", gexf)):
    parties = {node for node, data in graph.nodes(data=True) if data["kind"] == "party"}
    edges = {tuple(sorted(pair)): data for *pair, data in graph.edges(data=True) if data["kind"] == "met" and set(pair) <= parties}
    expect(edges.keys() == met.keys(), f"{name}: pairs")
    for pair, data in edges.items():
        expect(int(data["weight"]) == met[pair], f"{name}: how often {pair} met")
        expect((data.get("first"), data.get("last")) == (first.get(pair), last.get(pair)), f"{name}: when {pair} met")
    people = {row["person"] for row in rows(tables, "attendances") if row["event"] in events}
    expect({node for node, data in graph.nodes(data=True) if data["kind"] == "person"} == people, f"{name}: people")
expect(set(graphml.nodes) == set(gexf.nodes), "nodes")
expect({frozenset(pair) for pair in graphml.edges()} == {frozenset(pair) for pair in gexf.edges()}, "edges")
print(f"{graphml.number_of_nodes()} nodes, {graphml.number_of_edges()} edges")
