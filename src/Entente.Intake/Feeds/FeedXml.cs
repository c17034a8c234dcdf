using System.Xml;
using System.Xml.Linq;
using Entente.Intake.Html;

namespace Entente.Intake.Feeds;

/// <summary>Reads XML that anybody may have written: no types, no entities, no depth.</summary>
internal static class FeedXml
{
    /// <summary>Feeds have some ten levels, with markup in them some thirty.</summary>
    private const int Deepest = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="FeedException">It cannot be read.</exception>
    public static XElement Root(ReadOnlySpan<byte> bytes, string? charset)
    {
        var text = HtmlDecoder.Decode(bytes, DeclaredEncoding(bytes) ?? charset).Text.TrimStart();
        try
        {
            CheckDepth(text);
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XDocument.Load(reader).Root ?? throw new FeedException(FeedMessages.NoFeed);
        }
        catch (XmlException e)
        {
            throw new FeedException(HasTypes(text) ? FeedMessages.HasTypes : FeedMessages.BadXml(e.LineNumber, e.LinePosition));
        }
    }

    private static void CheckDepth(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (reader.Read())
            if (reader.Depth > Deepest) throw new FeedException(FeedMessages.TooDeep(Deepest));
    }

    private static bool HasTypes(string text) => text.AsSpan(0, Math.Min(text.Length, 4096)).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encoding that the XML declaration names.</summary>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        if (!head.StartsWith("<?xml", StringComparison.Ordinal) || head.IndexOf("encoding=", StringComparison.Ordinal) is not (> 0 and var at)) return null;
        var start = at + "encoding=".Length + 1;
        var end = start < head.Length ? head.AsSpan(start).IndexOfAny('"', '\'') : -1;
        return end < 0 ? null : head.Substring(start, end);
    }
}
