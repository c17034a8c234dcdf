using Entente.Dates;
using Entente.Text;

namespace Entente.Facts.Instruments;

/// <summary>An instrument while it is put together from what several sentences tell of it.</summary>
internal sealed class InstrumentDraft
{
    public required string Kind { get; init; }

    public required string Rule { get; set; }

    public required TextSpan Span { get; set; }

    public List<string> Parties { get; } = [];

    /// <summary>Whether the parties stand in the noun's own words rather than around them.</summary>
    public bool Named { get; set; }

    public Edtf? Period { get; set; }

    public Edtf? Signed { get; set; }

    public string? Title { get; set; }

    public string? Subject { get; set; }

    /// <summary>Whether the words only take up a text told before ("l'accord").</summary>
    public bool Anaphoric { get; init; }
}
