using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;

namespace Entente.Facts.Deployments;

/// <summary>Finds troops in missions and abroad: sent, relieved, gone, or standing there. Promised troops are commitments.</summary>
internal sealed class DeploymentReader(Scene scene)
{
    public IReadOnlyList<Deployment> Read()
    {
        var drafts = new List<DeploymentDraft>();
        var sides = new Sides(scene);
        var units = new UnitReader(scene);
        Unit? named = null;
        var builder = new DeploymentBuilder(scene, sides);
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            if (!scene.KindsIn(i).Has(LexemeKind.Troops)) continue;
            sides.ReadTo(i, scene.Sentences[i].Clauses.Count);
            foreach (var found in units.Find(scene.Sentences[i]))
            {
                var unit = found.IsAnaphoric && named is not null ? named with { First = found.First, End = found.End } : found;
                if (unit.IsUnit) named = unit;
                if (builder.Build(i, scene.Sentences[i], unit) is { } draft) Add(drafts, draft);
            }
        }
        return drafts.Count == 0 ? [] : drafts.ConvertAll(Make);
    }

    /// <summary>Adds a draft; one that tells a deployment again fills what the first left open.</summary>
    private static void Add(List<DeploymentDraft> drafts, DeploymentDraft draft)
    {
        if (Known(drafts, draft) is not { } same)
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

    private static DeploymentDraft? Known(List<DeploymentDraft> drafts, DeploymentDraft draft)
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

    private Deployment Make(DeploymentDraft draft) => new()
    {
        Party = draft.Party,
        Mission = draft.Mission,
        What = draft.Unit.What,
        Count = draft.Count,
        When = draft.When,
        Status = draft.Status,
        Nth = draft.Unit.Nth,
        Unit = draft.Unit.IsUnit ? draft.Unit.What : null,
        Location = draft.Location,
        Span = draft.Span,
        Quote = draft.Span.In(scene.Passage.Text).ToString(),
        Rule = draft.Rule,
    };
}
