using System.Collections.Immutable;
using System.Text.Json;
using Entente.Codebook;
using Entente.Dates;
using Entente.Evaluating;
using Entente.Reading;

namespace Entente.Register.Tests.Support;

/// <summary>A register of the sample dispatches as the program reads them, with the codebook that read them.</summary>
public sealed class ReadSamples : IDisposable
{
    private TemporaryRegister? folder;

    public Book Book { get; } = Book.LoadEmbedded();

    /// <summary>Filled for the first test that asks, which is skipped where there is no database.</summary>
    public IRegister Register => (folder ??= Fill()).Register;

    /// <summary>The address of the register.</summary>
    public string Address => (folder ??= Fill()).Address;

    public void Dispose() => folder?.Dispose();

    private TemporaryRegister Fill()
    {
        var filled = new TemporaryRegister();
        filled.Register.AddMany(Pages(new PageReader(Book)));
        return filled;
    }

    /// <summary>The samples as they are read.</summary>
    public ImmutableArray<PageToAdd> Pages() => Pages(new PageReader(Book));

    private static ImmutableArray<PageToAdd> Pages(PageReader reader) =>
    [
        .. Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).Select(file =>
        {
            var hints = HintsOf(Path.ChangeExtension(file, ".meta.json"));
            return new PageToAdd(reader.Read(Path.GetFileName(file), File.ReadAllText(file), hints), hints);
        }),
    ];

    private static Hints HintsOf(string file)
    {
        if (!File.Exists(file)) return Hints.None;
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        string? Text(string name) => document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new Hints
        {
            Published = Edtf.TryParse(Text("published"), out var date) ? date : null, Outlet = Text("outlet"),
            Language = Text("language"), Title = Text("title"), Url = Text("url"),
        };
    }
}
