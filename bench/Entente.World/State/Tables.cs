namespace Entente.World;

/// <summary>The word lists that the world is made of, each a text in <c>Data</c>.</summary>
internal static class Tables
{
    /// <summary>What there is to choose from: names of exercises, gifts, subjects…</summary>
    public static IReadOnlyDictionary<string, string[]> Things { get; } = Lines("things")
        .Select(line => line.Split(": ", 2))
        .ToDictionary(pair => pair[0], pair => pair[1].Split(';', StringSplitOptions.TrimEntries));

    /// <summary>The rows of a table, each cut into its columns.</summary>
    public static string[][] Rows(string table) => [.. Lines(table).Select(line => line.Split('|'))];

    public static IEnumerable<string> Lines(string table)
    {
        using var stream = typeof(Tables).Assembly.GetManifestResourceStream(table)
            ?? throw new InvalidOperationException($"no table {table}");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
