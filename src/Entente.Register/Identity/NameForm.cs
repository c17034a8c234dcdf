namespace Entente.Register.Identity;

/// <summary>How much one name of a person is like another, from nothing to the same letters.</summary>
internal enum NameMatch
{
    None,

    /// <summary>Letters stand for words: "P. V. Giang".</summary>
    Initials,

    /// <summary>One is the beginning or the end of the other.</summary>
    Part,

    /// <summary>One letter of a long name is wrong, missing, too much, or has changed places with its neighbour.</summary>
    Slip,

    /// <summary>They sound the same, as two romanisations of a name do.</summary>
    Sound,

    /// <summary>The same letters, in whatever order the words stand and however they are joined.</summary>
    Letters,
}

/// <summary>A person's name with all that it is compared by.</summary>
internal sealed class NameForm
{
    /// <summary>A slip is believed only in words that sound as long as this: short ones are other names.</summary>
    private const int ShortestSlipWord = 5;

    /// <summary>Two whole names that differ by more letters than these are two people's.</summary>
    private const int MostSlips = 2;

    public NameForm(string[] words)
    {
        Words = words;
        Sounds = Array.ConvertAll(words, NameSound.Of);
        Letters = Rotation.Least(string.Concat(words));
        Sound = Rotation.Least(string.Concat(Sounds));
    }

    /// <summary>Folded, as printed.</summary>
    public string[] Words { get; }

    /// <summary>The letters of all words, the same whichever word comes first.</summary>
    public string Letters { get; }

    /// <summary>The words as they sound.</summary>
    public string[] Sounds { get; }

    /// <summary>The whole as it sounds, the same whichever word comes first.</summary>
    public string Sound { get; }

    /// <summary>How many letters it has.</summary>
    public int Length => Letters.Length;

    public bool IsWhole => Words.Length > 1 && !Array.Exists(Words, w => w.Length == 1);

    public string Shown => PersonName.Shown(Words);

    public NameMatch LikenessTo(NameForm that)
    {
        if (Letters == that.Letters) return NameMatch.Letters;
        if (Sound == that.Sound) return NameMatch.Sound;
        var (few, many) = Words.Length <= that.Words.Length ? (this, that) : (that, this);
        if (few.IsPartOf(many)) return NameMatch.Part;
        if (few.IsSlipOf(many)) return NameMatch.Slip;
        return few.Abbreviates(many) ? NameMatch.Initials : NameMatch.None;
    }

    /// <summary>
    /// Whether the two may be one person where all else tells of one engagement: alike, or a single slip apart in whatever
    /// order and however short.
    /// </summary>
    public bool IsNear(NameForm that) =>
        LikenessTo(that) != NameMatch.None
        || (Math.Min(Length, that.Length) >= ShortestSlipWord
            && (Slips.Count(string.Concat(Words), string.Concat(that.Words), 1) <= 1 || Slips.Count(Letters, that.Letters, 1) <= 1));

    /// <summary>Whether two whole names are so unlike that no slips make one of the other.</summary>
    public bool IsUnlike(NameForm that) =>
        IsWhole && that.IsWhole && Slips.Count(Letters, that.Letters, MostSlips) > MostSlips
        && Slips.Count(string.Concat(Words), string.Concat(that.Words), MostSlips) > MostSlips
        && LikenessTo(that) == NameMatch.None;

    private bool IsPartOf(NameForm many)
    {
        ReadOnlySpan<string> part = Sounds, whole = many.Sounds;
        return part.Length < whole.Length && (whole.StartsWith(part) || whole.EndsWith(part));
    }

    private bool IsSlipOf(NameForm that)
    {
        if (Words.Length != that.Words.Length) return false;
        var wrong = -1;
        for (var i = 0; i < Words.Length; i++)
        {
            if (Sounds[i] == that.Sounds[i]) continue;
            if (wrong >= 0) return false;
            wrong = i;
        }

        return wrong >= 0 && Words.Length > 1 && IsSlip(Sounds[wrong], that.Sounds[wrong], Words[wrong], that.Words[wrong]);
    }

    private static bool IsSlip(string sound, string otherSound, string word, string other) =>
        Math.Max(word.Length, other.Length) >= ShortestSlipWord && word[0] == other[0]
        && (Slips.Count(word, other, 1) <= 1
            || (Math.Max(sound.Length, otherSound.Length) >= ShortestSlipWord && Slips.Count(sound, otherSound, 1) <= 1));

    /// <summary>Whether each word is the other's or its first letter, one at least being the other's.</summary>
    private bool Abbreviates(NameForm that)
    {
        if (Words.Length != that.Words.Length || Words.Length < 2) return false;
        var (whole, letter) = (false, false);
        for (var i = 0; i < Words.Length; i++)
        {
            if (Sounds[i] == that.Sounds[i] && Words[i].Length > 2) whole = true;
            else if (Words[i][0] == that.Words[i][0] && Math.Min(Words[i].Length, that.Words[i].Length) == 1) letter = true;
            else if (Sounds[i] != that.Sounds[i]) return false;
        }

        return whole && letter;
    }
}
