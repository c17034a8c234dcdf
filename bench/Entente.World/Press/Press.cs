using Entente.Facts;
using Entente.Reading;
using Entente.Text;

namespace Entente.World;

/// <summary>A page of the press: as text with hints, as the reading that a perfect reader would make, and the truth of it.</summary>
public sealed record Page(PageReading Reading, Hints Hints, IReadOnlyList<Mention> Mentions, Story Story, Telling Telling);

/// <summary>
/// All dispatches of a world, by number in the order of publication. Each is written when it is asked for, always the same,
/// so none need be kept.
/// </summary>
public sealed class Press
{
    public const string ReaderVersion = "world-1";

    private readonly World world;
    private readonly ErrorRates rates;
    private readonly Telling[] tellings;
    private readonly IReadOnlyList<Outlet> outlets;

    public Press(World world, ErrorRates? rates = null)
    {
        (this.world, this.rates) = (world, rates ?? new());
        tellings = new Schedule(world).Make();
        outlets = Outlet.Of(world, this.rates);
    }

    public int Count => tellings.Length;

    /// <summary>All pages, by day.</summary>
    public IEnumerable<Page> Pages => Enumerable.Range(0, Count).Select(Write);

    public static string NameOf(int seed, int number) => $"world-{seed}-{number:D6}.txt";

    /// <summary>The page of a number, from 0 on.</summary>
    public Page Write(int number)
    {
        var telling = tellings[number];
        var story = world.Stories[telling.Story];
        var dice = new Dice(world.Seed, 9, telling.Story, telling.Voice);
        var page = NameOf(world.Seed, number);
        var draft = new Draft(page);
        var outlet = outlets[telling.Outlet];
        var teller = new Storyteller(world, draft, outlet, rates, dice, isFirst: telling.Voice == 0);
        teller.Tell(story, telling.Manner);
        var published = new Dice(world.Seed, 10, number).Chance(rates.NotPublished) ? null : Days.Edtf(telling.Day);
        var hints = new Hints { Published = published, Outlet = outlet.Name, Language = "fr", Title = teller.Title };
        return new(Read(page, draft, hints), hints, draft.Mentions, story, telling);
    }

    private static PageReading Read(string page, Draft draft, Hints hints)
    {
        var text = draft.Text;
        var dispatch = new Dispatch
        {
            Span = new TextSpan(0, text.Length), Title = hints.Title, Language = "fr", Agency = hints.Outlet,
            Published = hints.Published, Engagements = [.. Sorted<Engagement>(draft)], Tenures = [.. Sorted<Tenure>(draft)],
            Instruments = [.. Sorted<Instrument>(draft)], Mechanisms = [.. Sorted<Mechanism>(draft)],
            Commitments = [.. Sorted<Commitment>(draft)], Assistance = [.. Sorted<Assistance>(draft)],
            Deployments = [.. Sorted<Deployment>(draft)], Appointments = [.. Sorted<Appointment>(draft)],
            Commemorations = [.. Sorted<Commemoration>(draft)],
        };
        return new() { Page = page, Text = text, Reader = ReaderVersion, Dispatches = [dispatch] };
    }

    private static IEnumerable<T> Sorted<T>(Draft draft)
        where T : Fact =>
        draft.Facts.OfType<T>().OrderBy(fact => fact.Span);
}
