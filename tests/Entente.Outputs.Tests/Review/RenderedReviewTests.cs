using Entente.Evaluating;
using Entente.Outputs.Brief;
using Entente.Outputs.Review;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Reviews;
using Xunit;

namespace Entente.Outputs.Tests.Review;

/// <summary>
/// The reviews in <c>docs/review</c> are those of the sample dispatches as they are read today. Where a change is meant, run
/// with <c>ENTENTE_ACCEPT=1</c> and read the difference before it is committed.
/// </summary>
public sealed class RenderedReviewTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    [Theory]
    [InlineData("VN-2022.fr.html", 2022, BriefFormat.Html, OutputLanguage.French)]
    [InlineData("VN-2024.fr.html", 2024, BriefFormat.Html, OutputLanguage.French)]
    [InlineData("VN-2024.fr.md", 2024, BriefFormat.Markdown, OutputLanguage.French)]
    [InlineData("VN-2024.en.md", 2024, BriefFormat.Markdown, OutputLanguage.English)]
    public void They_are_current(string file, int year, BriefFormat format, OutputLanguage language)
    {
        var written = ReviewRenderer.Render(Review(year), format, language, book: samples.Book);
        var path = Repository.PathOf("docs", "review", file);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1") File.WriteAllText(path, written);
        Assert.Equal(File.ReadAllText(path), written);
    }

    private AnnualReview Review(int year) =>
        samples.Register.GetReview(new ReviewOptions { Party = "VN", Year = year, Offices = samples.Book.Offices, Agencies = samples.Book.World.Agencies });
}
