using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Deployments;

/// <summary>Finds troops in missions and abroad: sent, relieved, gone, or standing there. Promised troops are commitments.</summary>
internal sealed class DeploymentReader(Scene scene)
{
    private readonly UnitReader units = new(scene);
    private readonly FurtherShares further = new(scene);
    private readonly List<DeploymentDraft> drafts = [];
    private Sides? sides;
    private DeploymentBuilder? builder;
    private Unit? named;

    public IReadOnlyList<Deployment> Read()
    {
        for (var i = 0; i < scene.Sentences.Count; i++)
            if (scene.KindsIn(i).Has(LexemeKind.Troops)) Read(i, scene.Sentences[i]);
        return drafts.Count == 0 ? [] : drafts.ConvertAll(Make);
    }

    private void Read(int index, ParsedSentence sentence)
    {
        sides ??= new Sides(scene);
        builder ??= new DeploymentBuilder(scene, sides);
        sides.ReadTo(index, sentence.Clauses.Count);
        for (var from = sentence.Range.First; units.Next(sentence, from) is { } found; from = found.End)
        {
            var unit = found.IsAnaphoric && named is { } known ? known with { First = found.First, End = found.End } : found;
            if (unit.IsUnit) named = unit;
            if (builder.Build(index, sentence, unit) is not { } draft) continue;
            Add(draft);
            further.AddTo(drafts, draft, sentence);
        }
    }

    /// <summary>Adds a draft; one that tells a deployment again fills what the first left open.</summary>
    private void Add(DeploymentDraft draft)
    {
        if (Known(draft) is not { } same)
        {
            drafts.Add(draft);
            return;
        }
        same.Party ??= draft.Party;
        same.Mission ??= draft.Mission;
        same.Count ??= draft.Count;
        same.When ??= draft.When;
        same.Location ??= draft.Location;
    }

    private DeploymentDraft? Known(DeploymentDraft draft)
    {
        foreach (var known in drafts)
            if (IsSame(known, draft)) return known;
        return null;
    }

    private static bool IsSame(DeploymentDraft known, DeploymentDraft draft)
    {
        if (known.Sentence == draft.Sentence) return false;
        if (known.Party != draft.Party && known.Party is not null && draft.Party is not null) return false;
        if (known.Mission != draft.Mission && known.Mission is not null && draft.Mission is not null) return false;
        if (known.Unit.Nth is { } a && draft.Unit.Nth is { } b) return a == b && known.Unit.Noun.Lexeme.Id == draft.Unit.Noun.Lexeme.Id;
        if (known.Count is { } c && draft.Count is { } d) return c == d;
        return known.Mission == draft.Mission && known.Party == draft.Party;
    }

    private Deployment Make(DeploymentDraft draft) => Make(draft, units.What(draft.Unit));

    private Deployment Make(DeploymentDraft draft, string what) => new()
    {
        Party = draft.Party,
        Mission = draft.Mission,
        What = what,
        Count = draft.Count,
        When = draft.When,
        Status = draft.Status,
        Nth = draft.Unit.Nth,
        Unit = draft.Unit.IsUnit ? what : null,
        Location = draft.Location,
        Span = draft.Span,
        Quote = draft.Span.In(scene.Passage.Text).ToString(),
        Rule = draft.Rule,
    };
}
