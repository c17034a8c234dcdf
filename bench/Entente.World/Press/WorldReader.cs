using System.Globalization;
using Entente.Reading;

namespace Entente.World;

/// <summary>Reads pages of the world without fault, by writing them once more; it knows no other pages.</summary>
public sealed class WorldReader(Press press) : IReader
{
    public string Version => Press.ReaderVersion;

    public PageReading Read(string page, string text, Hints hints)
    {
        var number = int.Parse(page.AsSpan(page.LastIndexOf('-') + 1, 6), CultureInfo.InvariantCulture);
        var reading = press.Write(number).Reading;
        return reading.Text == text && reading.Page == page ? reading : throw new ArgumentException($"{page} is no page of this world");
    }
}
