"""Asks an MCP server over its standard input and holds what it answers against the schemas that it publishes."""
import json
import subprocess
import sys

import jsonschema

QUESTIONS = [
    ("find", {"name": "viet"}),
    ("search", {"query": "exercice", "parties": ["VN"], "limit": 5}),
    ("brief", {"partyA": "VN", "partyB": "KH"}),
    ("prepare_meeting", {"us": "VN", "them": "KH", "date": "2024-11-20"}),
    ("relation", {"partyA": "VN", "partyB": "KH", "withOthers": True}),
    ("parties", {}),
    ("parties", {"party": "VN"}),
    ("person", {"person": "Phan Van Giang"}),
    ("offices", {"party": "KH", "former": True}),
    ("undertakings", {"status": ["done", "overdue"], "kind": ["undertaking", "plan"]}),
    ("calendar", {"party": "KH", "kind": ["planned", "expiry"]}),
    ("mechanisms", {"party": "KH", "with": "VN"}),
]


class Server:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.number = 0

    def ask(self, method, params):
        self.number += 1
        self.tell({"id": self.number, "method": method, "params": params})
        while True:
            answer = json.loads(self.process.stdout.readline())
            assert answer["jsonrpc"] == "2.0", answer
            if answer.get("id") == self.number:
                assert "error" not in answer, answer
                return answer["result"]

    def tell(self, message):
        self.process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
        self.process.stdin.flush()

    def end(self):
        self.process.stdin.close()
        assert self.process.stdout.read() == "" and self.process.wait(60) == 0


server = Server(sys.argv[1:])
server.ask("initialize", {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "check", "version": "1"}})
server.tell({"method": "notifications/initialized"})
tools = {tool["name"]: tool for tool in server.ask("tools/list", {})["tools"]}
for tool in tools.values():
    for schema in (tool["inputSchema"], tool["outputSchema"]):
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["type"] == "object", tool["name"]
    assert all("description" in property or name in ("limit", "verdict") for name, property in tool["inputSchema"]["properties"].items()), tool["name"]

cited = 0


def ask(name, arguments):
    jsonschema.validate(arguments, tools[name]["inputSchema"])
    answer = server.ask("tools/call", {"name": name, "arguments": arguments})
    assert not answer.get("isError"), (name, answer)
    jsonschema.validate(answer["structuredContent"], tools[name]["outputSchema"])
    assert answer["content"][0]["type"] == "text" and answer["content"][0]["text"], name
    return answer["structuredContent"]


for name, arguments in QUESTIONS:
    for section in ask(name, arguments)["sections"]:
        for item in section["items"]:
            for citation in item["citations"]:
                cited += 1
                assert citation["quote"] and citation["address"].startswith("entente://dispatch?page="), citation
            if cited % 10 == 1 and item["kind"] == "engagement":
                ask("entity", {"identifier": item["identifier"]})

page = ask("dispatch", {"page": "2019-07-23-dialogue-defense-vn-kh.txt"})
verdict = ask("confirm", {"fact": page["dispatches"][0]["facts"][0]["reference"], "because": "It says so"})
ask("withdraw", {"verdict": verdict["verdict"], "because": "A check"})
wrong = server.ask("tools/call", {"name": "person", "arguments": {"person": "Nemo"}})
assert wrong["isError"] and "\n" not in wrong["content"][0]["text"], wrong
server.end()
print(f"mcp: {len(tools)} tools, {len(QUESTIONS)} questions, {cited} citations")
