using System.Globalization;
using Entente.Register.Internal;

namespace Entente.Outputs.Internal;

/// <summary>Writes which pages were marked internal or public, as text for people.</summary>
public static class MarkingRenderer
{
    private static readonly Words English = new("{0}: internal", "{0}: public", " (as before)", "   told publicly too by {0}");

    private static readonly Words French = new("{0} : interne", "{0} : public", " (comme avant)", "   dit aussi, publiquement, par {0}");

    /// <summary>One line a page, and one for the public pages that tell the same.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<MarkOutcome> outcomes, bool isInternal, OutputLanguage language)
    {
        var words = language == OutputLanguage.French ? French : English;
        foreach (var outcome in outcomes)
        {
            writer.WriteLine(string.Format(CultureInfo.InvariantCulture, isInternal ? words.Internal : words.Public, outcome.Page) + (outcome.Changed ? "" : words.AsBefore));
            if (outcome.AlsoOn.Length > 0) writer.WriteLine(string.Format(CultureInfo.InvariantCulture, words.AlsoOn, string.Join(", ", outcome.AlsoOn)));
        }
    }

    private sealed record Words(string Internal, string Public, string AsBefore, string AlsoOn);
}
