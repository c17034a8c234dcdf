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

    /// <summary>Whether an honorific ("M.", "Mme") tells that somebody is not of a gender; articles are less sure, since titles in capitals glue words to names.</summary>
    public bool IsAddressedOtherwise(Person person, Gender? gender)
    {
        if (gender is null) return false;
        foreach (var mention in person.Mentions)
            foreach (var title in mention.Titles)
                if (title.Kind == TitleKind.Honorific && Within(title) is { } told) return told != gender;
        return false;
    }

    /// <summary>The gender that a word of a title tells ("S.E. Mme").</summary>
    private Gender? Within(Title title)
    {
        for (var at = title.First; at < title.End; at++)
            if (Of(at) is { } told) return told;
        return null;
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
