using System.Text.Json;
using Entente.Evaluating;
using Entente.Register.Views;
using Entente.Register.Views.Disputes;
using Xunit;

namespace Entente.Outputs.Tests.Brief;

public sealed class BriefDocsTests
{
    [Theory]
    [InlineData(typeof(BriefView))]
    [InlineData(typeof(BriefEngagement))]
    [InlineData(typeof(BriefPerson))]
    [InlineData(typeof(BriefHolder))]
    [InlineData(typeof(BriefInstrument))]
    [InlineData(typeof(BriefMechanism))]
    [InlineData(typeof(BriefUndertaking))]
    [InlineData(typeof(BriefAssistance))]
    [InlineData(typeof(BriefDeployment))]
    [InlineData(typeof(BriefAnniversary))]
    [InlineData(typeof(Told))]
    [InlineData(typeof(Source))]
    [InlineData(typeof(Conflict))]
    [InlineData(typeof(Preference))]
    public void Every_property_of_the_json_is_documented(Type type)
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "brief.md"));
        Assert.All(type.GetProperties(), p => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}`", text));
    }
}
