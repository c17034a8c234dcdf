"""What the programs share that read exports back."""
import csv
import sys


def expect(holds, what):
    """Ends the check where something is not as it is to be."""
    if not holds:
        sys.exit(f"wrong: {what}")


def rows(folder, name):
    """The rows of a table that was exported as CSV."""
    with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
