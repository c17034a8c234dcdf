using Entente.Evaluating;
using Entente.Reading;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>Pages that stop in mid-sentence, as downloads do.</summary>
public sealed class CutPageTests
{
    [Fact]
    public void A_page_is_read_wherever_it_is_cut()
    {
        var reader = PageReader.CreateDefault();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples"), "*.txt"))
        {
            var page = File.ReadAllText(file);
            for (var end = 1; end < page.Length; end++)
                if (char.IsLetterOrDigit(page[end - 1]) && !char.IsLetterOrDigit(page[end])) AssertRead(reader, page[..end]);
        }
    }

    private static void AssertRead(PageReader reader, string page)
    {
        var thrown = Record.Exception(() => reader.Read("page", page, Hints.None));
        Assert.True(thrown is null, $"{thrown}\nat the end of: {page[Math.Max(0, page.Length - 80)..]}");
    }
}
