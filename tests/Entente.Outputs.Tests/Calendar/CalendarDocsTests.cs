using System.Text.Json;
using Entente.Evaluating;
using Entente.Register.Views.Calendar;
using Xunit;

namespace Entente.Outputs.Tests.Calendar;

public sealed class CalendarDocsTests
{
    [Theory]
    [InlineData(typeof(CalendarView))]
    [InlineData(typeof(CalendarEntry))]
    public void Every_property_of_the_json_is_documented(Type type) =>
        Assert.All(type.GetProperties(), p => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}`", Text()));

    [Fact]
    public void Every_kind_is_documented() =>
        Assert.All(Enum.GetNames<CalendarKind>(), name => Assert.Contains($"`{JsonNamingPolicy.KebabCaseLower.ConvertName(name)}`", Text()));

    private static string Text() => File.ReadAllText(Repository.PathOf("docs", "calendar.md"));
}
