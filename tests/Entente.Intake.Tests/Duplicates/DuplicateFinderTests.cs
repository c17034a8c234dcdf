using Entente.Duplicates;
using Entente.Evaluating;
using Entente.Intake.Duplicates;
using Entente.Prints;
using Xunit;

namespace Entente.Intake.Tests.Duplicates;

public sealed class DuplicateFinderTests
{
    private static readonly Prose Prose = new(Directory.EnumerateFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>Seeds 1 to 9 served for tuning.</summary>
    [Fact]
    public void Prints_of_two_thousand_dispatches_are_brought_together()
    {
        var measure = new Measure(new PrintedSet(Prose, seed: 101).Make(2000), text => TextSketch.Of(text));
        Assert.InRange(measure.F1, 0.98, 1);
    }

    [Theory]
    [InlineData(Edit.Again, TextRelation.Same)]
    [InlineData(Edit.Tokenised, TextRelation.Same)]
    [InlineData(Edit.Plain, TextRelation.Copy)]
    [InlineData(Edit.Dressed, TextRelation.Copy)]
    [InlineData(Edit.Edited, TextRelation.Copy)]
    [InlineData(Edit.Quoted, TextRelation.Within)]
    public void A_print_is_told_as_what_it_is(Edit edit, TextRelation relation)
    {
        var random = new Random(11);
        var text = Prose.Write(300, random);
        var print = new Editor(Prose, random).Make(edit, text);
        Assert.Equal(relation, TextLikeness.Of(TextSketch.Of(text), TextSketch.Of(print)));
        Assert.Equal(relation, TextLikeness.Of(TextSketch.Of(print), TextSketch.Of(text)));
    }

    [Fact]
    public void The_same_words_with_other_numbers_are_another_text()
    {
        var random = new Random(12);
        var text = Prose.Write(300, random);
        var another = new Editor(Prose, random).AnotherYear(text);
        Assert.Equal(TextRelation.None, TextLikeness.Of(TextSketch.Of(text), TextSketch.Of(another)));
    }

    [Theory]
    [InlineData("", "", TextRelation.Same)]
    [InlineData("Le ministre est arrivé.", "LE MINISTRE EST ARRIVE", TextRelation.Same)]
    [InlineData("Le ministre est arrivé.", "Le ministre est arrivé hier.", TextRelation.None)]
    [InlineData("l’armée — 𝄞", "l ' armée 𝄞", TextRelation.Same)]
    public void Short_texts_are_one_only_when_they_are_the_same(string one, string other, TextRelation relation) =>
        Assert.Equal(relation, TextLikeness.Of(TextSketch.Of(one), TextSketch.Of(other)));

    [Fact]
    public void A_text_of_ten_megabytes_has_a_small_sketch() =>
        Assert.InRange(TextSketch.Of(Prose.Write(1_500_000, new Random(1))).Runs.Length, 1, TextSketch.Most);

    [Fact]
    public void A_notice_that_stands_under_every_text_makes_them_no_prints()
    {
        var notice = Prose.Write(15, new Random(1));
        var finder = new DuplicateFinder();
        foreach (var seed in Enumerable.Range(2, 300))
            Assert.Empty(finder.Add(TextSketch.Of(Prose.Write(100, new Random(seed)) + "\n" + notice)));
    }
}
