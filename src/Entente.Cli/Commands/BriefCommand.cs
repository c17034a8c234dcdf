using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Register.Views;

namespace Entente.Cli.Commands;

/// <summary><c>entente brief</c>: what one reads before a meeting.</summary>
internal static class BriefCommand
{
    public static Command Build(Session session)
    {
        var one = Party("A", "A party: an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN)");
        var other = Party("B", "The other party");
        var asOf = Common.AsOf();
        var limit = Limit();
        var language = OutputLanguages.Option();
        var format = Common.Format("text", "markdown", "json");
        var output = Common.Output();
        var register = Common.Register();
        var command = new Command("brief", "Print what one should know before a meeting between two parties.")
        {
            one, other, asOf, limit, language, format, output, register,
        };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var (a, b) = (result.GetValue(one)!, result.GetValue(other)!);
            if (a == b) throw new UsageException($"{Messages.SameParty} {a}");
            using var from = session.OpenToView(result.GetValue(register));
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            var options = new BriefOptions { AsOf = result.GetValue(asOf) };
            if (result.GetValue(limit) is { } count) options = options with { Limit = count };
            var brief = from.GetBrief(a, b, options);
            BriefPrinter.Print(brief, result.GetValue(format)!, OutputLanguages.Of(result.GetValue(language), session.Terminal), target);
            return ExitCode.Done;
        }));
        return command;
    }

    private static Option<int?> Limit() => new("--limit")
    {
        Description = "How much to list in each section (default: 12)",
        HelpName = "COUNT",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, out var count) && count > 0) return count;
            result.AddError(Messages.NoCount(given));
            return null;
        },
    };

    private static Argument<string> Party(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (PartyCode.TryParse(given, out var code)) return code;
            result.AddError(Messages.NoParty(given));
            return null;
        },
    };
}
