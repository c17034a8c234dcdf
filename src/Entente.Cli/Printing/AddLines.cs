using System.Text.Json;
using Entente.Cli.Pages;
using Entente.Register;
using Entente.Register.Arrivals;

namespace Entente.Cli.Printing;

/// <summary>What <c>entente add</c> says on standard output of each page, and at the end.</summary>
internal abstract class AddLines
{
    private const string Form = "entente-add/1";

    /// <param name="details">Whether to name every page; in JSON every page is named anyway.</param>
    public static AddLines Of(string format, bool details) => format switch
    {
        "json" => new Json(),
        "ndjson" => new LineOfEach(),
        _ => new Text(details),
    };

    /// <summary>Before the first page.</summary>
    public virtual void Begin(TextWriter lines)
    {
    }

    public abstract void Added(TextWriter lines, AddOutcome outcome);

    public virtual void Refused(TextWriter lines, RefusedPage page)
    {
    }

    /// <summary>After the last page.</summary>
    public abstract void End(Terminal terminal, AddSummary summary);

    private static void Write(Utf8JsonWriter json, AddOutcome outcome)
    {
        var word = outcome.Status == AddStatus.Known ? "known" : ArrivalWords.Of(outcome.Arrival.Outcome);
        Write(json, outcome.Page, word, outcome.Arrival.Path, outcome.Arrival.Reason, outcome.Arrival.Original, outcome.Arrival.Dispatches, outcome.Claims);
    }

    private static void Write(Utf8JsonWriter json, RefusedPage page) =>
        Write(json, page.Name, ArrivalWords.Of(page.IsPassedOver ? ArrivalOutcome.PassedOver : ArrivalOutcome.Refused), page.Path, page.Reason, null, [], 0);

    private static void Write(
        Utf8JsonWriter json, string page, string outcome, string? path, string? reason, string? original, IReadOnlyList<string> dispatches, int claims)
    {
        json.WriteStartObject();
        json.WriteString("page", page);
        json.WriteString("outcome", outcome);
        json.WriteString("path", path ?? page);
        json.WriteString("reason", reason);
        json.WriteString("original", original);
        json.WriteStartArray("dispatches");
        foreach (var hash in dispatches) json.WriteStringValue(hash);
        json.WriteEndArray();
        json.WriteNumber("claims", claims);
        json.WriteEndObject();
    }

    /// <summary>A table at the end, for people.</summary>
    private sealed class Text(bool details) : AddLines
    {
        public override void Added(TextWriter lines, AddOutcome outcome)
        {
            if (details && outcome.Tombstone is null) AddReport.Detail(lines, outcome);
        }

        public override void End(Terminal terminal, AddSummary summary) => AddReport.Write(terminal, summary);
    }

    /// <summary>One line a page.</summary>
    private sealed class LineOfEach : AddLines
    {
        public override void Added(TextWriter lines, AddOutcome outcome) => lines.WriteLine(JsonLine.Of(json => Write(json, outcome)));

        public override void Refused(TextWriter lines, RefusedPage page) => lines.WriteLine(JsonLine.Of(json => Write(json, page)));

        public override void End(Terminal terminal, AddSummary summary) => AddReport.Stopped(terminal, summary);
    }

    /// <summary>One object, of which the pages are written as they are dealt with.</summary>
    private sealed class Json : AddLines
    {
        private bool any;

        public override void Begin(TextWriter lines) => lines.Write($"{{\"form\":\"{Form}\",\"pages\":[");

        public override void Added(TextWriter lines, AddOutcome outcome) => Next(lines, json => Write(json, outcome));

        public override void Refused(TextWriter lines, RefusedPage page) => Next(lines, json => Write(json, page));

        public override void End(Terminal terminal, AddSummary summary)
        {
            var counts = JsonLine.Of(json =>
            {
                json.WriteStartObject();
                foreach (var (name, count) in AddReport.Counts(summary)) json.WriteNumber(name, count);
                json.WriteEndObject();
            });
            terminal.Output.WriteLine($"\n],\"counts\":{counts}}}");
            AddReport.Stopped(terminal, summary);
        }

        private void Next(TextWriter lines, Action<Utf8JsonWriter> write)
        {
            lines.Write(any ? ",\n" : "\n");
            lines.Write(JsonLine.Of(write));
            any = true;
        }
    }
}
