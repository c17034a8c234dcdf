using Entente.Codebook;
using Entente.Dates;
using Entente.Pages;

namespace Entente.Reading.Examples;

/// <summary>Checks a codebook as a whole: every file by itself, what files say of each other, and all examples.</summary>
public static class CodebookCheck
{
    /// <summary>Never throws on a bad codebook: its errors are what the report is for. Examples run once it loads.</summary>
    public static CodebookReport Run(CodebookSource source)
    {
        if (Faults(source) is { Count: > 0 } faults) return new CodebookReport(0, faults);
        var book = Book.Load(source);
        var (examples, broken) = (new ExampleFinder(book), new List<CodebookError>());
        var found = Try(broken, () => examples.Find().ToArray()) ?? [];
        var runner = new ExampleRunner(new PageReader(book));
        broken.AddRange(found.SelectMany(runner.Run));
        var dates = DateExamples.Run(book, broken);
        return new CodebookReport(found.Length + dates, Ordered(broken));
    }

    private static IReadOnlyList<CodebookError> Faults(CodebookSource source)
    {
        var errors = new List<CodebookError>();
        var files = new CodebookFiles(source);
        Try(errors, () => Book.Load(source));
        Try(errors, () => DateBook.Load(files.Root("fr/dates.yaml") ?? throw Missing("fr/dates.yaml")));
        foreach (var path in files.Paths.Where(path => path.EndsWith("/pages.yaml", StringComparison.Ordinal)))
            Try(errors, () => PageBook.Load(new Dictionary<string, CodebookNode> { [path.Split('/')[0]] = files.Root(path)! }));
        Try(errors, () => { files.ThrowIfWrong(); return true; });
        return Ordered(errors);
    }

    private static T? Try<T>(List<CodebookError> errors, Func<T> load)
    {
        try
        {
            return load();
        }
        catch (CodebookException e)
        {
            errors.AddRange(e.Errors);
            return default;
        }
    }

    private static CodebookException Missing(string file) => new([new CodebookError(file, 0, "this file is missing")]);

    private static IReadOnlyList<CodebookError> Ordered(IEnumerable<CodebookError> errors) =>
        [.. errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)];
}
