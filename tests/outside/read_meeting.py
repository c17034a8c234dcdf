"""Holds the brief of a meeting, as LibreOffice has read it (flat ODT) and laid it out (PDF), against the same brief as Markdown."""
import re
import sys
import xml.etree.ElementTree as ElementTree

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def plain(text):
    return re.sub(r"\s+", " ", text.replace("\\", "")).strip()


def words(element):
    """The text of a paragraph; blanks and line breaks are elements of their own."""
    found = element.text or ""
    for child in element:
        found += (" " if child.tag in (TEXT + "s", TEXT + "line-break", TEXT + "tab") else words(child)) + (child.tail or "")
    return found


with open(sys.argv[1] + ".pdf", "rb") as file:
    pages = len(re.findall(rb"/Type\s*/Page\b", file.read()))
assert 1 <= pages <= 2, f"{sys.argv[1]} has {pages} pages"
tree = ElementTree.parse(sys.argv[1] + ".fodt")
paragraphs = [plain(words(element)) for tag in ("h", "p") for element in tree.iter(TEXT + tag)]
whole = "\n".join(paragraphs)

with open(sys.argv[1] + ".markdown", encoding="utf-8") as file:
    lines = [line.rstrip("\n") for line in file if line.strip()]
headings = [plain(line.lstrip("# ")) for line in lines if line.startswith("#")]
assert len(headings) > 4 and all(heading in paragraphs for heading in headings), set(headings) - set(paragraphs)
points = 0
for line in lines:
    if line.startswith("- **"):
        points += 1
        lead, text = line[4:].split("**", 1)
        line = lead + text
    elif line.startswith(("  > ", "  — ")):
        line = line[4:]
    else:
        continue
    assert plain(line) in whole, plain(line)
assert points > 5, points
print(f"meeting: {pages} pages, {len(headings) - 1} parts, {points} lines")
