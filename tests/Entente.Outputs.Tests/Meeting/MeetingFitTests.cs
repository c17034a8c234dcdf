using Entente.Outputs.Meeting;
using Xunit;

namespace Entente.Outputs.Tests.Meeting;

public sealed class MeetingFitTests
{
    [Fact]
    public void What_fits_stays_as_it_is()
    {
        MeetingSection[] sections = [Section("to-raise", 3, 80), Section("conflicts", 2, 80)];
        Assert.Equal([3, 2], MeetingFit.Fit([.. sections]).Select(s => s.Lines.Length));
    }

    [Fact]
    public void The_longest_part_gives_way_first_and_what_is_to_be_raised_last()
    {
        var fitted = MeetingFit.Fit([Section("to-raise", 8, 300), Section("across", 5, 300), Section("last-talks", 30, 300), Section("conflicts", 4, 300)]);
        Assert.Equal("to-raise", fitted[0].Code);
        Assert.Equal(8, fitted[0].Lines.Length);
        Assert.InRange(fitted.Sum(s => s.Lines.Length), 15, 24);
        Assert.All(fitted, s => Assert.InRange(s.Lines.Length, 1, 9));
    }

    [Fact]
    public void The_first_of_each_part_stay() =>
        Assert.All(MeetingFit.Fit([Section("near", 90, 200)]).Single().Lines.Select((line, i) => (line, i)), one => Assert.StartsWith($"{one.i} ", one.line.Lead));

    [Theory]
    [InlineData("court", "court", false)]
    [InlineData(null, null, false)]
    public void A_short_quote_is_whole(string? quote, string? shown, bool isCut) => Assert.Equal((shown, isCut), MeetingFit.Cut(quote));

    [Fact]
    public void A_long_quote_is_cut_after_a_word_and_never_within_a_letter()
    {
        var words = string.Join(' ', Enumerable.Repeat("mot", 100));
        Assert.Equal((words[..147], true), MeetingFit.Cut(words));
        var letters = string.Concat(Enumerable.Repeat("a\U0001D538", 100));
        var (cut, isCut) = MeetingFit.Cut(letters);
        Assert.True(isCut);
        Assert.False(char.IsHighSurrogate(cut![^1]));
    }

    private static MeetingSection Section(string code, int lines, int letters) =>
        new(code, code, [.. Enumerable.Range(0, lines).Select(i => new MeetingLine($"{i} ", new string('x', letters / 2), new string('y', letters / 2), false, "source", "engagement-1", []))]);
}
