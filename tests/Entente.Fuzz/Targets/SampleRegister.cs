using Entente.Codebook;
using Entente.Reading;
using Entente.Register;

namespace Entente.Fuzz.Targets;

/// <summary>A register in memory's place that holds one page; it is made once, and nothing is added.</summary>
internal static class SampleRegister
{
    public const string Page = "sample.txt";

    private static readonly Book Book = Book.LoadEmbedded();

    private static readonly Lazy<IRegister> Made = new(Make);

    public static IRegister Register => Made.Value;

    public static IReadOnlySet<string> SmallWords => Book.SmallWords;

    private static IRegister Make()
    {
        var folder = Directory.CreateTempSubdirectory("entente-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var register = Registers.Open(Path.Combine(folder, "sample.db"));
        using var sample = new StreamReader(typeof(SampleRegister).Assembly.GetManifestResourceStream(Page)!);
        var reading = new PageReader(Book).Read(Page, sample.ReadToEnd(), Hints.None);
        register.Add(reading, Hints.None);
        return register;
    }
}
