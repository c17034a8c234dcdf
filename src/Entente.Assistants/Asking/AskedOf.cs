using System.Globalization;
using Entente.Codebook;
using Entente.Dates;
using Entente.Register;
using Entente.Register.Views.Suggestions;
using Entente.Web.Suggesting;
using ModelContextProtocol;
using NodaTime;
using NodaTime.Text;

namespace Entente.Assistants.Asking;

/// <summary>What an assistant asks with, made into what the register is asked with; what cannot be is told in a line.</summary>
internal sealed class AskedOf(Book book)
{
    /// <summary>So many people are offered where a name fits several.</summary>
    private const int MostPeople = 8;

    private readonly PartyNames names = new(book);

    /// <summary>A party by its code, or by a name that is of one party alone; null for none.</summary>
    /// <exception cref="McpException">There is none.</exception>
    public string? Party(string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return null;
        var code = given.Trim().ToUpperInvariant();
        if (book.World.States.ContainsKey(code) || book.World.Organisations.ContainsKey(code)) return code;
        return names.Beginning(given, 2) is [var only] ? only
            : throw new McpException($"\"{given}\" is no party: give an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN); the tool find tells it by name");
    }

    /// <summary>Two parties, which are not one.</summary>
    /// <exception cref="McpException">One is none, or both are one.</exception>
    public (string A, string B) Pair(string a, string b)
    {
        var (one, other) = (Party(a) ?? throw new McpException("partyA is empty"), Party(b) ?? throw new McpException("partyB is empty"));
        return one == other ? throw new McpException($"this is about two parties; both are {one}") : (one, other);
    }

    /// <exception cref="McpException">It is no day.</exception>
    public static LocalDate? Day(string? given, string name)
    {
        if (string.IsNullOrWhiteSpace(given)) return null;
        return LocalDatePattern.Iso.Parse(given.Trim()).TryGetValue(default, out var day) && Reckoning.Holds(day) ? day
            : throw new McpException($"{name}: \"{given}\" is no date; write it as 2024-11-05");
    }

    /// <summary>How many items stand before the first that is asked for.</summary>
    /// <exception cref="McpException">It is none that was given.</exception>
    public static int Offset(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor)) return 0;
        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset
            : throw new McpException($"\"{cursor}\" is no cursor: give the nextCursor of the answer before, unchanged");
    }

    /// <summary>The cursor of what follows; null at the end.</summary>
    public static string? Next(int offset, int shown, bool more) => more ? (offset + shown).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The entity of an identifier as it is today.</summary>
    /// <exception cref="McpException">There is none.</exception>
    public static string Entity(IRegister register, string identifier) =>
        register.Resolve(identifier.Trim()) ?? throw new McpException($"the register has nothing of the identifier \"{identifier}\"; the tools find and search tell identifiers");

    /// <summary>A person by identifier, or by a name that fits one person alone.</summary>
    /// <exception cref="McpException">There is none, or there are several.</exception>
    public static string Person(IRegister register, string given)
    {
        if (given.Trim() is { Length: > 0 } text && text.StartsWith("person-", StringComparison.Ordinal)) return Entity(register, text);
        var people = register.GetSuggestions(new SuggestionOptions { Text = given, Limit = MostPeople }).Named.Where(n => n.Kind == "person").ToArray();
        return people switch
        {
            [] => throw new McpException($"the register knows nobody of the name \"{given}\"; the tool find takes the beginnings of names"),
            [var only] => only.Identifier,
            _ => throw new McpException($"\"{given}\" may be several people; ask again with an identifier: {string.Join("; ", people.Select(Named))}"),
        };
    }

    private static string Named(Suggestion of)
    {
        string[] about = [.. of.Parties, .. of.Office is null ? [] : (string[])[of.Office]];
        return $"{of.Identifier} ({of.Name}{(about.Length == 0 ? "" : ", " + string.Join(", ", about))})";
    }
}
