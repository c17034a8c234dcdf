using System.CommandLine;
using System.CommandLine.Parsing;
using Entente.Codebook;
using Entente.Outputs.Asking;
using Entente.Register;

namespace Entente.Cli.Options;

/// <summary>
/// Parties as arguments and options of commands. Whether a code is one of a party is asked of the codebook and the register, once
/// that is open: for every command in the same way.
/// </summary>
internal static class Parties
{
    public static Argument<string> One(string name, string description) =>
        new PartyArgument<string>(name) { Description = description, CustomParser = result => Written(result.Tokens[0].Value) };

    public static Argument<string?> Optional(string name, string description) =>
        new PartyArgument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne, CustomParser = result => result.Tokens is [var token] ? Written(token.Value) : null };

    /// <summary><c>--party</c>, which may be given again, or several with commas.</summary>
    public static Option<string[]> Several(string description, string helpName) => new PartyOption("--party")
    {
        Description = description, HelpName = helpName,
        CustomParser = result => [.. result.Tokens.SelectMany(Each).Select(Written)],
    };

    /// <exception cref="UsageException">Both are one.</exception>
    public static void RequireTwo(string? a, string? b)
    {
        if (a is not null && a == b) throw new UsageException($"{Messages.SameParty} {a}");
    }

    /// <summary>Sees to it that all that are given are parties.</summary>
    /// <exception cref="AskedException">One is none.</exception>
    public static void Require(ParseResult result, IRegister register, Book book)
    {
        var finder = new PartyFinder(book);
        foreach (var party in Given(result)) finder.Find(register, party);
    }

    /// <summary>As they were typed.</summary>
    private static IEnumerable<string> Given(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var tokens = command.Arguments.OfType<IParties>().Concat(command.Options.OfType<IParties>()).SelectMany(parties => result.GetResult((Symbol)parties)?.Tokens ?? []);
        return tokens.SelectMany(Each);
    }

    private static IEnumerable<string> Each(Token token) => token.Value.Split(',');

    private static string Written(string given) => given.Trim().ToUpperInvariant();

    /// <summary>What names parties on the command line.</summary>
    private interface IParties;

    private sealed class PartyArgument<T>(string name) : Argument<T>(name), IParties;

    private sealed class PartyOption(string name) : Option<string[]>(name), IParties;
}
