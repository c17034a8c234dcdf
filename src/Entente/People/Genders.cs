using Entente.Codebook;
using Entente.Pages;

namespace Entente.People;

/// <summary>Whether words speak of a man or a woman: "le ministre", "Mme Owusu", "la générale".</summary>
internal readonly struct Genders(Passage passage)
{
    /// <summary>The gender that a word tells; null when it tells none ("l'").</summary>
    public Gender? Of(int token)
    {
        if (token < 0) return null;
        return passage.Is(token, LexemeKind.Cue, "masculine") ? Gender.Masculine : passage.Is(token, LexemeKind.Cue, "feminine") ? Gender.Feminine : null;
    }

    /// <summary>Whether somebody may be of a gender: nothing said of a person tells the other.</summary>
    public bool May(Person? person, Gender? gender)
    {
        if (person is null || gender is null) return true;
        foreach (var mention in person.Mentions)
            if (Of(mention) is { } told) return told == gender;
        return true;
    }

    private Gender? Of(PersonMention mention)
    {
        if (Of(mention.First - 1) is { } before) return before;
        foreach (var title in mention.Titles)
            if ((title.Kind == TitleKind.Honorific ? Of(title.First) : Of(title.First - 1)) is { } told) return told;
        return null;
    }
}

internal enum Gender
{
    Masculine,
    Feminine,
}
