namespace Entente.Register.Identity;

/// <summary>
/// What it takes to make two mentions of people one. The same letters and the same party are enough within a career's
/// pauses; whatever is less (a sound, a part, a slip, initials, a party untold) needs an office that both are said to hold
/// about the same time.
/// </summary>
internal static class PersonEvidence
{
    /// <summary>The same letters and the same party, within a career's pauses, are beyond doubt.</summary>
    public const int Sure = 21;

    /// <summary>After so many years without a word of it, the same name may be another's.</summary>
    private const int LongestPause = 8;

    /// <summary>Two dispatches speak of the same time when they are no more years apart.</summary>
    private const int SameTime = 1;

    /// <summary>How much speaks for it, 0 when too little does.</summary>
    public static int Strength(NameMatch likeness, PersonProfile a, PersonProfile b, bool sharesOffice, bool officeIsOpen)
    {
        var apart = a.Year is { } left && b.Year is { } right ? Math.Abs(left - right) : SameTime;
        var partyTold = a.Party.Length > 0 && b.Party.Length > 0;
        var isWhole = a.Name.Words.Length > 1 && b.Name.Words.Length > 1;
        if (likeness == NameMatch.Letters && partyTold && (isWhole || sharesOffice))
            return apart > (isWhole ? LongestPause : SameTime) ? 0 : 30 - apart + (sharesOffice ? 4 : 0);
        if (likeness == NameMatch.Letters && isWhole && apart <= LongestPause) return (sharesOffice ? 20 : 12) - apart;
        if (apart > SameTime) return 0;
        if (likeness == NameMatch.Letters) return sharesOffice ? 20 - apart : 0;
        if (sharesOffice && (partyTold || likeness == NameMatch.Sound)) return WithOffice(likeness, isWhole) - apart;
        return officeIsOpen && partyTold && isWhole && likeness == NameMatch.Sound ? 8 - apart : 0;
    }

    /// <summary>Names as long as this are seldom two people's.</summary>
    private const int RareName = 8;

    /// <summary>
    /// Whether an office is one person's at a time in its party, or nearly so, and tells its holder: "commander" or "other" are
    /// anyone's.
    /// </summary>
    public static bool IsOnes(string office) => office is "head-of-state" or "prime-minister" or "deputy-prime-minister"
        or "minister-of-defence" or "minister-of-foreign-affairs" or "speaker-of-parliament" or "party-leader"
        or "chief-of-general-staff" or "commander-in-chief" or "permanent-secretary" or "secretary-of-state";

    /// <summary>How much speaks for one person under two parties, 0 when too little does.</summary>
    public static int Disputed(PersonProfile a, PersonProfile b, bool sharesOffice)
    {
        var apart = a.Year is { } left && b.Year is { } right ? Math.Abs(left - right) : SameTime;
        if (sharesOffice) return apart <= SameTime + 1 ? 10 - apart : 0;
        return apart <= SameTime && a.Name.Length >= RareName ? 6 - apart : 0;
    }

    private static int WithOffice(NameMatch likeness, bool isWhole) => likeness switch
    {
        NameMatch.Sound => 18,
        NameMatch.Slip => 16,
        NameMatch.Part when isWhole => 15,
        NameMatch.Initials => 13,
        _ => 11,
    };

    /// <summary>How two names are alike, for people; the same whichever comes first.</summary>
    public static string Told(NameMatch likeness, NameForm a, NameForm b)
    {
        var swap = a.Words.Length != b.Words.Length ? a.Words.Length > b.Words.Length : string.CompareOrdinal(a.Shown, b.Shown) > 0;
        var (few, many) = swap ? (b.Shown, a.Shown) : (a.Shown, b.Shown);
        return likeness switch
        {
            NameMatch.Letters => few == many ? $"same name {many}" : $"same name {few} and {many}",
            NameMatch.Sound => $"{few} sounds like {many}",
            NameMatch.Slip => $"{few} is one slip from {many}",
            NameMatch.Initials => $"{few} has the initials of {many}",
            _ => $"name {few} is part of {many}",
        };
    }
}
