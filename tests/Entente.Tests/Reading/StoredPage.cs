using System.Text.Json;
using Entente.Dates;
using Entente.Evaluating;
using Entente.Reading;

namespace Entente.Tests.Reading;

/// <summary>A page on disk, with the hints beside it.</summary>
internal sealed record StoredPage(string Name, string Text, Hints Hints)
{
    public static StoredPage Load(string path)
    {
        var hints = Path.ChangeExtension(path, ".meta.json");
        return new StoredPage(Path.GetFileName(path), File.ReadAllText(path), File.Exists(hints) ? HintsOf(hints) : Hints.None);
    }

    /// <summary>The pages of a folder, in order.</summary>
    public static IEnumerable<StoredPage> In(string folder) => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Load);

    /// <summary>The samples, and those evaluation pages that are there.</summary>
    public static StoredPage[] All()
    {
        string[] folders = ["gold/dev", "gold/seeds", "dispatches"];
        var evaluation = Evaluation.Folder is { } root ? folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists) : [];
        return [.. evaluation.Prepend(Repository.PathOf("samples")).SelectMany(In)];
    }

    private static Hints HintsOf(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new Hints { Published = Edtf.TryParse(Field("published"), out var day) ? day : null, Language = Field("language"), Outlet = Field("outlet"), Title = Field("title") };
    }
}
