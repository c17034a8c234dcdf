using Entente.Dates;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Appointments;

/// <summary>An appointment as the story's wordings tell it so far.</summary>
internal sealed class AppointmentDraft
{
    public required Person Person { get; init; }

    public required string Rule { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The sentence that told it first.</summary>
    public required int Told { get; init; }

    /// <summary>The sentence that told it last.</summary>
    public int Sentence { get; set; }

    /// <summary>The office as the words give it; null while they do not.</summary>
    public Title? Title { get; set; }

    /// <summary>An office of the codebook, where no title stands ("a pris le commandement de").</summary>
    public string? Office { get; set; }

    public string? Organisation { get; set; }

    /// <summary>The party whose office the words say that it is.</summary>
    public string? Party { get; set; }

    public Person? Replaces { get; set; }

    public Edtf? When { get; set; }

    public EngagementStatus Status { get; set; }

    /// <summary>The same appointment of another person.</summary>
    public AppointmentDraft For(Person person) => new()
    {
        Person = person, Rule = Rule, Span = Span, Told = Told, Sentence = Sentence, Title = Title, Office = Office, Organisation = Organisation,
        Party = Party, When = When, Status = Status,
    };
}
