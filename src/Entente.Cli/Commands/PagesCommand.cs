using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs.Arrivals;
using Entente.Register.Arrivals;

namespace Entente.Cli.Commands;

/// <summary><c>entente pages</c>: what became of the pages that came.</summary>
internal static class PagesCommand
{
    private const string Known = "known";

    public static Command Build(Session session)
    {
        var name = new Argument<string?>("PAGE") { Description = "Only the page of this name", Arity = ArgumentArity.ZeroOrOne };
        var outcome = new Option<string[]>("--outcome")
        {
            Description = $"Only pages that came to this, or again and were known; may be given again: {string.Join(", ", ArrivalWords.All)}, {Known}",
            HelpName = "OUTCOME",
        };
        outcome.AcceptOnlyFromAmong([.. ArrivalWords.All, Known]);
        var limit = Common.Limit("How many to list (default: 50)");
        var format = Common.Format("text", "json");
        var (language, output, internalToo, register) = (OutputLanguages.Option(), Common.Output(), Common.Internal(), Common.Register());
        var command = new Command("pages", "List what became of the pages that came: read, duplicate, refused and why.")
        {
            name, outcome, limit, language, format, output, internalToo, register,
        };
        command.SetAction((result, _) => Task.Run(() =>
        {
            using var of = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
            var (counts, arrivals) = (of.Arrivals.Count(), of.Arrivals.List(Query(result.GetValue(name), result.GetValue(outcome) ?? [], result.GetValue(limit))));
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            target.Writer.Write(result.GetValue(format) == "json"
                ? ArrivalsRenderer.Json(counts, arrivals)
                : ArrivalsRenderer.Text(counts, arrivals, OutputLanguages.Of(result.GetValue(language), session.Terminal)));
            return ExitCode.Done;
        }));
        return command;
    }

    private static ArrivalQuery Query(string? name, string[] outcomes, int? limit)
    {
        var query = new ArrivalQuery
        {
            Name = name, KnownOnly = outcomes.Contains(Known), Outcomes = [.. outcomes.Select(ArrivalWords.Parse).OfType<ArrivalOutcome>()],
        };
        return limit is { } count ? query with { Limit = count } : query;
    }
}
