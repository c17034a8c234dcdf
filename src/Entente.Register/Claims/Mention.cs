using Entente.Dates;
using Entente.Register.Identity;

namespace Entente.Register.Claims;

/// <summary>Which part an entity plays in a claim.</summary>
internal static class Roles
{
    /// <summary>The claim tells this very thing.</summary>
    public const string Subject = "subject";

    public const string Participant = "participant";

    /// <summary>One who held the office before.</summary>
    public const string Former = "former";

    public const string Appointee = "appointee";

    /// <summary>The mechanism of which an engagement that took place is a session.</summary>
    public const string Session = "session";

    /// <summary>The same, where the session is to come or was called off.</summary>
    public const string PlannedSession = "planned-session";

    /// <summary>One who holds this office of this party.</summary>
    public static string Tenure(string? party, string office) => $"tenure:{party}:{office}";
}

/// <summary>That a claim speaks of something, and where one looks for it.</summary>
/// <param name="Name">How the claim calls it, for people.</param>
/// <param name="Edition">The edition of a mechanism.</param>
/// <param name="When">When what the claim tells was; of what stands for years, when the claim was published.</param>
internal sealed record Mention(
    int Ordinal, Profile Profile, string Role, string Name, int? Edition = null, Edtf? When = null)
{
    public IReadOnlyList<Appearance> Appearances { get; init; } = [];
}

/// <summary>A place at which a view looks: a pair of parties (<c>KH+VN</c>), a party, the offices of a party.</summary>
internal readonly record struct Appearance(string Place, string Kind, Edtf? When);
