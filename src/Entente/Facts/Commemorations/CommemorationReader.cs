using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Text;

namespace Entente.Facts.Commemorations;

/// <summary>Finds anniversaries: what of, the how-manieth, and when the event itself was.</summary>
internal sealed class CommemorationReader
{
    private readonly Scene scene;
    private readonly AnniversaryPhrases phrases;
    private readonly AnniversaryDates dates;

    public CommemorationReader(Scene scene) => (this.scene, phrases, dates) = (scene, new AnniversaryPhrases(scene), new AnniversaryDates(scene));

    public IReadOnlyList<Commemoration> Read()
    {
        List<Commemoration>? kept = null;
        for (var i = 0; i < scene.Sentences.Count; i++)
            if (scene.KindsIn(i).Has(LexemeKind.Anniversary)) Read(i, kept ??= []);
        return kept ?? [];
    }

    /// <summary>The anniversaries that a sentence names, in order; an ordinal alone counts after a first one, or before an origin.</summary>
    private void Read(int sentence, List<Commemoration> kept)
    {
        var range = scene.Sentences[sentence].Range;
        var any = false;
        for (var i = range.First; i < range.End; i++)
        {
            if (phrases.At(i, scene.Sentences[sentence], any) is not { } phrase) continue;
            any = true;
            if (Fact(sentence, phrase) is { } fact) Merge(kept, fact);
            i = Math.Max(i, phrase.WhatEnd - 1);
        }
    }

    private Commemoration? Fact(int sentence, AnniversaryPhrase phrase)
    {
        var dated = dates.Of(scene.Sentences[sentence], phrase);
        if (phrase.Nth is null && !dated.IsPrinted) return null;
        var end = Math.Max(phrase.WhatEnd, dated.End ?? 0);
        var span = scene.Passage.Span(phrase.First, end);
        return new Commemoration
        {
            What = What(phrase, dated), Nth = phrase.Nth, Date = dated.Origin, Occasion = dated.Occasion,
            Span = span, Quote = span.In(scene.Passage.Text).ToString(), Rule = phrase.Rule,
        };
    }

    /// <summary>"bataille d'avril 1951": a date that names the event belongs to its name.</summary>
    private string What(AnniversaryPhrase phrase, AnniversaryDate dated)
    {
        var end = phrase.WhatEnd;
        if (dated.IsPrinted && dated.First == end + 1 && scene.Passage.Is(end, LexemeKind.Preposition, "de")) end = dated.End!.Value;
        return scene.Passage.Plain(phrase.WhatFirst, end);
    }

    private static void Merge(List<Commemoration> kept, Commemoration fact)
    {
        var at = kept.FindIndex(known => known.Nth == fact.Nth && Compatible(known.Date, fact.Date) && Alike(known.What, fact.What));
        if (at < 0) kept.Add(fact);
        else if (IsShortFor(kept[at].What, fact.What)) kept[at] = fact;
        else if (fact.Date is { } date && (kept[at].Date is null || kept[at].Date!.Text.Length < date.Text.Length))
            kept[at] = fact with { Occasion = kept[at].Occasion ?? fact.Occasion };
    }

    private static bool Compatible(Edtf? a, Edtf? b) => a is null || b is null || !a.Contradicts(b);

    private static bool Alike(string a, string b)
    {
        var (one, other) = (Words(a), Words(b));
        return one.Intersect(other).Any() || IsShortFor(a, b) || IsShortFor(b, a);
    }

    /// <summary>"PCV" for "fondation du Parti communiste du Vietnam".</summary>
    private static bool IsShortFor(string acronym, string name) =>
        acronym.Length is > 1 and < 8 && acronym.All(char.IsUpper)
        && string.Concat(name.Split(' ', '-', '’', '\'').Where(word => word.Length > 3).Select(word => char.ToUpperInvariant(word[0]))).Contains(acronym, StringComparison.Ordinal);

    private static HashSet<string> Words(string what) =>
        [.. Tokenizer.Tokenize(what, NoWords.Instance).Where(token => token.IsWord && token.Folded.Length > 3).Select(token => token.Folded)];
}
