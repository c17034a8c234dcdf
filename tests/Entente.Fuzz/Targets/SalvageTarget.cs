using Entente.Register.Storage.Sqlite.Salvage;

namespace Entente.Fuzz.Targets;

/// <summary>The first two bytes are the length of the log; the file is followed by it.</summary>
internal static class SalvageTarget
{
    private const int Form = 14;

    private static readonly RegisterShape Shape = RegisterShape.Of(Form);

    private static readonly string Place = Path.Combine(Path.GetTempPath(), $"entente-fuzz-{Environment.ProcessId}.db");

    static SalvageTarget() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        File.Delete(Place);
        File.Delete(Place + "-wal");
    };

    public static void Run(byte[] input)
    {
        if (input.Length < 2) return;
        var log = Math.Min((input[0] << 8) + input[1], input.Length - 2);
        File.WriteAllBytes(Place, input[2..^log]);
        File.WriteAllBytes(Place + "-wal", input[^log..]);
        using var file = new PageFile(Place);
        var rows = new RowFinder(file, Shape);
        foreach (var table in Shape.Tables.Select(table => rows[table.Table.Name]))
            foreach (var number in table.Numbers)
                Expect.That(table.Read(number) is null or { Length: > 0 }, "a row without columns");
    }
}
