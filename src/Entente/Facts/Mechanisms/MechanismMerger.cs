namespace Entente.Facts.Mechanisms;

/// <summary>Keeps one entry for each mechanism and edition that a story names.</summary>
internal sealed class MechanismMerger
{
    private readonly List<MechanismDraft> drafts = [];

    public List<MechanismDraft> Drafts => drafts;

    /// <summary>The mechanism named last.</summary>
    public MechanismDraft? Last { get; private set; }

    /// <summary>The last mechanism whose noun begins with that word.</summary>
    public MechanismDraft? WithHead(string head) => drafts.LastOrDefault(draft => draft.Head == head);

    public void Add(MechanismDraft draft)
    {
        var family = drafts.Where(known => Same(known, draft)).ToArray();
        var same = draft.Edition is null ? family.FirstOrDefault()
            : family.FirstOrDefault(known => known.Edition == draft.Edition) ?? family.FirstOrDefault(known => known.Edition is null);
        if (same is null) drafts.Add(same = draft);
        else Absorb(same, draft);
        Last = same;
    }

    private static bool Same(MechanismDraft known, MechanismDraft draft)
    {
        if (known.Body is not null && draft.Body is not null) return known.Body == draft.Body;
        if (known.Head != draft.Head || known.Body is not null || draft.Body is not null || !SameParties(known, draft)) return false;
        if (known.IsShort || draft.IsShort || known.Words.Count == 0 || draft.Words.Count == 0) return true;
        return known.Words.Intersect(draft.Words).Count() * 2 >= Math.Min(known.Words.Count, draft.Words.Count);
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
