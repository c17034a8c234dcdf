using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs.Search;
using Entente.Register.Search;

namespace Entente.Cli.Commands;

/// <summary><c>entente search</c>: dispatches and the facts in them, by their words.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 10;

    public static Command Build(Session session)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words in any form, \"phrases\", -without, one OR other, begin*, title:word", Arity = ArgumentArity.ZeroOrMore };
        var filters = new SearchFilters();
        var limit = Common.Limit($"How many hits a page has (default: {UsualLimit})");
        var page = Common.Count("--page", "NUMBER", "Which page of hits (default: 1)");
        var thorough = new Option<bool>("--thorough") { Description = "Rank all that matches, however long it takes" };
        var (language, output, internalToo, register) = (OutputLanguages.Option(), Common.Output(), Common.Internal(), Common.Register());
        var format = Common.Format("text", "json", "ndjson");
        var command = new Command("search", "Search dispatches and the facts in them.") { words };
        filters.AddTo(command);
        foreach (var option in (Option[])[limit, page, thorough, language, format, output, internalToo, register]) command.Options.Add(option);
        command.SetAction((result, _) => Task.Run(() =>
        {
            var book = Book.LoadEmbedded();
            var query = filters.Apply(result, KindCodes.Of(book), new SearchQuery
            {
                Text = Joined(result.GetValue(words) ?? []), FunctionWords = book.SmallWords, Thorough = result.GetValue(thorough),
                Limit = result.GetValue(limit) ?? UsualLimit, Page = result.GetValue(page) ?? 1,
            });
            using var from = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
            Parties.Require(result, from, book);
            var found = from.Search(query);
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            if (result.GetValue(format) == "json") target.Writer.Write(SearchRenderer.Json(found));
            else if (result.GetValue(format) == "ndjson") target.Writer.Write(SearchRenderer.NdJson(found));
            else SearchRenderer.Write(target.Console, found, query.Text, query.Limit, OutputLanguages.Of(result.GetValue(language), session.Terminal), book);
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The words of the command line; of several, one that the shell was given in quotation marks is a phrase.</summary>
    private static string Joined(string[] words) =>
        words.Length == 1 ? words[0] : string.Join(' ', words.Select(word => word.Any(char.IsWhiteSpace) && !word.Contains('"') ? $"\"{word}\"" : word));
}
