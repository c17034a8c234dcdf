using Entente.Codebook;
using Entente.Reading;
using Entente.Reading.Examples;
using Entente.Register;

namespace Entente.Cli;

/// <summary>The parts that the commands are made of. This is the one place where they are chosen.</summary>
internal sealed record Composition
{
    /// <summary>Makes the reading engine from a codebook.</summary>
    /// <remarks>Throws <see cref="CodebookException"/> with all that is wrong in the codebook.</remarks>
    public required Func<CodebookSource, Engine> OpenEngine { get; init; }

    /// <summary>Loads a codebook, runs its examples, and tells what is wrong; does not throw on a bad codebook.</summary>
    public required Func<CodebookSource, CodebookReport> CheckCodebook { get; init; }

    /// <summary>Opens a codebook to count how often its rules find a fact; its own examples are counted already.</summary>
    /// <remarks>Throws <see cref="CodebookException"/> with all that is wrong in the codebook.</remarks>
    public required Func<CodebookSource, (IReader Reader, CodebookCoverage Coverage)> CoverCodebook { get; init; }

    public required Func<string, RegisterOptions, IRegister> OpenRegister { get; init; }

    /// <summary>Where the sample dispatches of <c>entente demo</c> lie.</summary>
    public required string SamplesFolder { get; init; }

    /// <summary>The program as it is shipped.</summary>
    public static Composition Real { get; } = new()
    {
        OpenEngine = OpenReader,
        CheckCodebook = CodebookCheck.Run,
        CoverCodebook = Cover,
        OpenRegister = Registers.Open,
        SamplesFolder = Path.Combine(AppContext.BaseDirectory, "samples"),
    };

    private static Engine OpenReader(CodebookSource codebook)
    {
        var reader = new PageReader(Book.Load(codebook));
        return new Engine { Reader = reader, Layout = reader.Layout, Dates = reader.Dates, Explain = reader.Explain };
    }

    private static (IReader, CodebookCoverage) Cover(CodebookSource codebook)
    {
        var book = Book.Load(codebook);
        var reader = new PageReader(book);
        return (reader, new CodebookCoverage(book, reader));
    }
}
