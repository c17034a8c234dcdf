using Entente.Reading;
using Entente.Register.Arrivals;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Text;
using Xunit;

namespace Entente.Register.Tests.Arrivals;

/// <summary>A register keeps what became of each page that came, once a page, and shows no more of it than of the page itself.</summary>
public sealed class ArrivalsTests : IDisposable
{
    private static readonly Signature Somebody = Judging.By("An analyst", 0, "asked to");

    private readonly TemporaryRegister register = new();

    public void Dispose() => register.Dispose();

    private IArrivals Arrivals => register.Register.Arrivals;

    [Fact]
    public void What_became_of_a_page_is_kept_with_its_reason()
    {
        register.Register.AddMany([Of("read.txt"), Of("teasers.txt", teaser: true), Of("english.txt", language: "en"), Of("empty.txt", text: "")]);
        Arrivals.NoteRefused([new("broken.zip!a", "in/broken.zip!a", "breaks off"), new("b.png", "in/b.png", "is image/png, no page") { IsPassedOver = true }]);
        var kept = Arrivals.List().ToDictionary(one => one.Page, one => (one.Outcome, one.Reason, one.Path));
        Assert.Equal((ArrivalOutcome.Read, null, "in/read.txt"), kept["read.txt"]);
        Assert.Equal((ArrivalOutcome.NoDispatch, null, "in/teasers.txt"), kept["teasers.txt"]);
        Assert.Equal((ArrivalOutcome.NoDispatch, null, "in/empty.txt"), kept["empty.txt"]);
        Assert.Equal((ArrivalOutcome.OtherLanguage, "en", "in/english.txt"), kept["english.txt"]);
        Assert.Equal((ArrivalOutcome.Refused, "breaks off", "in/broken.zip!a"), kept["broken.zip!a"]);
        Assert.Equal((ArrivalOutcome.PassedOver, "is image/png, no page", "in/b.png"), kept["b.png"]);
        Assert.Equal(1, Arrivals.Count()[ArrivalOutcome.Read]);
        Assert.Equal(2, Arrivals.Count()[ArrivalOutcome.NoDispatch]);
    }

    [Fact]
    public void A_page_that_carries_what_an_earlier_one_carries_is_its_duplicate_also_within_a_batch()
    {
        var outcomes = register.Register.AddMany([Of("a.txt", text: "One text."), Of("b.txt", text: "One text."), Of("c.txt")]);
        Assert.Equal([(ArrivalOutcome.Read, null), (ArrivalOutcome.Duplicate, "a.txt"), (ArrivalOutcome.Read, null)], outcomes.Select(o => (o.Arrival.Outcome, o.Arrival.Original)));
        var kept = Assert.Single(Arrivals.List(new() { Outcomes = [ArrivalOutcome.Duplicate] }));
        Assert.Equal(("b.txt", "a.txt"), (kept.Page, kept.Original));
        Assert.Equal(outcomes[1].Arrival.Dispatches, kept.Dispatches);
    }

    [Fact]
    public void Pages_that_come_again_add_no_row_and_say_when()
    {
        for (var run = 0; run < 2; run++)
        {
            using var later = register.Open(register.Options with { Clock = new LaterClock(run) });
            if (run == 0) later.AddMany([Of("a.txt"), Of("b.txt")]);
            else Assert.Equal(["a.txt", "b.txt"], later.Arrivals.NoteKnown([Text(Of("a.txt")), Text(Of("b.txt")), Text(Of("c.txt"))]).Select(one => one.Page));
            later.Arrivals.NoteRefused([new("x.txt", "x.txt", "is empty")]);
        }

        Assert.Equal(3, Arrivals.List().Length);
        Assert.All(Arrivals.List(), one => Assert.Equal(one.KnownAt!.Value.Minus(NodaTime.Duration.FromHours(1)), one.At));
        Assert.Equal(3, Arrivals.List(new() { KnownOnly = true }).Length);
    }

    [Fact]
    public void A_page_that_is_taken_at_last_is_no_longer_listed_as_refused()
    {
        Arrivals.NoteRefused([new("a.txt", "a.txt", "is empty"), new("b.txt", "b.txt", "is empty")]);
        register.Register.AddMany([Of("a.txt")]);
        Assert.Equal([("a.txt", ArrivalOutcome.Read), ("b.txt", ArrivalOutcome.Refused)], Arrivals.List().Select(one => (one.Page, one.Outcome)).Order());
        Assert.Single(Arrivals.List(new() { Name = "a.txt" }));
    }

