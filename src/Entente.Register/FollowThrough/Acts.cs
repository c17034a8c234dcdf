using Entente.Facts;

namespace Entente.Register.FollowThrough;

/// <summary>The names under which deeds and announcements stand in the index.</summary>
internal static class Acts
{
    /// <summary>Planned and proposed engagements.</summary>
    public const string Plan = "plan";

    /// <summary>Concrete undertakings.</summary>
    public const string Pledge = "pledge";

    /// <summary>Undertakings that are a direction.</summary>
    public const string Standing = "standing";

    /// <summary>Instruments with a period, by its end.</summary>
    public const string Renewal = "renewal";

    /// <summary>Sessions of mechanisms that took place.</summary>
    public const string Session = "session";

    /// <summary>Deployments.</summary>
    public const string Deployment = "deployment";

    /// <summary>All parties together.</summary>
    public const string Everywhere = "*";

    /// <summary>How the names begin under which undertakings stand.</summary>
    public const string Undertakings = "commitment:";

    /// <summary>Instruments of a kind with a period, by its end.</summary>
    public static string RenewalOf(string kind) => $"{Renewal}:{kind}";

    /// <summary>What an undertaking of an act stands under.</summary>
    public static string Of(Commitment fact) =>
        Undertakings + (fact.Act is { } act ? Of(act.Fact, act.Kind) : $"theme:{(fact.Themes.IsEmpty ? "other" : fact.Themes[0])}");

    /// <summary>What an undertaking of a named act stands under besides, by which it is found whenever it was made; null for others.</summary>
    public static string? Named(string act, Deed deed)
    {
        var words = deed.Mechanism.Length > 0 ? deed.Mechanism : deed.What;
        return Undertaking(act) is null || words.Length == 0 ? null : $"named:{act[Undertakings.Length..]}:{string.Join(' ', words)}";
    }

    /// <summary>The act that an undertaking is of, from the name under which it stands; null for a direction.</summary>
    public static string? Undertaking(string act) =>
        act.StartsWith(Undertakings, StringComparison.Ordinal) && !act.StartsWith(Undertakings + "theme:", StringComparison.Ordinal) ? act[Undertakings.Length..] : null;

    public static string Of(string fact, string? kind) => fact switch
    {
        "engagement" => $"engagement:{Group(kind ?? "")}",
        "instrument" => $"instrument:{kind}",
        _ => fact,
    };

    /// <summary>Sources call one sitting by several names.</summary>
    public static string Group(string kind) => kind switch
    {
        "meeting" or "reception" or "dialogue" or "conference" => "talks",
        "other" => "exchange",
        _ => kind,
    };

    /// <summary>Whether two kinds may name one engagement: talks are not the session of a mechanism.</summary>
    public static bool SameKind(string left, string right) => left == right || left.Length == 0 || right.Length == 0 || Sitting(left) == Sitting(right);

    private static string Sitting(string kind) => kind switch
    {
        "meeting" or "reception" => "talks",
        "dialogue" or "conference" => "session",
        "exchange" or "other" => "exchange",
        _ => kind,
    };
}
