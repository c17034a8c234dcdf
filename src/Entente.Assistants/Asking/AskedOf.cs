using System.Globalization;
using Entente.Codebook;
using Entente.Dates;
using Entente.Register;
using ModelContextProtocol;
using NodaTime;
using NodaTime.Text;

namespace Entente.Assistants.Asking;

/// <summary>What an assistant asks with, made into what the register is asked with; what cannot be is told in a line.</summary>
internal sealed class AskedOf(Book book)
{
    /// <summary>No list is longer, and no text.</summary>
    private const int MostOffset = 100_000_000;

    private readonly PartyNames names = new(book);

    /// <summary>A party by its code, or by a name that is of one party alone; null for none.</summary>
    /// <exception cref="McpException">There is none.</exception>
    public string? Party(string? given)
    {
        if (string.IsNullOrWhiteSpace(given)) return null;
        return names.Find(given) ?? (names.Beginning(given, 2) is [var only] ? only : null)
            ?? throw new McpException($"\"{given}\" is no party: give an ISO 3166-1 code (KH) or an organisation's acronym (ASEAN); the tool find tells it by name");
    }

    /// <summary>None, one or two parties; of two that are one, or of a second alone, the one.</summary>
    /// <exception cref="McpException">One is none.</exception>
    public (string? A, string? B) Some(string? a, string? b)
    {
        var (one, other) = (Party(a), Party(b));
        return one is null || one == other ? (other, null) : (one, other);
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
        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) && offset <= MostOffset ? offset
            : throw new McpException($"\"{cursor}\" is no cursor: give the nextCursor of the answer before, unchanged");
    }

    /// <summary>The cursor of what follows; null at the end.</summary>
    public static string? Next(int offset, int shown, bool more) => more ? (offset + shown).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The entity of an identifier as it is today.</summary>
    /// <exception cref="McpException">There is none.</exception>
    public static string Entity(IRegister register, string identifier) =>
        register.Resolve(identifier.Trim()) ?? throw new McpException($"the register has nothing of the identifier \"{identifier}\"; the tools find and search tell identifiers");
}
