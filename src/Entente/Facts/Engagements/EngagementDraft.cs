using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>An engagement while it is put together: what one sentence tells, before it is merged with what others tell.</summary>
internal sealed class EngagementDraft
{
    private readonly List<string> parties = [];

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

    /// <summary>Whether a verb makes it, rather than a noun.</summary>
    public bool IsVerbal { get; init; }

    /// <summary>Whether the words take up something told before ("lors de l'entretien"), so that it is no new engagement.</summary>
    public bool Anaphoric { get; set; }

    /// <summary>Whether the words may take up something told before ("L'audience s'est déroulée en présence de"): a new engagement only where nothing told before fits.</summary>
    public bool Resumes { get; set; }

    /// <summary>Whether it came after what was told before it ("à l'issue de l'entretien, une séance de travail"), so that it is none of that.</summary>
    public bool Follows { get; init; }

    /// <summary>An organisation whose session it is, or parties that the words give besides those who act.</summary>
    public List<string> OtherParties { get; } = [];

    /// <summary>All parties, each once. The list is the draft's own and made anew at each call.</summary>
    public List<string> Parties
    {
        get
        {
            parties.Clear();
            foreach (var party in OtherParties) AddOnce(party);
            foreach (var (actor, _) in Actors)
                if (actor.Party is { } party) AddOnce(party);
            return parties;
        }
    }

    private void AddOnce(string party)
    {
        if (!parties.Contains(party)) parties.Add(party);
    }

    public bool Has(ParticipantRole role)
    {
        foreach (var entry in Actors)
            if (entry.Role == role) return true;
        return false;
    }

    /// <summary>Whether a person of a party takes part.</summary>
    public bool HasPersonOf(string party)
    {
        foreach (var (actor, _) in Actors)
            if (actor.Person is not null && actor.Party == party) return true;
        return false;
    }

    public bool Has(Person? person)
    {
        foreach (var (actor, _) in Actors)
            if (actor.Person == person) return true;
        return false;
    }

    public void AddParty(string? party)
    {
        if (party is not null && !OtherParties.Contains(party)) OtherParties.Add(party);
    }

    public void Add(List<Actor> actors, ParticipantRole role)
    {
        foreach (var actor in actors) Add(actor, role);
    }

    /// <summary>Adds somebody; a more telling role replaces plain participation.</summary>
    public void Add(Actor actor, ParticipantRole role)
    {
        for (var i = 0; i < Actors.Count; i++)
        {
            var known = Actors[i].Actor;
            if (known != actor && (actor.Person is null || known.Person != actor.Person)) continue;
            if (Actors[i].Role == ParticipantRole.Participant) Actors[i] = (known, role);
            return;
        }
        Actors.Add((actor, role));
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
        if (!pair.Parties.Contains(one)) pair.OtherParties.Add(one);
        if (!pair.Parties.Contains(other)) pair.OtherParties.Add(other);
        return pair;
    }
}
