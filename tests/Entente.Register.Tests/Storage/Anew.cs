using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Storage.Sql;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Text;
using Xunit;

namespace Entente.Register.Tests.Storage;

/// <summary>Puts what a register holds, its readings and verdicts, into a new one.</summary>
internal static class Anew
{
    /// <summary>Proves that a register holds what a new one holds that takes the same readings and verdicts, also after a rebuild.</summary>
    public static void AssertSame(TemporaryRegister fresh, IRegister held)
    {
        using (var store = Registers.StoreAt(held.Address, new RegisterOptions())) fresh.Register.AddMany(PagesOf(store));
        foreach (var given in held.Verdicts.List().Select(v => v.Verdict).OrderBy(v => v.At))
            fresh.Register.Verdicts.Give(given.Judgement, new Signature(given.By, given.Because, given.At));
        Assert.Equal(fresh.Register.Digest(), held.Digest());
        held.Rebuild();
        Assert.Equal(fresh.Register.Digest(), held.Digest());
    }

    /// <summary>The pages of a store, with their current readings.</summary>
    private static PageToAdd[] PagesOf(RegisterStore store) =>
        [.. store.Claims.CurrentReadings(0, int.MaxValue).Select(reading => PageOf(store, reading))];

    private static PageToAdd PageOf(RegisterStore store, long reading)
    {
        var (name, sha256) = store.Verdicts.PageOf(reading);
        var held = store.Claims.FindPages([(name, sha256)]).Single();
        var dispatches = store.Claims.DispatchesOf(reading).Select(DispatchOf);
        return new(
            new PageReading { Page = name, Text = store.Search.TextOf(reading), Reader = held.Reader, Dispatches = [.. dispatches] },
            HintsJson.Read(held.Hints));
    }

    private static Dispatch DispatchOf(StoredDispatch stored)
    {
        var row = stored.Row;
        var facts = stored.Claims.Select(c => FactOf(c.Row, row.Span.Start)).ToArray();
        return new Dispatch
        {
            Span = row.Span, Title = row.Title, Agency = row.Agency, Language = row.Language, Teaser = row.Teaser,
            Published = Edtf.TryParse(row.Published, out var date) ? date : null,
            Engagements = Of<Engagement>(facts), Tenures = Of<Tenure>(facts), Instruments = Of<Instrument>(facts),
            Mechanisms = Of<Mechanism>(facts), Commitments = Of<Commitment>(facts), Assistance = Of<Assistance>(facts),
            Deployments = Of<Deployment>(facts), Appointments = Of<Appointment>(facts), Commemorations = Of<Commemoration>(facts),
        };
    }

    private static ImmutableArray<T> Of<T>(Fact[] facts) where T : Fact => [.. facts.OfType<T>()];

    private static Fact FactOf(ClaimRow row, int start) =>
        FactJson.Read(row.Kind, row.Fact, row.Quote, new TextSpan(start + row.Span.Start, row.Span.Length), row.Rule);
}
