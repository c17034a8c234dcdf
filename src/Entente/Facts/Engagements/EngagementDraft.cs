using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>An engagement while it is put together: what one sentence tells, before it is merged with what others tell.</summary>
internal sealed class EngagementDraft
{
    public required string Kind { get; set; }

    public required string Rule { get; init; }

    /// <summary>The index of the sentence that tells it.</summary>
    public required int Sentence { get; init; }

    public required TextSpan Span { get; set; }

    public EngagementStatus Status { get; set; }

    /// <summary>Whether the text says that it did not take place.</summary>
    public bool Denied { get; set; }

    public Edtf? When { get; set; }

    public string? Country { get; set; }

    public string? Place { get; set; }

    public List<(Actor Actor, ParticipantRole Role)> Actors { get; } = [];

    public string? Mechanism { get; set; }

    /// <summary>The code of the body whose session it is, where the codebook knows it.</summary>
    public string? Body { get; set; }

    public int? Edition { get; set; }

    /// <summary>Whether its noun ("réunion") means talks between two parties, a conference among more.</summary>
    public bool IsEither { get; init; }

    /// <summary>Whether the words take up something told before ("lors de l'entretien"), so that it is no new engagement.</summary>
    public bool Anaphoric { get; set; }

    /// <summary>An organisation whose session it is, or parties that the words give besides those who act.</summary>
    public List<string> OtherParties { get; } = [];

    public IEnumerable<string> Parties =>
        OtherParties.Concat(Actors.Select(actor => actor.Actor.Party)).OfType<string>().Distinct();

    public void Add(IEnumerable<Actor> actors, ParticipantRole role)
    {
        foreach (var actor in actors) Add(actor, role);
    }

    /// <summary>The same engagement with only two of its sides.</summary>
    public EngagementDraft Between(string one, string other)
    {
        var pair = new EngagementDraft
        {
            Kind = Kind, Rule = Rule, Sentence = Sentence, Span = Span, Status = Status, Denied = Denied, When = When, Country = Country, Place = Place,
        };
        foreach (var (actor, role) in Actors)
            if (actor.Party == one || actor.Party == other) pair.Add(actor, role);
        foreach (var party in new[] { one, other })
            if (!pair.Parties.Contains(party)) pair.OtherParties.Add(party);
        return pair;
    }

    /// <summary>Adds somebody; a more telling role replaces plain participation.</summary>
    public void Add(Actor actor, ParticipantRole role)
    {
        var known = Actors.FindIndex(entry => entry.Actor == actor || entry.Actor.Person is not null && entry.Actor.Person == actor.Person);
        if (known < 0) Actors.Add((actor, role));
        else if (Actors[known].Role == ParticipantRole.Participant) Actors[known] = (Actors[known].Actor, role);
    }
}
