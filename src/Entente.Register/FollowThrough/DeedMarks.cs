namespace Entente.Register.FollowThrough;

/// <summary>
/// What the index tells of a deed at a glance: marks of its words, and whether it took place. Where the marks of neither of two
/// names are among the other's, neither name has all the words of the other: most candidates are passed over without their terms
/// being read.
/// </summary>
/// <param name="Bits">
/// Thirty bits for the words of the mechanism, thirty for those of what is given, signed or undertaken, one for what took place.
/// Kept in the index: other marks want a rebuild.
/// </param>
internal readonly record struct DeedMarks(long Bits)
{
    private const int Width = 30;
    private const long Words = (1L << Width) - 1;
    private const long Held = 1L << (2 * Width);

    private long Mechanism => Bits & Words;

    private long What => (Bits >> Width) & Words;

    /// <summary>Whether it took place.</summary>
    public bool IsHeld => (Bits & Held) != 0;

    public static DeedMarks Of(Deed deed) =>
        new(MarksOf(deed.Mechanism) | (MarksOf(deed.What) << Width) | (deed.Status == Facts.EngagementStatus.Held ? Held : 0));

    /// <summary>Whether another may be of what was announced by this one, as <see cref="Fitting"/> has it for words alone.</summary>
    public bool MayFit(DeedMarks told)
    {
        if (Mechanism != 0 && told.Mechanism != 0) return MayAgree(Mechanism, told.Mechanism);
        return What == 0 || told.What == 0 || MayAgree(What, told.What);
    }

    /// <summary>Whether the two may be one undertaking, as <see cref="Undertakings"/> has it.</summary>
    /// <param name="ofAct">Whether they are of an act; else directions, which share some of their words.</param>
    public bool MayBeSame(DeedMarks other, bool ofAct) =>
        ofAct ? AgreeOrNone(Mechanism, other.Mechanism) && AgreeOrNone(What, other.What) : (What & other.What) != 0;

    private static bool AgreeOrNone(long left, long right) => left == 0 || right == 0 ? left == right : MayAgree(left, right);

    private static bool MayAgree(long left, long right) => (left & right) is var shared && (shared == left || shared == right);

    private static long MarksOf(string[] words)
    {
        var marks = 0L;
        foreach (var word in words) marks |= 1L << (int)(Hash(word) % Width);
        return marks;
    }

    /// <summary>The same on every machine, as it is kept: FNV-1a over the letters.</summary>
    private static uint Hash(string word)
    {
        const uint Offset = 2_166_136_261, Prime = 16_777_619;
        var hash = Offset;
        foreach (var letter in word) hash = unchecked((hash ^ letter) * Prime);
        return hash;
    }
}
