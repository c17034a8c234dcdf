using System.CommandLine;
using Entente.Outputs;

namespace Entente.Cli.Options;

/// <summary>The language of headings and labels: as given, else that of the user's environment.</summary>
internal static class OutputLanguages
{
    public static Option<string?> Option()
    {
        var option = new Option<string?>("--language")
        {
            Description = "Headings in fr or en (default: the language of the environment)",
            HelpName = "LANGUAGE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("fr" or "en"))
                result.AddError($"\"{token.Value}\" is no language of headings; there are fr, en");
        });
        return option;
    }

    public static OutputLanguage Of(string? given, Terminal terminal)
    {
        var language = given ?? terminal.Variable("LC_ALL") ?? terminal.Variable("LC_MESSAGES") ?? terminal.Variable("LANG") ?? "";
        return language.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? OutputLanguage.French : OutputLanguage.English;
    }
}
