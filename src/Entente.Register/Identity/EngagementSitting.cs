namespace Entente.Register.Identity;

/// <summary>Whether two engagements are one sitting that outlets call by two names.</summary>
internal sealed partial class EngagementProfile
{
    private const string Exchange = "exchange", Dialogue = "dialogue";

    /// <summary>
    /// A dialogue is called now by its subject, now by the level of those who hold it, and a border exchange now exchange, now
    /// meeting of friendship: between the same parties, in the same days and with no other number these are one. An exchange
    /// is held on both sides of a border, so that its countries may differ.
    /// </summary>
    private bool IsSameSitting(EngagementProfile that)
    {
        if (kind != that.kind || EditionsDiffer(that) || parties.Length < 2 || !parties.AsSpan().SequenceEqual(that.parties)) return false;
        if (kind == Exchange && NameWords.TellApart(mechanism, that.mechanism)) return false;
        if (IsSameExchange(that)) return true;
        if (!date.IsTold || !that.date.IsTold || date.Apart(that.date) > 0) return false;
        if (kind == Exchange) return date.IsFine && that.date.IsFine;
        return kind == Dialogue && IsNumbered && that.IsNumbered && date.IsDated && that.date.IsDated && !PlacesDiffer(that)
            && (place.Length > 0 && that.place.Length > 0 || NameWords.ShareHalf(mechanism, that.mechanism));
    }

    /// <summary>Two countries hold one series of exchanges: its number tells which one is meant.</summary>
    private bool IsSameExchange(EngagementProfile that) =>
        kind == Exchange && that.kind == Exchange && IsNumbered && edition == that.edition && parties.Length > 1 && parties.AsSpan().SequenceEqual(that.parties)
        && !NameWords.TellApart(mechanism, that.mechanism);
}
