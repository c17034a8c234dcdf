using System.Text;
using Entente.Dates;
using Entente.Intake.Html;
using Entente.Reading;
using MimeKit;
using NodaTime;

namespace Entente.Intake.Documents;

/// <summary>The text of a mail (EML): its plain part, or what is made of its web page; its subject and day as hints.</summary>
internal static class MailText
{
    public static (string Text, Hints Hints) Read(ReadOnlyMemory<byte> bytes, LocalDate latest)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var mail = MimeMessage.Load(stream);
        var sent = mail.Date == default ? (LocalDate?)null : LocalDate.FromDateTime(mail.Date.DateTime);
        var hints = new Hints
        {
            Title = string.IsNullOrWhiteSpace(mail.Subject) ? null : mail.Subject.Trim(),
            Outlet = mail.From.Mailboxes.FirstOrDefault()?.Name is { Length: > 0 } name ? name : null,
            Published = sent is { } day && day <= latest ? Edtf.Day(day) : null,
        };
        if (mail.TextBody is { } text && !string.IsNullOrWhiteSpace(text)) return (text.Replace("\0", ""), hints);
        return mail.HtmlBody is { } html && new HtmlReader(latest).Read(Encoding.UTF8.GetBytes(html)) is { } page
            ? (page.Text, hints with { Layout = page.Hints.Layout, Language = page.Hints.Language })
            : ("", hints);
    }
}
