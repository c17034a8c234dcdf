namespace Entente.Facts.Instruments;

/// <summary>Makes one instrument of what several sentences of a story tell of it.</summary>
internal static class InstrumentMerger
{
    /// <summary>How many of those told last a further one is held against: a page of thousands must not be compared all with all.</summary>
    private const int Memory = 40;

    public static List<InstrumentDraft> Merge(List<InstrumentDraft> drafts)
    {
        var kept = new List<InstrumentDraft>();
        foreach (var draft in drafts)
        {
            if (Known(kept, draft) is { } same) Absorb(same, draft);
            else if (!draft.Anaphoric) kept.Add(draft);
        }
        return kept;
    }

    private static InstrumentDraft? Known(List<InstrumentDraft> kept, InstrumentDraft draft)
    {
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - Memory); i--)
            if (Same(kept[i], draft)) return kept[i];
        return null;
    }

    private static bool Same(InstrumentDraft known, InstrumentDraft draft)
    {
        if (known.Kind != draft.Kind) return false;
        if (draft.Anaphoric) return true;
        if (known.Period is not null && draft.Period is not null && known.Period != draft.Period) return false;
        if (known.Signed is not null && draft.Signed is not null && known.Signed.Contradicts(draft.Signed)) return false;
        if (known.Period is null != draft.Period is null && known.Named && draft.Named && known.Signed is not null) return SameParties(known, draft);
        return SameParties(known, draft);
    }

    private static bool SameParties(InstrumentDraft known, InstrumentDraft draft) => Holds(known.Parties, draft.Parties) || Holds(draft.Parties, known.Parties);

    private static bool Holds(List<string> all, List<string> some)
    {
        foreach (var party in some)
            if (!all.Contains(party)) return false;
        return true;
    }

    private static void Absorb(InstrumentDraft known, InstrumentDraft draft)
    {
        known.Period ??= draft.Period;
        known.Signed ??= draft.Signed;
        known.Subject ??= draft.Subject;
        if (draft.Parties.Count > known.Parties.Count && known.Parties.All(draft.Parties.Contains)) known.Parties.AddRange(draft.Parties.Except(known.Parties));
        if (known.Title is null || draft.Title?.Length > known.Title.Length) known.Title = draft.Title;
    }
}
