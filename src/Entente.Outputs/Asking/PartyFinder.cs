using Entente.Codebook;
using Entente.Register;
using Entente.Register.Views.Suggestions;

namespace Entente.Outputs.Asking;

/// <summary>Which party is meant by a code, wherever it is asked for: one that the codebook knows, or of which the register tells.</summary>
public sealed class PartyFinder(Book book)
{
    /// <summary>So many are offered where none is meant.</summary>
    private const int MostMeant = 3;

    private readonly PartyNames names = new(book);

    /// <summary>The party's code, from any mixture of case. Of one that the codebook knows the register need tell nothing.</summary>
    /// <exception cref="AskedException">It is the code of none; the message names those that may be meant.</exception>
    public string Find(IRegister register, string given)
    {
        if (names.Find(given) is { } known) return known;
        var code = given.Trim().ToUpperInvariant();
        string[] near = [.. names.Near(given)];
        var told = register.GetSuggestions(new SuggestionOptions { Parties = [code, .. near] }).Told;
        return told.Contains(code) ? code : throw new AskedException($"\"{given}\" is no party of the codebook, and this register tells of none; {Advice(given, [.. near.Where(told.Contains)])}");
    }

    /// <summary>Names are hardly ever mistaken; a code of two letters is one slip from many, so that only those will do of which something is told.</summary>
    private string Advice(string given, string[] told)
    {
        var meant = (told.Length > 0 ? told : names.Beginning(given, MostMeant)).Take(MostMeant).Select(Named).ToArray();
        return meant.Length > 0 ? $"is {string.Join(" or ", meant)} meant?" : "give an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN)";
    }

    private string Named(string code)
    {
        var all = book.World.States.TryGetValue(code, out var state) ? state.Names : book.World.Organisations[code].Names;
        return all.TryGetValue("en", out var name) ? $"{code} ({name})" : code;
    }
}
