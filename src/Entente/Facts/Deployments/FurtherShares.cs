using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;

namespace Entente.Facts.Deployments;

/// <summary>"120 soldats à la MINUSMA et 32 autres à la FINUL": troops of the same side in further missions, told by their number alone.</summary>
internal readonly struct FurtherShares(Scene scene)
{
    /// <summary>So many words may stand between the number and its mission ("autres au sein de la").</summary>
    private const int Between = 6;

    private readonly Passage passage = scene.Passage;
    private readonly MissionFinder missions = new(scene);

    /// <summary>Adds what the sentence tells behind troops and their mission.</summary>
    public void AddTo(List<DeploymentDraft> drafts, DeploymentDraft first, ParsedSentence sentence)
    {
        if (first is not { Mission: not null, Count: not null } || missions.First(first.Unit.WordsEnd, sentence.Range.End) is not { } mission) return;
        for (var at = mission.End; at + 2 < sentence.Range.End; at++)
        {
            if (!IsShare(at) || missions.First(at + 2, Math.Min(sentence.Range.End, at + 2 + Between)) is not { } further || HasVerb(at + 2, further.First)) continue;
            drafts.Add(Share(first, sentence, at + 1, further));
            if (first.Location is { } place && !passage.Plain(sentence.Range.First, at).Contains(place, StringComparison.Ordinal)) first.Location = null;
            at = further.End - 1;
        }
    }

    /// <summary>"et 32 autres à", ", 40 à": a number behind "et" or a comma that counts no noun of its own.</summary>
    private bool IsShare(int at) => (passage.Is(at, LexemeKind.Coordinator) || passage.IsSign(at, ','))
        && passage.Tokens[at + 1] is { IsNumber: true, Value: > 0 } && passage.DateAt(at + 1) is null
        && (scene.Language.Deployments.Others.Contains(passage.Tokens[at + 2].Exact) || passage.Is(at + 2, LexemeKind.Preposition));

    private bool HasVerb(int from, int end)
    {
        for (var at = from; at < end; at++)
            if (passage.IsVerb(at)) return true;
        return false;
    }

    private DeploymentDraft Share(DeploymentDraft first, ParsedSentence sentence, int number, NamedMission mission)
    {
        var count = passage.Tokens[number].Value;
        return new DeploymentDraft
        {
            Sentence = first.Sentence, Rule = first.Rule, Span = Reach.Span(scene, sentence, number, mission.End), Unit = first.Unit with { Count = count },
            Party = first.Party, Mission = mission.Name, Count = count, When = first.When, Status = first.Status, Location = null,
        };
    }
}
