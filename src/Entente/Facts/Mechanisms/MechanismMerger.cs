namespace Entente.Facts.Mechanisms;

/// <summary>Keeps one entry for each mechanism and edition that a story names.</summary>
internal sealed class MechanismMerger
{
    /// <summary>How many of those named last a further one is held against: a page of thousands must not be compared all with all.</summary>
    private const int Memory = 40;

    private readonly List<MechanismDraft> drafts = [];

    public List<MechanismDraft> Drafts => drafts;

    /// <summary>The mechanism named last.</summary>
    public MechanismDraft? Last { get; private set; }

    /// <summary>The last mechanism whose noun begins with that word.</summary>
    public MechanismDraft? WithHead(string head)
    {
        for (var i = drafts.Count - 1; i >= Oldest; i--)
            if (drafts[i].Head == head) return drafts[i];
        return null;
    }

    public void Add(MechanismDraft draft)
    {
        var same = Known(draft);
        if (same is null) drafts.Add(same = draft);
        else Absorb(same, draft);
        Last = same;
    }

    /// <summary>The one of that edition, else the one without any; for words without an edition the first that fits.</summary>
    private MechanismDraft? Known(MechanismDraft draft)
    {
        MechanismDraft? open = null;
        for (var i = Oldest; i < drafts.Count; i++)
        {
            if (!Same(drafts[i], draft)) continue;
            if (draft.Edition is null || drafts[i].Edition == draft.Edition) return drafts[i];
            if (drafts[i].Edition is null) open ??= drafts[i];
        }
        return open;
    }

    private int Oldest => Math.Max(0, drafts.Count - Memory);

    private static bool Same(MechanismDraft known, MechanismDraft draft)
    {
        if (known.Body is not null && draft.Body is not null) return known.Body == draft.Body;
        if (known.Head != draft.Head || !SameParties(known, draft)) return false;
        if (known.Body is not null || draft.Body is not null) return known.Words.Count > 0 && draft.Words.Count > 0 && AreAlike(known.Words, draft.Words);
        if (known.IsShort || draft.IsShort || known.Words.Count == 0 || draft.Words.Count == 0) return true;
        return AreAlike(known.Words, draft.Words);
    }

    /// <summary>Names that share most of their words; "comité régional" and "comité général des frontières" each have one of their own.</summary>
    private static bool AreAlike(HashSet<string> known, HashSet<string> draft)
    {
        var shared = 0;
        foreach (var word in draft)
            if (known.Contains(word)) shared++;
        return shared * 2 > Math.Min(known.Count, draft.Count);
    }

    private static bool SameParties(MechanismDraft known, MechanismDraft draft) =>
        known.Parties.Count == 0 || draft.Parties.Count == 0 || known.Parties.All(draft.Parties.Contains) || draft.Parties.All(known.Parties.Contains);

    private static void Absorb(MechanismDraft known, MechanismDraft draft)
    {
        known.Edition ??= draft.Edition;
        foreach (var party in draft.Parties)
            if (!known.Parties.Contains(party) && known.Body is null) known.Parties.Add(party);
        if (IsFuller(known, draft)) (known.Name, known.Span) = (draft.Name, draft.Span);
    }

    /// <summary>A full name tells more than a short one, or than an acronym.</summary>
    private static bool IsFuller(MechanismDraft known, MechanismDraft draft) =>
        !draft.IsShort && known.Edition == draft.Edition
        && (draft.Words.Count > known.Words.Count || draft.Body is not null && draft.Name.Length > 2 * known.Name.Length);
}
