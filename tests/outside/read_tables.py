"""Reads a data package by its description, with pandas, and beside it the same tables as NDJSON."""
import hashlib
import json
import pathlib
import sys

import pandas

from reading import expect

package, ndjson = (pathlib.Path(name) for name in sys.argv[1:])
description = json.loads((package / "datapackage.json").read_text("utf-8"))
tables = {}


def read(resource):
    """A table with every value as it is written; what is missing is missing."""
    path = package / resource["path"]
    data = path.read_bytes()
    expect(len(data) == resource["bytes"], f"{path.name}: bytes")
    expect("sha256:" + hashlib.sha256(data).hexdigest() == resource["hash"], f"{path.name}: hash")
    return pandas.read_csv(path, dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8")


def check(name, table, schema):
    fields = schema["fields"]
    expect(list(table.columns) == [field["name"] for field in fields], f"{name}: columns")
    for field in fields:
        column, rules = table[field["name"]], field.get("constraints", {})
        given = column.dropna()
        where = f"{name}.{field['name']}"
        if rules.get("required"):
            expect(len(given) == len(column), f"{where}: a value is missing")
        if rules.get("unique"):
            expect(given.is_unique, f"{where}: a value stands twice")
        if "enum" in rules:
            expect(given.isin(rules["enum"]).all(), f"{where}: a code that is none")
        if field["type"] == "integer":
            pandas.to_numeric(given, errors="raise")
        if field["type"] == "boolean":
            expect(given.isin(["true", "false"]).all(), f"{where}: neither true nor false")
        if field["type"] == "date":
            pandas.to_datetime(given, format="%Y-%m-%d", errors="raise")
        if field["type"] == "datetime":
            pandas.to_datetime(given, format="%Y-%m-%dT%H:%M:%SZ", errors="raise")
    expect(not table.duplicated(schema["primaryKey"]).any(), f"{name}: a key stands twice")


for resource in description["resources"]:
    tables[resource["name"]] = table = read(resource)
    expect(len(table) == resource["rows"], f"{resource['name']}: rows")
    check(resource["name"], table, resource["schema"])
for resource in description["resources"]:
    for key in resource["schema"].get("foreignKeys", []):
        to = tables[key["reference"]["resource"]][key["reference"]["fields"]]
        expect(tables[resource["name"]][key["fields"]].dropna().isin(to).all(), f"{resource['name']}.{key['fields']} leads nowhere")

for name, table in tables.items():
    lines = [json.loads(line) for line in (ndjson / f"{name}.ndjson").read_text("utf-8").splitlines()]
    expect(len(lines) == len(table), f"{name}: NDJSON has other rows")
    for column in table.columns:
        if column.endswith("_first") or column == "known" or column == "quote":
            expect([line[column] for line in lines] == table[column].where(table[column].notna(), None).tolist(), f"{name}.{column}: NDJSON says otherwise")

expect(len(tables["facts"]) > 500, "facts are missing")
expect(json.loads((package / "datacite.json").read_text("utf-8"))["titles"] == [{"title": "Samples"}], "datacite.json")
print(f"{len(tables)} tables, {sum(len(table) for table in tables.values())} rows")
