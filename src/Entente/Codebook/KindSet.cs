namespace Entente.Codebook;

/// <summary>A set of kinds of words.</summary>
internal readonly struct KindSet
{
    private readonly ulong bits;

    private KindSet(ulong bits) => this.bits = bits;

    public static KindSet Of(params ReadOnlySpan<LexemeKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds) bits |= Bit(kind);
        return new KindSet(bits);
    }

    /// <summary>The kinds of some entries.</summary>
    public static KindSet Of(ReadOnlySpan<LexiconMatch> matches)
    {
        var bits = 0UL;
        foreach (ref readonly var match in matches) bits |= Bit(match.Lexeme.Kind);
        return new KindSet(bits);
    }

    public bool Has(LexemeKind kind) => (bits & Bit(kind)) != 0;

    public bool Overlaps(KindSet other) => (bits & other.bits) != 0;

    /// <summary>The kinds of all words that start in a range of tokens.</summary>
    public static KindSet In(LexiconMatches matches, int first, int end)
    {
        var bits = 0UL;
        for (var at = first; at < end; at++) bits |= matches.KindsAt(at).bits;
        return new KindSet(bits);
    }

    private static ulong Bit(LexemeKind kind) => 1UL << (int)kind;
}
