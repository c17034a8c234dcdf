using Entente.Intake.Archives;
using Entente.Intake.Files;
using Entente.Reading;

namespace Entente.Intake.Documents;

/// <summary>The forms of documents, besides web pages and plain text, of which text is made.</summary>
internal enum DocumentKind
{
    Pdf,
    Word,
    Mail,
}

/// <summary>Makes text of documents, each by the library for its form.</summary>
internal static class Document
{
    /// <summary>What a file is, by its first bytes, or for mail by its ending: a mail starts with words like any other text.</summary>
    public static DocumentKind? Kind(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return DocumentKind.Pdf;
        if (OfficeFile.IsOne(bytes, name)) return DocumentKind.Word;
        return name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) ? DocumentKind.Mail : null;
    }

    public static (string Text, Hints Hints) Read(DocumentKind kind, RawPage raw, IntakeOptions options) => kind switch
    {
        DocumentKind.Pdf => PdfText.Read(raw.Bytes),
        DocumentKind.Word => WordText.Read(raw.Bytes, options.MaxBytes),
        _ => MailText.Read(raw.Bytes, options.LatestDay),
    };
}

/// <summary>Tells a document of an office program from an archive of pages: both are ZIP.</summary>
internal static class OfficeFile
{
    public static bool IsOne(ReadOnlySpan<byte> head, string name) =>
        head.StartsWith("PK\x03\x04"u8)
        && (name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || head[..Math.Min(head.Length, 512)].IndexOf("[Content_Types].xml"u8) >= 0);
}
