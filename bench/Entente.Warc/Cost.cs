using System.Globalization;

namespace Entente.Warc;

/// <summary>What some pages took, by the clock and of the processors.</summary>
internal sealed record Cost(int Pages, TimeSpan Clock, TimeSpan Busy)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Pages} pages, {Pages / Clock.TotalSeconds:F0} a second by the clock, {Pages / Busy.TotalSeconds:F0} a second of processor time");
}
