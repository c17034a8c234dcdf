using System.Text;
using System.Xml;
using Entente.Intake.Archives;
using Entente.Intake.Documents;
using Entente.Intake.Html;
using Entente.Reading;
using Entente.Text;

namespace Entente.Intake.Files;

/// <summary>Makes pages of bytes, by what they are. Safe to share between threads.</summary>
internal sealed class PageMaker(IntakeOptions options)
{
    /// <summary>In bytes of UTF-8: a register finds pages by name, and an entry of its index has to fit on a page.</summary>
    private const int LongestName = 2000;

    public Intaken Make(RawPage raw)
    {
        if (raw.Bytes.IsEmpty) return Refused(raw, IntakeMessages.Empty);
        if (HtmlSniffer.IsHtml(raw.Bytes.Span, raw.IsBare ? "" : raw.IsCalledHtml ? ".html" : raw.Name)) return Web(raw);
        return !raw.IsBare && Document.Kind(raw.Bytes.Span, raw.Name) is { } kind ? Told(raw, kind) : Plain(raw);
    }

    private static Intaken Plain(RawPage raw)
    {
        var decoded = TextDecoder.Decode(raw.Bytes.Span);
        return decoded.Text is { } text ? Made(raw, text, new Hints { Url = raw.Url }, decoded.Remark) : Refused(raw, decoded.Reason!);
    }

    private Intaken Web(RawPage raw)
    {
        var latest = raw.Fetched is { } fetched && fetched < options.LatestDay ? fetched : options.LatestDay;
        if (new HtmlReader(latest).Read(raw.Bytes.Span, raw.Url, raw.Encoding) is not { } page) return Refused(raw, IntakeMessages.TooMuchMarkup);
        if (page.Text.Length == 0) return Refused(raw, IntakeMessages.NoMainText);
        return Made(raw, page.Text, page.Hints, page.Encoding == HtmlDecoder.MixedName ? IntakeMessages.Mended : null);
    }

    private Intaken Told(RawPage raw, DocumentKind kind)
    {
        try
        {
            var (text, hints) = Document.Read(kind, raw, options);
            return string.IsNullOrWhiteSpace(text) ? Refused(raw, IntakeMessages.NoTextInside) : Made(raw, text, hints, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever a library makes of a broken file, it is that file's fault and no other's.
            return Refused(raw, e is XmlException ? IntakeMessages.BrokenXml : IntakeMessages.CannotRead(e.Message));
        }
    }

    /// <param name="own">What the page says of itself: what stands beside it wins, and what others say of it loses.</param>
    private static Intaken Made(RawPage raw, string text, Hints own, string? remark)
    {
        if (Encoding.UTF8.GetByteCount(raw.Name) > LongestName) return Refused(raw, IntakeMessages.LongName);
        if ((TextFault.Of(text) ?? TextFault.Of(raw.Name)) is { } fault) return Refused(raw, IntakeMessages.Holds(fault));
        var first = remark is null ? null : new Warning(raw.Shown, remark);
        return new Page
        {
            Name = raw.Name,
            Path = raw.Shown,
            Text = text,
            Hints = Merged(raw.Beside, Merged(Whole(own), Whole(raw.Told))),
            Warnings = [.. new[] { first, raw.BesideWarning }.OfType<Warning>()],
        };
    }

    /// <summary>Without what no register keeps.</summary>
    private static Hints Whole(Hints own) => own == Hints.None ? Hints.None : own with
    {
        Title = Whole(own.Title), Outlet = Whole(own.Outlet), Language = Whole(own.Language), Url = Whole(own.Url),
    };

    private static string? Whole(string? text) => text is null || TextFault.Of(text) is null ? text : null;

    private static Hints Merged(Hints first, Hints second) => first == Hints.None ? second : second == Hints.None ? first : new Hints
    {
        Published = first.Published ?? second.Published,
        Url = first.Url ?? second.Url,
        Outlet = first.Outlet ?? second.Outlet,
        Language = first.Language ?? second.Language,
        Title = first.Title ?? second.Title,
        Layout = first.Layout ?? second.Layout,
    };

    private static Refusal Refused(RawPage raw, string reason) => new() { Path = raw.Shown, Reason = reason, Name = raw.Name };
}
