using Entente.Register.Storage;

namespace Entente.Register.Views;

/// <summary>What pages say last of people who hold offices, read for many offices at once.</summary>
internal sealed class HolderTellings(BriefScope scope)
{
    /// <summary>So many of the latest tellings are read: an agency's text stands on as many sites.</summary>
    private const int MostTellings = 5;

    private readonly Dictionary<(long Person, string Role), IReadOnlyList<ToldClaim>> claims = [];
    private readonly Dictionary<(long Person, string Role), SpanRow> spans = [];

    /// <summary>Reads what is told of people in offices, as far as it is not known.</summary>
    public void Read(IEnumerable<(long Person, string Role)> holders)
    {
        var missing = holders.Where(h => !claims.ContainsKey(h)).Distinct().ToArray();
        if (missing.Length == 0) return;
        foreach (var (holder, newest) in scope.Store.NewestClaims(missing, scope.UpTo, MostTellings)) Keep(holder, newest);
        foreach (var office in missing.GroupBy(h => h.Role, h => h.Person, StringComparer.Ordinal))
            foreach (var span in scope.Store.Spans([.. office], office.Key, scope.UpTo)) spans[(span.Entity, office.Key)] = span;
    }

    private void Keep((long Person, string Role) holder, IReadOnlyList<ToldClaim> newest)
    {
        claims[holder] = newest;
        scope.Memory.Prints.Expect(newest);
    }

    /// <summary>The claims with the latest days; where none has a day, those that were known first.</summary>
    public IEnumerable<ToldClaim> Newest(long person, string role) =>
        claims[(person, role)] is { Count: > 0 } dated ? dated : scope.Memory.About(person, role, MostTellings);

    /// <summary>From when to when the person is told of in the office; null where no page has a day.</summary>
    public SpanRow? SpanOf(long person, string role) => spans.GetValueOrDefault((person, role));
}
