namespace Entente.Register.Verdicts;

/// <summary>Which verdicts are withdrawn: those that a withdrawal takes back which is not itself withdrawn.</summary>
internal static class Withdrawals
{
    /// <param name="verdicts">All of them: their numbers, identifiers, and what each withdraws.</param>
    public static IReadOnlySet<long> Of(IReadOnlyCollection<(long Number, string Identifier, string? Withdraws)> verdicts)
    {
        var withdrawals = verdicts.Where(v => v.Withdraws is not null).ToLookup(v => v.Withdraws!, v => v.Identifier, StringComparer.Ordinal);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        bool IsWithdrawn(string identifier)
        {
            if (known.TryGetValue(identifier, out var withdrawn)) return withdrawn;
            known[identifier] = false; // Nothing withdraws itself, by whatever way.
            return known[identifier] = withdrawals[identifier].Any(other => !IsWithdrawn(other));
        }

        return verdicts.Where(v => IsWithdrawn(v.Identifier)).Select(v => v.Number).ToHashSet();
    }
}
