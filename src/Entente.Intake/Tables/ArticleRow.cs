using System.Collections.Immutable;

namespace Entente.Intake.Tables;

/// <summary>One row of a table of articles: what its columns say, or what is wrong with it.</summary>
/// <param name="Place">Where it stands in its file, as a user counts: the line of a text, the row of another table.</param>
/// <param name="Cells">By <see cref="ArticleColumn"/>; null where nothing is said.</param>
/// <param name="Problem">Why the row cannot be taken, as a clause that follows its place.</param>
internal readonly record struct ArticleRow(long Place, ImmutableArray<string?> Cells, string? Problem = null)
{
    public string? this[ArticleColumn column] => Cells[(int)column] is { } cell && !string.IsNullOrWhiteSpace(cell) ? cell.Trim() : null;

    public static ArticleRow Wrong(long place, string problem) => new(place, [], problem);

    /// <param name="cell">What stands in a column, by the column's place.</param>
    public static ArticleRow Of(long place, ArticleHeader header, Func<int, string?> cell)
    {
        var columns = Enum.GetValues<ArticleColumn>();
        var cells = ImmutableArray.CreateBuilder<string?>(columns.Length);
        foreach (var column in columns) cells.Add(header[column] < 0 ? null : cell(header[column]));
        return new ArticleRow(place, cells.MoveToImmutable());
    }
}
