using System.Text.Json;
using Entente.Intake.Feeds;

namespace Entente.Cli.Printing;

/// <summary>What a poll brought, on one line.</summary>
internal static class PollLines
{
    public static Func<PollReport, string> Of(string format) => format == "ndjson" ? Json : Text;

    /// <summary><c>2026-11-23T06:10:02Z https://a.example/feed: 3 new, 12 known</c></summary>
    public static string Text(PollReport report) => $"{Moment(report.At)} {report.Feed.AbsoluteUri}: {What(report)}";

    public static string Json(PollReport report) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("at", Moment(report.At));
        json.WriteString("feed", report.Feed.AbsoluteUri);
        json.WriteString("outcome", Word(report.Outcome));
        foreach (var (name, count) in Counts(report)) json.WriteNumber(name, count);
        json.WriteNumber("unaddressed", report.Unaddressed);
        json.WriteString("reason", report.Reason);
        json.WriteString("next", Moment(report.Next));
        json.WriteEndObject();
    });

    private static string What(PollReport report) => report.Outcome switch
    {
        PollOutcome.NotModified => "not modified",
        PollOutcome.Waiting => $"is left alone until {Moment(report.Next)}",
        PollOutcome.Failed => $"{report.Reason}; asked again at {Moment(report.Next)}",
        _ => string.Join(", ", Counts(report).Append((Name: "without an address that can be fetched", Count: report.Unaddressed)).Where(count => count.Count > 0 || count.Name == "new").Select(count => $"{count.Count} {count.Name}")),
    };

    private static (string Name, int Count)[] Counts(PollReport report) =>
        [("new", report.New), ("known", report.Known), ("reread", report.Reread), ("refused", report.Refused), ("left", report.Left)];

    private static string Word(PollOutcome outcome) => outcome switch
    {
        PollOutcome.NotModified => "not modified",
        _ => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString()),
    };

    private static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
