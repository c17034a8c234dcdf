using Entente.Dates;

namespace Entente.World;

/// <summary>The instruments of two parties: five-year protocols and yearly plans, each in its predecessor's place, and memoranda.</summary>
internal sealed class AccordChain(World world, Dice dice, Party a, Party b)
{
    private readonly Dictionary<string, Accord> current = [];

    public Accord Next(bool protocol, int year)
    {
        var period = protocol ? Edtf.Interval(Edtf.Year(year), Edtf.Year(year + 4)) : Edtf.Year(year);
        return protocol
            ? Make("protocol", "protocole de coopération de défense", period)
            : Make("plan", "plan de coopération de défense", period);
    }

    public Accord Memorandum(string subject) => Make("memorandum", "mémorandum", null, subject);

    /// <summary>The accord is signed; one with a period takes over from the last of its kind.</summary>
    public void Sign(Accord accord, int day)
    {
        accord.SignedOn = day;
        if (accord.Period is null) return;
        if (current.TryGetValue(accord.Kind, out var last)) last.Successor = accord;
        current[accord.Kind] = accord;
    }

    /// <summary>One of the protocols and plans whose period has not passed.</summary>
    public Accord? InForce(int day)
    {
        var running = current.Values.Where(accord => !Days.IsOver(accord.Period!, day)).ToArray();
        return running.Length == 0 ? null : dice.Pick(running);
    }

    private Accord Make(string kind, string title, Edtf? period, string? subject = null) =>
        new() { Id = world.Ids.Next(), Kind = kind, Title = title, Subject = subject, Period = period, Parties = [a, b] };
}
