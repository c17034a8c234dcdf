using Entente.Facts.Actions;
using Entente.Facts.Scenes;

namespace Entente.Facts.Assistances;

/// <summary>Finds goods, money and experts that one party handed over to another; what is only promised is a commitment.</summary>
internal sealed class AssistanceReader(Scene scene)
{
    public IReadOnlyList<Assistance> Read()
    {
        var drafts = new List<AssistanceDraft>();
        var sides = new Sides(scene);
        var verbs = new VerbGifts(scene, sides);
        var nouns = new NounGifts(scene, sides);
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            ReadClauses(i, verbs, sides, drafts);
            nouns.Read(i, scene.Sentences[i], drafts);
        }
        return drafts.Count == 0 ? [] : drafts.ConvertAll(Make);
    }

    private void ReadClauses(int index, VerbGifts verbs, Sides sides, List<AssistanceDraft> drafts)
    {
        var sentence = scene.Sentences[index];
        for (var i = 0; i < sentence.Clauses.Count; i++)
        {
            if (verbs.Read(index, sentence, sentence.Clauses[i]) is { } draft) Add(drafts, draft, scene.Language.Assistance.Vague);
            sides.ReadTo(index, i);
        }
    }

    /// <summary>Adds a draft; one that tells a gift again fills what the first left open.</summary>
    internal static void Add(List<AssistanceDraft> drafts, AssistanceDraft draft, IReadOnlySet<string> vague)
    {
        if (Known(drafts, draft, vague) is not { } same)
        {
            drafts.Add(draft);
            return;
        }
        same.From ??= draft.From;
        same.To ??= draft.To;
        same.What ??= draft.What;
        same.When ??= draft.When;
    }

    private static AssistanceDraft? Known(List<AssistanceDraft> drafts, AssistanceDraft draft, IReadOnlySet<string> vague)
    {
        foreach (var known in drafts)
            if (IsSame(known, draft, vague)) return known;
        return null;
    }

    private static bool IsSame(AssistanceDraft known, AssistanceDraft draft, IReadOnlySet<string> vague)
    {
        if (known.From is not null && draft.From is not null && known.From != draft.From) return false;
        if (known.To is not null && draft.To is not null && known.To != draft.To) return false;
        if (known.What is null || draft.What is null) return draft.Sentence - known.Sentence <= 2;
        if (known.From == draft.From && known.To == draft.To && (vague.IsSupersetOf(known.Words) || vague.IsSupersetOf(draft.Words))) return true;
        return known.Words.Overlaps(draft.Words);
    }

    private Assistance Make(AssistanceDraft draft) => new()
    {
        From = draft.From,
        To = draft.To,
        What = draft.What,
        When = draft.When,
        Status = EngagementStatus.Held,
        Span = draft.Span,
        Quote = draft.Span.In(scene.Passage.Text).ToString(),
        Rule = draft.Rule,
    };
}
