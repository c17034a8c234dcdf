using Entente.Register.Storage;
using Entente.Register.Storage.Sql;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Upkeep.Checking;

/// <summary>Checks verdicts against the identifiers that their content gives, and what they have made of facts against what they say.</summary>
internal sealed class VerdictCheck(SqlSession session, IRegisterStore store, FindingList found)
{
    public void Run()
    {
        foreach (var id in session.Rows("SELECT id FROM verdicts ORDER BY id", row => row.GetInt64(0)))
            if (!IsWhole(store.Verdicts.Get(id)))
                found.Add(FindingKind.Verdict, "verdicts", store.Verdicts.Get(id).Verdict.Identifier);
        CompareWithdrawn();
        foreach (var made in Made())
            if (!Follows(made))
                found.Add(FindingKind.Verdict, "claims", $"{made.Identifier}: {made.Quote}");
    }

    private void CompareWithdrawn()
    {
        var held = session.Rows("SELECT verdict_id FROM verdicts_withdrawn", row => row.GetInt64(0)).ToHashSet();
        var due = Withdrawals.Of(session.Rows("SELECT id, identifier, withdraws FROM verdicts", row => (row.GetInt64(0), row.GetString(1), row.GetText(2))));
        foreach (var verdict in held.Except(due)) found.Add(FindingKind.Verdict, "verdicts_withdrawn", $"{verdict}");
        foreach (var verdict in due.Except(held)) found.Add(FindingKind.Verdict, "verdicts_withdrawn", store.Verdicts.Get(verdict).Verdict.Identifier);
    }

    private static bool IsWhole(StoredVerdict stored)
    {
        var verdict = stored.Verdict;
        return VerdictWords.Make(verdict.Judgement, verdict.By, verdict.Because, verdict.At, verdict.Evidence).Identifier == verdict.Identifier;
    }

    private List<MadeClaim> Made() =>
        session.Rows(
            """
            SELECT v.id, v.identifier, c.ordinal, c.kind, c.fact, c.quote, b.fact, b.quote
            FROM verdict_claims m JOIN verdicts v ON v.id = m.verdict_id JOIN claims c ON c.id = m.claim_id
            LEFT JOIN claims b ON b.dispatch_id = m.dispatch_id AND b.ordinal = m.ordinal AND b.rule <> 'verdict' ORDER BY c.id
            """,
            row => new MadeClaim(
                row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetText(6), row.GetText(7)));

    private bool Follows(MadeClaim made)
    {
        var judgement = store.Verdicts.Get(made.Verdict).Verdict.Judgement;
        var isAdded = FactVerdicts.IsAdded(made.Ordinal);
        var quote = isAdded ? judgement.Anchors[0].Quote : made.ReadQuote;
        if ((isAdded ? "{}" : made.ReadFact) is not { } fact || quote is null || judgement.Fields is null) return false;
        try
        {
            return made.Quote == quote && FactFields.Apply(made.Kind, fact, judgement.Fields, quote, new TextSpan(0, quote.Length)).Json == made.Fact;
        }
        catch (VerdictException)
        {
            return false;
        }
    }

    /// <summary>A claim that a verdict has made, and the one that was read in its place.</summary>
    private sealed record MadeClaim(long Verdict, string Identifier, int Ordinal, string Kind, string Fact, string Quote, string? ReadFact, string? ReadQuote);
}
