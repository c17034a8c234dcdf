using Entente.Reading;
using Entente.Register.Claims;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Arrivals;

/// <summary>Notes what became of pages that were handed to the register, within the transaction that takes them in.</summary>
/// <param name="now">Microseconds since 1970.</param>
/// <param name="again">They did not come, but are read again.</param>
internal sealed class Arriving(IRegisterStore store, long now, bool again)
{
    /// <returns>What became of each, in their order.</returns>
    public Arrival[] Note(IReadOnlyList<Taken> taken)
    {
        var originals = Originals(taken);
        var arrivals = taken.Select((page, i) => Of(page, originals[i])).ToArray();
        for (var i = 0; i < taken.Count; i++) Write(taken[i], arrivals[i], originals[i]?.Page);
        if (!again) store.Arrivals.RemoveRefused([.. taken.Where(page => page.Number is not null).SelectMany(page => new[] { page.Page, page.Sha256 })]);
        return arrivals;
    }

    /// <summary>For each page that carries nothing but what earlier pages carry the first of these.</summary>
    private Carrier?[] Originals(IReadOnlyList<Taken> taken)
    {
        var asked = new List<(int Taken, int Story, SoughtDispatch Dispatch)>();
        for (var i = 0; i < taken.Count; i++)
            if (taken[i].Status is AddStatus.New or AddStatus.Reread)
                asked.AddRange(taken[i].Stories.Select((hash, story) => (i, story, new SoughtDispatch(hash, taken[i].Number!.Value, taken[i].IsInternal))));
        var found = new Carrier?[asked.Count];
        foreach (var (place, carrier) in store.Arrivals.Carriers([.. asked.Select(one => one.Dispatch)])) found[place] = carrier;
        var originals = new Carrier?[taken.Count];
        foreach (var page in asked.Select((one, place) => (one.Taken, one.Story, Carrier: found[place])).GroupBy(one => one.Taken))
            originals[page.Key] = page.Any(one => one.Carrier is null) ? null : page.First().Carrier;
        return originals;
    }

    private Arrival Of(Taken page, Carrier? original)
    {
        Dispatch[] stories = [.. page.Source.Reading.Dispatches.Where(dispatch => !dispatch.Teaser)];
        var outcome = OutcomeOf(page, stories, original);
        return new(page.Status == AddStatus.Forgotten ? page.Sha256 : page.Page, outcome, At(now))
        {
            Path = PathOf(page), Reader = page.Source.Reading.Reader, Original = original?.Name, Dispatches = [.. page.Stories], IsInternal = page.IsInternal,
            KnownAt = page.Status == AddStatus.Known ? At(now) : null, Reason = outcome == ArrivalOutcome.OtherLanguage ? LanguagesOf(stories) : null,
        };
    }

    private void Write(Taken page, Arrival arrival, long? original)
    {
        if (page.Number is not { } number) store.Arrivals.SetForgotten(page.Sha256, page.Source.Internal is not null, now);
        else if (page.Status == AddStatus.New) store.Arrivals.Add(number, arrival.Outcome, original, arrival.Path, now);
        else if (page.Status == AddStatus.Reread) store.Arrivals.Set(number, arrival.Outcome, original, now, again);
        else if (!again) store.Arrivals.SetSeen([number], now);
    }

    private static ArrivalOutcome OutcomeOf(Taken page, Dispatch[] stories, Carrier? original)
    {
        if (page.Status == AddStatus.Forgotten) return ArrivalOutcome.Forgotten;
        if (stories.Length == 0) return ArrivalOutcome.NoDispatch;
        if (original is not null) return ArrivalOutcome.Duplicate;
        return Array.TrueForAll(stories, story => story.IsUnread) ? ArrivalOutcome.OtherLanguage : ArrivalOutcome.Read;
    }

    private static string LanguagesOf(Dispatch[] stories) => string.Join(", ", stories.Select(story => story.Language).Distinct().Order(StringComparer.Ordinal));

    private static string? PathOf(Taken page) =>
        page.Status == AddStatus.Forgotten || page.Source.Path is not { } path || FitText.Fitted(path) is var fitted && fitted == page.Page ? null : FitText.Fitted(path);

    private static Instant At(long moment) => Instant.FromUnixTimeTicks(moment * 10);
}
