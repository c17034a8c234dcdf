namespace Entente.Register.Storage.Sql;

/// <summary>Values for many runs of one statement.</summary>
/// <param name="width">How many parameters the statement has.</param>
internal sealed class SqlSets(int width)
{
    private readonly List<SqlValue> values = [];

    /// <summary>Each number for a run of its own.</summary>
    public static SqlSets Of(IEnumerable<long> numbers)
    {
        var sets = new SqlSets(1);
        foreach (var number in numbers) sets.Add(number);
        return sets;
    }

    /// <summary>How many runs there are.</summary>
    public int Count => values.Count / width;

    /// <summary>How many parameters the statement has.</summary>
    public int Width => width;

    /// <summary>The value of a parameter, from 0, in a run, from 0.</summary>
    public SqlValue this[int run, int parameter] => values[(run * width) + parameter];

    /// <summary>Adds a run.</summary>
    public void Add(params ReadOnlySpan<SqlValue> run) => values.AddRange(run);

    /// <summary>The values of a run.</summary>
    public SqlValue[] Run(int run) => [.. values[(run * width)..((run + 1) * width)]];

    /// <summary>Takes all runs out.</summary>
    public void Clear() => values.Clear();
}
