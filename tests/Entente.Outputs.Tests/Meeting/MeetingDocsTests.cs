using System.Text.Json;
using Entente.Evaluating;
using Entente.Outputs.Meeting;
using Xunit;

namespace Entente.Outputs.Tests.Meeting;

public sealed class MeetingDocsTests
{
    [Theory]
    [InlineData(typeof(MeetingPreparation))]
    [InlineData(typeof(MeetingPerson))]
    public void Every_property_of_the_json_is_documented(Type type)
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "meeting.md"));
        Assert.All(type.GetProperties(), p => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}`", text));
    }
}
