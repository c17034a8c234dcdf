using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>An engagement while it is put together: what one sentence tells, before it is merged with what others tell.</summary>
internal sealed class EngagementDraft
{
    private readonly List<string> parties = [];

    /// <summary>How many other parties and actors there were when all parties were gathered.</summary>
    private (int Others, int Actors) gathered;

    public string Kind { get; set; } = "";

    public string Rule { get; private set; } = "";

    /// <summary>The index of the sentence that tells it.</summary>
    public int Sentence { get; private set; }

    public TextSpan Span { get; private set; }

    public EngagementStatus Status { get; set; }

    /// <summary>Whether the text says that it did not take place.</summary>
    public bool Denied { get; set; }

    public Edtf? When { get; set; }

    public string? Country { get; set; }

    public string? Place { get; set; }

    public List<(Actor Actor, ParticipantRole Role)> Actors { get; } = [];

    public string? Mechanism { get; set; }

    /// <summary>What it is for, where its own phrase tells ("exercice de secours").</summary>
    public string? Agenda { get; set; }

    /// <summary>The code of the body whose session it is, where the codebook knows it.</summary>
    public string? Body { get; set; }

    public int? Edition { get; set; }

    /// <summary>Whether its noun ("réunion") means talks between two parties, a conference among more.</summary>
    public bool IsEither { get; set; }

    /// <summary>Whether a verb makes it, rather than a noun.</summary>
    public bool IsVerbal { get; set; }

    /// <summary>Whether a participle at a noun tells it ("l'accord signé"), so that the story's own day says nothing of it.</summary>
    public bool IsAttribute { get; set; }

    /// <summary>Whether the words take up something told before ("lors de l'entretien"), so that it is no new engagement.</summary>
    public bool Anaphoric { get; set; }

    /// <summary>Whether the words may take up something told before ("L'audience s'est déroulée en présence de"): a new engagement only where nothing told before fits.</summary>
    public bool Resumes { get; set; }

    /// <summary>Whether it came after what was told before it ("à l'issue de l'entretien, une séance de travail"), so that it is none of that.</summary>
    public bool Follows { get; set; }

    /// <summary>Whether the words go on to another encounter ("il s'est ensuite entretenu avec"), so that with somebody new it is none of those told before.</summary>
    public bool Further { get; set; }

    /// <summary>Whether a gerund tells it ("Recevant ensuite A, il a plaidé"), so that it goes on from what was told before.</summary>
    public bool IsRun { get; set; }

    /// <summary>Whether it is one of the encounters that one verb or noun tells with several sides, so that none of them are "les deux parties".</summary>
    public bool IsOneOfSeveral { get; private set; }

    /// <summary>Whether its parties are only those who speak of it ("s'est félicité de l'exercice").</summary>
    public bool IsSpokenOf { get; set; }

    /// <summary>Whether one side is told as the other's "homologue", so that a reception is a meeting, whoever is not named.</summary>
    public bool IsAmongEquals { get; set; }

    /// <summary>An organisation whose session it is, or parties that the words give besides those who act.</summary>
    public List<string> OtherParties { get; } = [];

    /// <summary>All parties, each once. The list is the draft's own, and grows with the next call after somebody came to it.</summary>
    public List<string> Parties
    {
        get
        {
            if (gathered != (OtherParties.Count, Actors.Count)) GatherParties();
            return parties;
        }
    }

    /// <summary>Makes it an empty draft, whatever it was before.</summary>
    public EngagementDraft Begin(string kind, string rule, int sentence, TextSpan span)
    {
        (Kind, Rule, Sentence, Span) = (kind, rule, sentence, span);
        (Status, Denied, When, Country, Place) = (default, false, null, null, null);
        (Mechanism, Body, Edition, Agenda) = (null, null, null, null);
        (IsSpokenOf, IsRun, IsOneOfSeveral) = (false, false, false);
        (IsEither, IsVerbal, Anaphoric, Resumes, Follows, Further, IsAmongEquals, IsAttribute) = (false, false, false, false, false, false, false, false);
        Actors.Clear();
        OtherParties.Clear();
        parties.Clear();
        gathered = (0, 0);
        return this;
    }

    private void GatherParties()
    {
        parties.Clear();
        gathered = (OtherParties.Count, Actors.Count);
        foreach (var party in OtherParties) AddOnce(party);
        foreach (var (actor, _) in Actors)
            if (actor.Party is { } party) AddOnce(party);
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
    public EngagementDraft Between(FactStore store, string one, string other)
    {
        var pair = store.Engagement(Kind, Rule, Sentence, Span);
        (pair.Status, pair.Denied, pair.When, pair.Country, pair.Place) = (Status, Denied, When, Country, Place);
        (pair.IsVerbal, pair.IsAmongEquals, pair.IsOneOfSeveral) = (IsVerbal, IsAmongEquals, true);
        foreach (var (actor, role) in Actors)
            if (actor.Party == one || actor.Party == other) pair.Add(actor, role);
        if (!pair.Parties.Contains(one)) pair.OtherParties.Add(one);
        if (!pair.Parties.Contains(other)) pair.OtherParties.Add(other);
        return pair;
    }
}
