"""Compares a review as LibreOffice read it (flat ODT) with the same as Markdown."""
import re
import sys
import xml.etree.ElementTree as ElementTree

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"


def words(element):
    """The text of an element without that of its footnotes."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == TEXT + "s":
            parts.append(" " * int(child.get(TEXT + "c", "1")))
        elif child.tag not in (TEXT + "note", TEXT + "note-ref", TEXT + "bookmark-ref"):
            parts.append(words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def rows_of(element):
    """The rows of tables, without those that a chart keeps its numbers in."""
    if element.tag == DRAW + "object":
        return 0
    return (element.tag == TABLE + "table-row") + sum(rows_of(child) for child in element)


def plain(markdown):
    """Markdown without its marks and notes."""
    return re.sub(r"\[\^\d+\]", "", re.sub(r"\\(.)", "\\1", markdown)).strip()


def main(odt, markdown):
    root = ElementTree.parse(odt).getroot()
    lines = open(markdown, encoding="utf-8").read().split("\n")
    headings = [plain(line[3:]) for line in lines if line.startswith("## ")][:-1]  # The last is that of the notes.
    notes = [line for line in lines if re.match(r"\[\^\d+\]: ", line)]
    rows = [line for line in lines if line.startswith("| ") and not line.startswith("| ---")]
    items = [plain(line[2:]) for line in lines if line.startswith("- ")]
    read = {
        "headings": ([words(h).strip() for h in root.iter(TEXT + "h") if h.get(TEXT + "outline-level") == "1"], headings),
        "notes": (len(list(root.iter(TEXT + "note"))), len(notes)),
        "rows": (rows_of(root), len(rows)),
    }
    for what, (found, expected) in read.items():
        assert found == expected, f"{odt}: {what}: {found} where {expected} were to be"
    text = "\n".join(words(p) for p in root.iter(TEXT + "p"))
    missing = [item for item in items if re.sub(r",\s*$", "", item) not in text]
    assert not missing, f"{odt}: not read: {missing[:3]}"
    assert list(root.iter(DRAW + "object")), f"{odt}: no chart"
    print(f"{odt.rsplit('/', 1)[-1]}: {len(headings)} headings, {len(rows)} rows, {len(notes)} notes, {len(items)} items read back")


main(*sys.argv[1:])
