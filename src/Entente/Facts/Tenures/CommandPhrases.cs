using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Appointments;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Tenures;

/// <summary>Commanders without a title: "X, à la tête du commandement naval", "sous les ordres de X", "leur chef, X".</summary>
internal readonly struct CommandPhrases(Scene scene)
{
    private readonly OfficeWords offices = new(scene);

    /// <summary>Adds the tenures that the story's phrases tell, in order.</summary>
    public void Read(List<Tenure> told)
    {
        for (var i = 0; i < scene.Sentences.Count; i++)
        {
            var sentence = scene.Sentences[i];
            for (var c = 0; c < sentence.Chunks.Count; c++)
                if (AtHead(sentence, c) is { } head) told.Add(head);
            if (scene.KindsIn(i).Has(LexemeKind.Cue)) ReadOrders(sentence, told);
        }
    }

    private void ReadOrders(ParsedSentence sentence, List<Tenure> told)
    {
        for (var at = sentence.Range.First; at < sentence.Range.End; at++)
            if (scene.Passage.IsCue(at, Cues.Orders) && Ordering(sentence, at) is { } orders) told.Add(orders);
    }

    /// <summary>"X, à la tête de": the phrase stands right behind the name.</summary>
    private Tenure? AtHead(ParsedSentence sentence, int at)
    {
        var chunk = sentence.Chunks[at];
        if (chunk.Preposition != "head" || at < 2 || sentence.Chunks[at - 1].Kind != ChunkKind.Comma) return null;
        if (Named.In(scene, sentence.Chunks[at - 2]) is not { Rank: not null } person || offices.Command(chunk.First, sentence.Range.End) is not { } office) return null;
        return Make(person, office.Organisation, office.Party ?? person.Party, sentence, sentence.Chunks[at - 2].First, Math.Max(chunk.End, office.End), "office.head");
    }

    private Tenure? Ordering(ParsedSentence sentence, int at)
    {
        if (Named.Between(scene, sentence, at + 1, at + 8) is not { Person: { Rank: not null } person } named) return null;
        return Make(person, null, person.Party ?? StateBefore(sentence, at), sentence, at, named.Mention.End, "office.orders");
    }

    private string? StateBefore(ParsedSentence sentence, int at)
    {
        foreach (var chunk in sentence.Chunks)
            if (chunk.End <= at)
                foreach (var party in chunk.Parties)
                    if (scene.Book.World.States.ContainsKey(party)) return party;
        return null;
    }

    private Tenure Make(Person person, string? organisation, string? party, ParsedSentence sentence, int first, int end, string rule)
    {
        var span = Reach.Span(scene, sentence, first, end);
        return new Tenure
        {
            Person = person.Name, Office = "commander", Party = party, Rank = person.Rank?.Title.Code,
            RankTitle = person.Rank is { } rank ? scene.Passage.Plain(rank.Title.First, rank.Title.End) : null,
            Organisation = organisation, Span = span, Quote = span.In(scene.Passage.Text).ToString(), Rule = rule,
        };
    }
}
