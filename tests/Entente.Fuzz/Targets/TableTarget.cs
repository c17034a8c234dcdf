using Entente.Intake.Archives;
using Entente.Intake.Files;
using Entente.Intake.Tables;

namespace Entente.Fuzz.Targets;

/// <summary>The first byte says which table it is.</summary>
internal static class TableTarget
{
    private static readonly string[] Names = ["table.csv", "table.ndjson", "table.tsv"];

    private static readonly IntakeOptions Options = new() { MaxBytes = 64 * 1024 };

    private static readonly PageMaker Maker = new(Options);

    public static void Run(byte[] input)
    {
        if (input.Length == 0) return;
        var name = Names[input[0] % Names.Length];
        using var stream = new MemoryStream(input, 1, input.Length - 1);
        foreach (var entry in new TablePages(Options).Open([], stream, new FoundFile(null, name, name))!) Look(entry);
    }

    private static void Look(Entry entry)
    {
        if (entry.Instead is { } instead) Expect.IsLine(instead.ToString());
        if (entry.Page is { } named) Expect.IsLine(named.Name);
        if (entry.Page is { } row && Maker.Make(row) is Page page) Expect.CanBeKept(page.Text, "a row");
    }
}
