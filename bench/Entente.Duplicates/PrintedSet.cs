namespace Entente.Duplicates;

/// <summary>A text of the set, and which dispatch it is a print of.</summary>
/// <param name="Dispatch">The number of the dispatch.</param>
/// <param name="Edit">How it was changed; null for the dispatch itself.</param>
public readonly record struct Print(int Dispatch, Edit? Edit, string Text);

/// <summary>
/// Dispatches of 60 to 600 words with known prints, in an order drawn anew: of ten dispatches four have none, three have
/// one to three, two have up to eight, and one comes again "another year", which is no print of it.
/// </summary>
public sealed class PrintedSet(Prose prose, int seed)
{
    public List<Print> Make(int dispatches)
    {
        var random = new Random(seed);
        var editor = new Editor(prose, random);
        var prints = new List<Print>();
        for (int number = 0, dispatch = 0; number < dispatches; number++, dispatch++)
        {
            var text = prose.Write(random.Next(60, 600), random);
            prints.Add(new Print(dispatch, null, text));
            foreach (var edit in Drawn(number % 10, random)) prints.Add(new Print(dispatch, edit, editor.Make(edit, text)));
            if (number % 10 == 9) prints.Add(new Print(++dispatch, null, editor.AnotherYear(text)));
        }
        var all = prints.ToArray();
        random.Shuffle(all);
        return [.. all];
    }

    private static IEnumerable<Edit> Drawn(int sort, Random random)
    {
        var edits = Enum.GetValues<Edit>();
        var count = sort < 4 ? 0 : sort < 7 ? random.Next(1, 4) : sort < 9 ? random.Next(1, 9) : 0;
        return Enumerable.Range(0, count).Select(_ => edits[random.Next(edits.Length)]);
    }
}