    [Fact]
    public void The_list_gives_the_latest_first_and_can_be_paged_through()
    {
        foreach (var hour in Enumerable.Range(0, 7))
        {
            using var later = register.Open(register.Options with { Clock = new LaterClock(hour) });
            if (hour % 2 == 0) later.AddMany([Of($"{hour}.txt")]);
            else later.Arrivals.NoteRefused([new($"{hour}.txt", $"{hour}.txt", "is empty")]);
        }

        var paged = Enumerable.Range(0, 4).SelectMany(page => Arrivals.List(new() { Skip = page * 2, Limit = 2 })).Select(one => one.Page);
        Assert.Equal(["6.txt", "5.txt", "4.txt", "3.txt", "2.txt", "1.txt", "0.txt"], paged);
    }

    [Fact]
    public void Names_that_no_database_keeps_are_kept_as_they_can_be_shown()
    {
        Arrivals.NoteRefused([new("a\0b\ud800.txt", new string('é', 3000), "holds a NUL character\0")]);
        var kept = Assert.Single(Arrivals.List());
        Assert.Equal("a\\0b\ufffd.txt", kept.Page);
        Assert.EndsWith("…", kept.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_forgotten_page_neither_name_nor_path_stays()
    {
        register.Register.AddMany([Of("secret.txt"), Of("copy.txt", text: "The text of secret.txt."), Of("other.txt")]);
        Arrivals.NoteRefused([new("secret.txt", "secret.txt", "is empty"), new("refused-secret.txt", "refused-secret.txt", "is empty")]);
        register.Register.Forgetting.Forget(["secret.txt", "refused-secret.txt"], Somebody);
        Assert.Equal(AddStatus.Forgotten, register.Register.AddMany([Of("secret.txt")])[0].Status);
        Assert.Equal([ArrivalOutcome.Forgotten, ArrivalOutcome.Read], Arrivals.List().Select(one => one.Outcome).Distinct().OrderDescending());
        Assert.All(Arrivals.List(), one => Assert.DoesNotContain("secret", $"{one.Page} {one.Path} {one.Reason} {one.Original}", StringComparison.Ordinal));
        Assert.Equal(0L, Convert.ToInt64(register.Ask("SELECT count(*) FROM page_arrivals a WHERE NOT EXISTS (SELECT 1 FROM pages p WHERE p.id = a.page_id)")));
    }

    [Fact]
    public void What_became_of_internal_pages_is_shown_to_those_who_ask_for_them()
    {
        register.Register.AddMany([Of("note.txt", text: "One text.") with { Internal = Somebody }, Of("public.txt", text: "One text."), Of("late.txt"), Of("copy.txt", text: "The text of late.txt.")]);
        Arrivals.NoteRefused([new("draft.txt", "draft.txt", "is empty") { IsInternal = true }]);
        register.Register.Marking.Mark(["late.txt"], true, Somebody);
        Assert.Equal(["copy.txt", "public.txt"], Arrivals.List().Select(one => one.Page).Order(StringComparer.Ordinal));
        Assert.All(Arrivals.List(), one => Assert.Equal((ArrivalOutcome.Read, null), (one.Outcome, one.Original)));
        Assert.Equal([2L], Arrivals.Count().Values);
        using var asked = register.Open(register.Options with { IncludeInternal = true });
        Assert.Equal(5, asked.Arrivals.List().Length);
        Assert.Equal(5, asked.Arrivals.Count().Values.Sum());
    }

    [Fact]
    public void It_is_no_part_of_the_digest_and_goes_into_a_backup()
    {
        register.Register.AddMany([Of("a.txt"), Of("b.txt", text: "The text of a.txt.")]);
        var digest = register.Register.Digest();
        Arrivals.NoteRefused([new("x.txt", "x.txt", "is empty")]);
        Assert.Equal(digest, register.Register.Digest());
        using var backup = new MemoryStream();
        register.Register.Backup(backup);
        backup.Position = 0;
        using var restored = new TemporaryRegister();
        Registers.Restore(backup, "a backup", restored.Address);
        Assert.Equal(Arrivals.List().Select(Shown), restored.Register.Arrivals.List().Select(Shown));
    }

    private static string Shown(Arrival one) => $"{one.Page} {one.Outcome} {one.At} {one.Original} {one.Reason} {string.Join(' ', one.Dispatches)}";

    private static PageText Text(PageToAdd page) => new(page.Reading.Page, page.Reading.Text, page.Hints);

    private static PageToAdd Of(string name, string? text = null, bool teaser = false, string? language = null)
    {
        text ??= $"The text of {name}.";
        var dispatch = new Dispatch { Span = new TextSpan(0, text.Length), Teaser = teaser, Language = language, IsUnread = language is not null };
        return new(new PageReading { Page = name, Text = text, Reader = "test+1", Dispatches = text.Length > 0 ? [dispatch] : [] }, Hints.None) { Path = "in/" + name };
    }

    private sealed class LaterClock(int hours) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero).AddHours(hours);
    }
}
