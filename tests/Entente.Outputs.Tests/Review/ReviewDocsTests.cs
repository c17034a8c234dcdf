using System.Text.Json;
using Entente.Evaluating;
using Entente.Register.Views.Reviews;
using Xunit;

namespace Entente.Outputs.Tests.Review;

public sealed class ReviewDocsTests
{
    [Theory]
    [InlineData(typeof(AnnualReview))]
    [InlineData(typeof(ReviewEngagement))]
    [InlineData(typeof(ReviewMechanism))]
    [InlineData(typeof(ReviewAppointment))]
    [InlineData(typeof(ReviewCommemoration))]
    public void Every_property_of_the_json_is_documented(Type type) =>
        Assert.All(type.GetProperties(), p => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}`", Text()));

    [Fact]
    public void Every_level_is_documented() =>
        Assert.All(Enum.GetNames<EngagementLevel>(), name => Assert.Contains($"`{JsonNamingPolicy.KebabCaseLower.ConvertName(name)}`", Text()));

    private static string Text() => File.ReadAllText(Repository.PathOf("docs", "review.md"));
}
