using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>Sessions whose noun is left out: "la troisième est prévue à Hanoï", "le suivant se tiendra", "celle de Graz, en mai 2022".</summary>
internal readonly struct Ellipses(Scene scene)
{
    private readonly SessionNames names = new(scene.Passage);
    private readonly Circumstances circumstances = new(scene);

    /// <summary>The session that a phrase without a noun means, as a further one of the mechanism told last; null when it means none.</summary>
    public EngagementDraft? Draft(int index, ParsedSentence sentence, int at, EngagementDraft last)
    {
        var chunk = sentence.Chunks[at];
        if (chunk.Head is not null && !chunk.Is(LexemeKind.Place) || chunk.People.Count > 0 || chunk.IsPronoun) return null;
        if (IsThat(chunk)) return Made(index, scene.Memory.Setting(scene, sentence, at), last, null) is { When: not null, Country: not null } that ? that : null;
        if (!MayCount(chunk)) return null;
        var setting = scene.Memory.Setting(scene, sentence, at);
        return setting is { IsSubject: true, IsHeld: true, Carrier: { } carrier } && Edition(chunk, carrier.Chunk.First, last) is { } edition && edition != last.Edition
            ? Made(index, setting, last, edition) : null;
    }

    /// <summary>"a demandé une réunion. Celle-ci se tiendra à Kampala": a pronoun of what the sentence before named; null when it is none.</summary>
    /// <param name="last">The mechanism told last.</param>
    public EngagementDraft? Pronoun(int index, ParsedSentence sentence, int at, LexiconMatch noun, EngagementDraft? last)
    {
        var meets = last is not null && noun.Lexeme.Kind is LexemeKind.Mechanism or LexemeKind.Body;
        if (sentence.Chunks[at] is not { IsPronoun: true, Plural: false } || !meets && noun.Lexeme is not { Kind: LexemeKind.Event, Detail: not "weak" } and not { Kind: LexemeKind.Mechanism, Id: "conference" }) return null;
        var setting = scene.Memory.Setting(scene, sentence, at);
        if (setting is not { IsSubject: true, Carrier: { Verb: { Voice: VerbVoice.Reflexive, Lemma: { } lemma } } }) return null;
        if (meets && setting.Frames.Convene.Contains(lemma)) return Made(index, setting, last!, Times(setting)) is { When: not null } met ? met : null;
        if (noun.Lexeme.Kind == LexemeKind.Body || !setting.Frames.HappenItself.Contains(lemma)) return null;
        var status = new NounStatus(scene, setting, index);
        var draft = scene.Memory.Engagement(noun.Lexeme.Id, EngagementNames.Rule(noun), index, EngagementSpan.Of(scene.Passage, setting));
        (draft.Status, draft.Denied, draft.When, draft.Resumes) = (status.Status, status.Denied, Circumstances.First(Stretch.Of(setting.Carrier.After)), true);
        circumstances.Locate(draft, setting.Predicate);
        return draft.When is null && draft.Country is null ? null : draft;
    }

    /// <summary>"Elle s'est réunie une première fois": the number of the session that is counted behind the verb.</summary>
    private int? Times(NounSetting setting) => new EngagementNames(scene).Times(setting.Carrier!.After);

    private bool IsThat(Chunk chunk) => scene.Passage.Is(chunk.First, LexemeKind.Cue, "that");

    /// <summary>An article and one word more.</summary>
    private bool MayCount(Chunk chunk) => chunk.End - chunk.First <= 3 && !scene.Language.Mechanisms.Times.Contains(scene.Passage.Tokens[chunk.End - 1].Folded) && scene.Passage.Is(chunk.First, LexemeKind.Determiner);

    /// <summary>The number in "la troisième", and that of "la suivante" and "la précédente" by the last one's.</summary>
    private int? Edition(Chunk chunk, int verb, EngagementDraft last)
    {
        for (var i = chunk.First + 1; i < Math.Min(verb, chunk.First + 4); i++)
        {
            if (scene.Passage.Tokens[i].Kind == TokenKind.Ordinal) return scene.Passage.Tokens[i].Value;
            if (names.Ordinal(i) is { } ordinal) return ordinal;
            if (scene.Passage.Is(i, LexemeKind.Cue, "next") || scene.Passage.Is(i, LexemeKind.Cue, "upcoming")) return last.Edition + 1;
            if (scene.Passage.Is(i, LexemeKind.Cue, "previous")) return last.Edition - 1;
        }
        return null;
    }

    private EngagementDraft Made(int index, NounSetting setting, EngagementDraft last, int? edition)
    {
        var status = new NounStatus(scene, setting, index);
        var draft = scene.Memory.Engagement(last.Kind, "noun.session", index, EngagementSpan.Of(scene.Passage, setting));
        (draft.Status, draft.Denied, draft.When, draft.Follows) = (status.Status, status.Denied, status.When(), true);
        (draft.Mechanism, draft.Body, draft.Edition) = (last.Mechanism, last.Body, edition);
        circumstances.LocateOwn(draft, setting.Chunk);
        circumstances.Locate(draft, setting.Following);
        circumstances.Locate(draft, setting.Predicate);
        foreach (var party in last.Parties) draft.AddParty(party);
        if (draft.Parties.Count == 0)
            foreach (var actor in scene.PairAt(index)) draft.AddParty(actor.Party);
        return draft;
    }
}
