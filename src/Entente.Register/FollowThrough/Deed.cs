using System.Globalization;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Identity;

namespace Entente.Register.FollowThrough;

/// <summary>
/// A fact, as far as follow-through compares it: who, what, when, and by which words it is told from its like. It stands
/// in the index as text, so that most candidates are weighed without their claims being read.
/// </summary>
internal sealed record Deed
{
    private const char Bar = '|';
    private const int Fields = 9;

    public required string[] Parties { get; init; }

    public EngagementStatus Status { get; init; }

    /// <summary>The kind of engagement or instrument; the modality of an undertaking.</summary>
    public string Kind { get; init; } = "";

    /// <summary>When it was or is to be.</summary>
    public Edtf? When { get; init; }

    /// <summary>The words of the mechanism's or the exercise's name.</summary>
    public string[] Mechanism { get; init; } = [];

    public int? Edition { get; init; }

    public string? Country { get; init; }

    public DeedPeople People { get; init; } = DeedPeople.None;

    /// <summary>The words of what is given, signed, commemorated or undertaken.</summary>
    public string[] What { get; init; } = [];

    /// <summary>The years that an instrument covers.</summary>
    public Edtf? Period { get; init; }

    public static Deed Parse(string text)
    {
        var fields = text.Split(Bar);
        return new Deed
        {
            Parties = Split(fields[0], '+'), Status = Enum.Parse<EngagementStatus>(fields[1]), Kind = fields[2], When = Date(fields[3]),
            Mechanism = Split(fields[4], ' '), Edition = int.TryParse(fields[5], CultureInfo.InvariantCulture, out var edition) ? edition : null,
            Country = fields[6].Length == 0 ? null : fields[6], People = DeedPeople.Parse(fields[7]), What = Split(fields[8], ' '), Period = Date(fields[Fields]),
        };
    }

    public override string ToString() => string.Join(
        Bar, Profile.JoinParties(Parties), Status, Kind, When?.Text, string.Join(' ', Mechanism), Edition?.ToString(CultureInfo.InvariantCulture),
        Country, People, string.Join(' ', What), Period?.Text);

    private static string[] Split(string text, char by) => text.Length == 0 ? [] : text.Split(by);

    private static Edtf? Date(string text) => Edtf.TryParse(text, out var date) ? date : null;
}
