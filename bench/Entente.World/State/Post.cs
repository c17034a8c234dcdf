namespace Entente.World;

/// <summary>An office that every party has, with one holder or several at a time.</summary>
/// <param name="Rank">The rank of most of its holders, and how it is printed: the usual way first, then others.</param>
/// <param name="Feeders">The offices from which its holders may rise.</param>
public sealed record Post(int Index, string Office, string Title, int Seats, string? Rank, string[] RankTitles, string[] Feeders)
{
    public static IReadOnlyList<Post> All { get; } = [.. Tables.Rows("offices").Select(Parse)];

    public static Post Of(string office) => All.First(post => post.Office == office);

    /// <summary>"vice-ministre vietnamien de la Défense".</summary>
    public string TitleIn(Party party) => Title
        .Replace("{a}", party.Adjective, StringComparison.Ordinal)
        .Replace("{f}", party.Feminine, StringComparison.Ordinal)
        .Replace("{of}", party.Of, StringComparison.Ordinal);

    private static Post Parse(string[] row, int index)
    {
        var rank = row[3].Split('=');
        return new(index, row[0], row[1], int.Parse(row[2]), rank[0].Length > 0 ? rank[0] : null,
            rank.Length > 1 ? rank[1].Split('/') : [], row[4].Split(',', StringSplitOptions.RemoveEmptyEntries));
    }
}
