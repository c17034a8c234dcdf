using Entente.Register.Storage.Sql;

namespace Entente.Register.Upkeep.Checking;

/// <summary>Examines registers: the database itself, what was read and judged, and what is derived from it; and mends what can be made anew.</summary>
public static class Doctor
{
    /// <summary>Says what is wrong with a register. It changes nothing, but for bringing a register of an older form up to date.</summary>
    /// <param name="quick">Without comparing what is derived with what it follows from.</param>
    /// <exception cref="RegisterException">It is not there, or cannot be reached.</exception>
    public static Examination Examine(string address, RegisterOptions? options = null, bool quick = false)
    {
        var found = new FindingList();
        var counts = Examine(address, (options ?? new()) with { MustExist = true }, quick, found);
        return new Examination(found.All(), counts);
    }

    /// <summary>
    /// Examines a register and makes anew what can be: indexes, checksums that are missing, and what is derived from what was
    /// read and judged. What was read and judged is never touched.
    /// </summary>
    /// <exception cref="RegisterException">It is not there, or cannot be reached.</exception>
    public static Mending Mend(string address, RegisterOptions? options = null)
    {
        var before = Examine(address, options);
        if (!before.Findings.Any(finding => finding.CanBeMended) || before.Findings.Any(finding => finding.Kind == FindingKind.Damaged)) return new Mending(before, before);
        var open = (options ?? new()) with { MustExist = true };
        if (before.Findings.Any(finding => finding.Kind == FindingKind.Index))
        {
            using var session = Registers.SessionAt(address, open);
            session.MakeIndexesAnew();
        }

        using (var register = (RegisterService)Registers.Open(address, open))
        {
            register.SealAll();
            register.Rebuild();
        }

        return new Mending(before, Examine(address, options));
    }

    private static RegisterCounts? Examine(string address, RegisterOptions options, bool quick, FindingList found)
    {
        try
        {
            Registers.Open(address, options).Dispose();
            var session = Registers.SessionAt(address, options);
            using var store = new RegisterStore(Registers.Shown(address), session);
            RegisterCounts? counts = null;
            Try(store, found, () => session.CheckItself((ofIndex, what) => found.Add(ofIndex ? FindingKind.Index : FindingKind.Damaged, "database", what)));
            Try(store, found, () =>
            {
                using var moment = store.Look();
                counts = Examine(session, store, options, quick, found);
            });
            return counts;
        }
        catch (RegisterException exception) when (exception.Failure == RegisterFailure.Damaged)
        {
            found.Add(FindingKind.Damaged, "database", exception.InnerException?.Message ?? exception.Message);
            return null;
        }
    }

    private static RegisterCounts? Examine(SqlSession session, RegisterStore store, RegisterOptions options, bool quick, FindingList found)
    {
        Try(store, found, () => OrphanCheck.Run(session, found));
        Try(store, found, new ReadingCheck(store, found).Run);
        Try(store, found, new VerdictCheck(session, store, found).Run);
        RegisterCounts? counts = null;
        Try(store, found, () => counts = store.Views.Count());
        if (quick) return counts;
        if (found.Has(FindingKind.Damaged, FindingKind.Orphans, FindingKind.Fact)) found.Add(FindingKind.NotCompared, "database", "");
        else Try(store, found, () => ProjectionCheck.Run(session, store, options, found));
        return counts;
    }

    /// <summary>What the database cannot read is one more thing that is wrong, and ends only this check.</summary>
    private static void Try(RegisterStore store, FindingList found, Action check)
    {
        try
        {
            check();
        }
        catch (Exception exception) when (store.Explain(exception) is { Failure: RegisterFailure.Damaged })
        {
            found.Add(FindingKind.Damaged, "database", exception.Message);
        }
        catch (RegisterException exception) when (exception.Failure == RegisterFailure.Damaged)
        {
            found.Add(FindingKind.Damaged, "database", exception.InnerException?.Message ?? exception.Message);
        }
    }
}
