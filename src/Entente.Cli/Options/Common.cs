using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Dates;
using NodaTime;
using NodaTime.Text;

namespace Entente.Cli.Options;

/// <summary>The arguments and options that several commands have, each with one name and one meaning.</summary>
internal static class Common
{
    public static Argument<string[]> Pages(string description = "Files, folders, patterns such as 'in/**/*.txt', or - for standard input")
    {
        var argument = new Argument<string[]>("PAGE")
        {
            Description = description,
            Arity = ArgumentArity.OneOrMore,
        };
        argument.Validators.Add(RefuseUnknownOptions);
        return argument;
    }

    public static Option<string[]> AllowedHosts() => new("--allow-host")
    {
        Description = "Fetch from this host though it lies on this machine or in a private network; may be given again",
        HelpName = "NAME",
    };

    public static Option<string?> Codebook() => new("--codebook")
    {
        Description = "Read by the codebook in this folder instead of the program's own",
        HelpName = "FOLDER",
    };

    public static Option<string?> Register() => new("--register")
    {
        Description = "The register, a file or postgres://… (default: ENTENTE_REGISTER, else entente.db)",
        HelpName = "FILE",
    };

    public static Option<string?> Output() => new("--output")
    {
        Description = "Write to this file instead of standard output",
        HelpName = "FILE",
    };

    /// <summary>Whether internal pages are shown; without it they are as if they were not there.</summary>
    public static Option<bool> Internal() => new("--internal") { Description = "Also what internal pages tell" };

    /// <summary>The form of the output; the first is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"The form of the output: {string.Join(", ", formats)}",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        option.Validators.Add(result => Check(result, formats));
        return option;
    }

    public static Option<LocalDate?> AsOf() => Day("--as-of", "As it was known on this day, e.g. 2024-11-05");

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = Date,
    };

    /// <summary>A year, which must be given.</summary>
    public static Option<int> Year() => new("--year")
    {
        Description = "The year, e.g. 2024",
        HelpName = "YEAR",
        Required = true,
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && given.Length == 4 && Reckoning.Holds(year)) return year;
            result.AddError(Messages.NoYear(given));
            return 0;
        },
    };

    public static Option<int?> Limit(string description) => Count("--limit", "COUNT", description);

    public static Option<int?> Count(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, out var count) && count > 0) return count;
            result.AddError(Messages.NoCount(given));
            return null;
        },
    };

    /// <summary>The parser takes an option that it does not know for one more page.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        var unknown = result.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-');
        if (unknown is not null) result.AddError(Messages.UnknownOption(unknown.Value));
    }

    private static void Check(OptionResult result, string[] formats)
    {
        var given = result.Tokens is [var token] ? token.Value : formats[0];
        if (!formats.Contains(given)) result.AddError($"\"{given}\" is no format; there are {string.Join(", ", formats)}");
    }

    private static LocalDate? Date(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        var parsed = LocalDatePattern.Iso.Parse(given);
        if (parsed.Success && Reckoning.Holds(parsed.Value)) return parsed.Value;
        result.AddError(Messages.NoDate(given));
        return null;
    }
}
