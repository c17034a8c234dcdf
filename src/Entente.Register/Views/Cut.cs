using Entente.Register.Claims;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Views;

/// <summary>Which claims count: those known by a day, those recorded by a moment, or all.</summary>
internal readonly record struct Cut(LocalDate? KnownBy, long? RecordedBy)
{
    public static Cut None => default;

    public static Cut Known(LocalDate day) => new(day, null);

    /// <param name="moment">Microseconds since 1970.</param>
    public static Cut Recorded(long moment) => new(null, moment);

    public static implicit operator Cut(LocalDate? day) => new(day, null);

    public bool Lets(ToldClaim claim)
    {
        if (RecordedBy is { } moment) return claim.RecordedAt <= moment;
        return KnownBy is not { } day || KnownOn(claim) <= day;
    }

    /// <summary>The day of publication; where that is unknown, the day of recording.</summary>
    private static LocalDate KnownOn(ToldClaim claim) =>
        Days.Parse(claim.Known) ?? Instant.FromUnixTimeMilliseconds(claim.RecordedAt / 1000).InUtc().Date;
}
