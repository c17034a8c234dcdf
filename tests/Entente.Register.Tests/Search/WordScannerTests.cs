using System.Text;
using CsCheck;
using Entente.Register.Search.Words;
using Xunit;

namespace Entente.Register.Tests.Search;

/// <summary>The words of a text as they are searched for, each with its place.</summary>
public sealed class WordScannerTests
{
    [Theory]
    [InlineData("Le ministre de la Défense", "le ministre de la defense")]
    [InlineData("l'armée, d’accueil, aujourd'hui", "armee accueil aujourd hui")]
    [InlineData("lors d ' une visite", "lors une visite")]
    [InlineData("qu'il", "qu il")]
    [InlineData("vice-ministre", "vice ministre")]
    [InlineData("Phan_Van_Giang", "phan van giang")]
    [InlineData("Phan Văn Giang, Nguyễn Trọng Nghĩa, Đà Nẵng", "phan van giang nguyen trong nghia da nang")]
    [InlineData("Nguye\u0302\u0303n", "nguyen")]
    [InlineData("cœur, ŒUVRE, Straße, Łódź", "coeur oeuvre strasse lodz")]
    [InlineData("co\u00ADopé\u00ADration", "cooperation")]
    [InlineData("ADMM+ et ADMM", "admm plus et admm")]
    [InlineData("15e réunion, 2024-11-05", "15e reunion 2024 11 05")]
    [InlineData("Министр обороны", "министр обороны")]
    [InlineData("រដ្ឋមន្ត្រី", "រដ្ឋមន្ត្រី")]
    [InlineData("𝒜 😀 \ud800 x", "𝒜 x")]
    [InlineData("", "")]
    public void Words_are_folded(string text, string words) => Assert.Equal(words, string.Join(' ', Words(text).Select(word => word.Folded)));

    [Fact]
    public void A_word_longer_than_any_is_read_by_its_beginning() =>
        Assert.Equal(new string('a', WordScanner.Longest), Assert.Single(Words(new string('a', 100_000))).Folded);

    [Fact]
    public void Words_stand_in_the_text_in_order_and_fold_to_themselves() =>
        Texts.Sample(text =>
        {
            var end = 0;
            foreach (var (folded, start, length) in Words(text))
            {
                Assert.True(start >= end && length > 0 && start + length <= text.Length);
                end = start + length;
                if (folded != "plus") Assert.Equal([folded], Words(text.Substring(start, length)).Select(word => word.Folded));
                if (folded.All(char.IsAscii)) Assert.Equal([folded], Words(folded).Select(word => word.Folded));
            }
        });

    /// <summary>A text that lost its diacritics is found by the same words.</summary>
    [Fact]
    public void Folding_is_blind_to_diacritics() =>
        Texts.Sample(text => Assert.Equal(Words(text).Select(word => word.Folded), Words(WithoutMarks(text)).Select(word => word.Folded)));

    [Fact]
    public void A_mark_on_a_plus_does_not_part_it_from_the_next() =>
        Assert.Equal(["oeuvre", "plus", "plus"], Words("œuvre+\u0301+").Select(word => word.Folded));

    internal static Gen<string> Texts { get; } =
        Pieces(
            "le", "l'", "d’", " ", ". ", "\n", "Défense", "ministre", "MINISTÈRE", "reçu", "Văn", "Đặng", "vice-", "_", "œuvre", "x\u00AD", "é", "\u0301", "+",
            "ADMM", "2024", "ệ", "İ", "ß", "😀", "រ").Array[0, 30].Select(string.Concat);

    internal static Gen<string> Pieces(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static string WithoutMarks(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (c is < '\u0300' or > '\u036f') plain.Append(c is 'Đ' ? 'D' : c is 'đ' ? 'd' : c);
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static List<(string Folded, int Start, int Length)> Words(string text)
    {
        var words = new List<(string, int, int)>();
        var scanner = new WordScanner(text, new char[WordScanner.Longest]);
        while (scanner.Next()) words.Add((scanner.Folded.ToString(), scanner.Span.Start, scanner.Span.Length));
        return words;
    }
}
