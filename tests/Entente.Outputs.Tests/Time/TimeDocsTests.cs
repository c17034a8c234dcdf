using System.Text.Json;
using Entente.Evaluating;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;
using Xunit;

namespace Entente.Outputs.Tests.Time;

public sealed class TimeDocsTests
{
    [Theory]
    [InlineData(typeof(OfficesView))]
    [InlineData(typeof(OfficeHistory))]
    [InlineData(typeof(Incumbency))]
    [InlineData(typeof(WornRank))]
    [InlineData(typeof(KnownTurn))]
    [InlineData(typeof(Closing))]
    [InlineData(typeof(MechanismsView))]
    [InlineData(typeof(MechanismHistory))]
    [InlineData(typeof(Entente.Register.Views.Mechanisms.Session))]
    [InlineData(typeof(SessionGap))]
    [InlineData(typeof(DiffView))]
    [InlineData(typeof(Change))]
    public void Every_property_of_the_json_is_documented(Type type) =>
        Assert.All(type.GetProperties(), p => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}`", Text()));

    [Theory]
    [InlineData(typeof(ClosingReason))]
    [InlineData(typeof(SessionStatus))]
    [InlineData(typeof(ChangeKind))]
    public void Every_value_of_the_json_is_documented(Type type) =>
        Assert.All(Enum.GetNames(type), name => Assert.Contains($"`{JsonNamingPolicy.KebabCaseLower.ConvertName(name)}`", Text()));

    private static string Text() => File.ReadAllText(Repository.PathOf("docs", "time.md"));
}
