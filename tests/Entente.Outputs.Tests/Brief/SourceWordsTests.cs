using System.Collections.Immutable;
using Entente.Dates;
using Entente.Outputs.Brief;
using Entente.Register.Views;
using Xunit;

namespace Entente.Outputs.Tests.Brief;

/// <summary>A text that several carry is told by the first of them, with how many they are and who.</summary>
public sealed class SourceWordsTests
{
    [Theory]
    [InlineData(OutputLanguage.English, "AKP, 5 November 2024 (carried by 2: VNA)", 1)]
    [InlineData(OutputLanguage.French, "AKP, 5 novembre 2024 (repris par 2 : VNA)", 1)]
    [InlineData(OutputLanguage.English, "AKP, 5 November 2024 (carried by 7: VNA, p1, p2, p3…)", 6)]
    [InlineData(OutputLanguage.English, "AKP, 5 November 2024", 0)]
    public void It_is_said_by_how_many_a_text_is_carried(OutputLanguage language, string expected, int others)
    {
        var carriers = Enumerable.Range(0, others).Select(i => new Carrier($"p{i}", i == 0 ? "VNA" : null, null, null)).ToImmutableArray();
        var source = new Source("a", "AKP", null, null, Edtf.Parse("2024-11-05"), "") { AlsoOn = carriers };
        var labels = Labels.For(language, null);
        Assert.Equal(expected, SourceWords.Of([source], labels, new DateWords(labels)));
    }
}
