using System.CommandLine;
using System.CommandLine.Parsing;
using Entente.Intake.Tables;
using Names = System.Collections.Immutable.ImmutableDictionary<Entente.Intake.Tables.ArticleColumn, string>;

namespace Entente.Cli.Options;

/// <summary>What the columns of tables of articles are called: <c>--columns text=corps,title=titre</c>.</summary>
internal static class TableColumns
{
    private static readonly string[] Known = [.. Enum.GetNames<ArticleColumn>().Select(name => name.ToLowerInvariant())];

    public static Option<Names?> Option() => new("--columns")
    {
        Description = $"The columns of tables that bear no usual name, e.g. text=corps,title=titre; there are {string.Join(", ", Known)}",
        HelpName = "NAMES",
        CustomParser = Parse,
    };

    private static Names? Parse(ArgumentResult result)
    {
        var names = Names.Empty;
        foreach (var pair in result.Tokens[0].Value.Split(','))
        {
            var at = pair.IndexOf('=');
            var column = at < 0 ? -1 : Array.IndexOf(Known, pair[..at].Trim().ToLowerInvariant());
            if (column < 0 || pair[(at + 1)..].Trim().Length == 0)
            {
                result.AddError(Messages.NoColumn(pair, Known));
                return null;
            }
            names = names.SetItem((ArticleColumn)column, pair[(at + 1)..].Trim());
        }
        return names;
    }
}
