namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>Goes through the trees of a file, around what is damaged in them.</summary>
internal sealed class TreeReader(PageFile file)
{
    private readonly HashSet<uint> seen = [];

    public PageFile File => file;

    /// <summary>The pages that belong to a tree, or to the list of free ones.</summary>
    public IReadOnlySet<uint> Seen => seen;

    /// <summary>Notes a page that is not to be looked at any more.</summary>
    public void Pass(uint page) => seen.Add(page);

    /// <summary>Hands over every row of a tree that can be read; tells whether all of it could be.</summary>
    /// <param name="ofTable">Whether its rows are found by their numbers; else it is an index, or a table that is one.</param>
    /// <param name="row">Is told the page too; null where only its pages are to be noted.</param>
    public bool Walk(uint root, bool ofTable, Action<uint, Cell>? row)
    {
        var isWhole = true;
        var waiting = new Stack<uint>([root]);
        while (waiting.TryPop(out var number))
        {
            if (!seen.Add(number) || TreePage.Read(file, number) is not { } page || page.IsOfTable != ofTable)
            {
                isWhole = false;
                continue;
            }

            if (page.IsBranch)
            {
                foreach (var cell in page.Cells) waiting.Push(page.Below(cell));
                waiting.Push(page.Last);
            }

            if (row is not null && page.Kind != TreePageKind.TableBranch) isWhole &= ReadRows(number, page, row);
        }

        return isWhole;
    }

    /// <summary>Hands over the rows of a page; tells whether all could be read.</summary>
    public bool ReadRows(uint number, TreePage page, Action<uint, Cell> row)
    {
        var isWhole = true;
        foreach (var at in page.Cells)
        {
            if (Cell.TryRead(file, page, at, out var cell)) row(number, cell);
            isWhole &= cell is { IsWhole: true };
        }

        return isWhole;
    }
}
