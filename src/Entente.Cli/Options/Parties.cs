using System.CommandLine;

namespace Entente.Cli.Options;

/// <summary>Parties as arguments of commands.</summary>
internal static class Parties
{
    public static Argument<string> One(string name, string description) => new(name)
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

    public static Argument<string?> Optional(string name, string description)
    {
        var argument = new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        argument.CustomParser = result =>
        {
            if (result.Tokens is not [var token]) return null;
            if (PartyCode.TryParse(token.Value, out var code)) return code;
            result.AddError(Messages.NoParty(token.Value));
            return null;
        };
        return argument;
    }

    /// <exception cref="UsageException">Both are one.</exception>
    public static void RequireTwo(string? a, string? b)
    {
        if (a is not null && a == b) throw new UsageException($"{Messages.SameParty} {a}");
    }
}
