using Entente.Codebook;
using Entente.Dates;
using Xunit;

namespace Entente.Tests.Dates;

public class DateBookTests
{
    [Fact]
    public void Every_example_of_the_book_is_read_as_it_says()
    {
        List<string> wrong = [];
        foreach (var (words, value, line) in FrenchDates.Book.Examples)
        {
            var read = FrenchDates.Read(words, FrenchDates.Book.ExampleDay);
            var last = read.Count == 0 ? "nothing" : read[^1].Timexes.Last().Value;
            if (last != value) wrong.Add($"line {line}: “{words}” is {last}, not {value}");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("  - form: day monht", "make: date", "fr/dates.yaml:5: “monht” is no class of words, in “day monht”")]
    [InlineData("  - form: day (month", "make: date", "fr/dates.yaml:5: “day (month” lacks a “)”")]
    [InlineData("  - form: day month", "make: dat", "fr/dates.yaml:6: “dat” is nothing that a form can make")]
    [InlineData("  - form: day month", "after: [nowhere]\n    make: date", "fr/dates.yaml:6: “nowhere” is no class of words")]
    [InlineData("  - form: day month", "make: date\n    affter: [day]", "fr/dates.yaml:7: “affter” is not known here")]
    public void A_wrong_form_is_refused_by_file_and_line(string form, string rest, string message)
    {
        var error = Assert.Throws<CodebookException>(() => Load($"example-day: 2025-03-12\nwords:\n  month: {{mai: 5}}\nforms:\n{form}\n    {rest}\n"));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_its_field_cannot_hold_is_refused()
    {
        var error = Assert.Throws<CodebookException>(() => Load("example-day: 2025-03-12\nwords:\n  month: {mai: 13}\nforms: []\n"));
        Assert.Equal("fr/dates.yaml:3: “13” is not between 1 and 12", error.Message);
    }

    private static DateBook Load(string text) =>
        FrenchDates.Load("fr/dates.yaml", new CodebookSource([KeyValuePair.Create("fr/dates.yaml", text)]));
}
