using CsCheck;
using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Identity;

/// <summary>
/// Whatever pages say of people and engagements who sound alike, are partly told, put off or a day off, and of what was
/// undertaken and done: any order, any batches, and readings that came and went, give one digest, and the same threads.
/// </summary>
public sealed class ArrivalPropertyTests
{
    private static readonly Gen<string> Names = Any(
        "Khamliang Outhakaysone", "Khamlieng Outhakaysone", "Outhakaysone", "K. Outhakaysone", "Outhakaysone Khamliang", "Khamliang Outhakaysnoe", "Khamphone Outhakaysone");

    private static readonly Gen<Fact> Tenures =
        Gen.Select(Names, Any("minister-of-defence", "ambassador"), Any("LA", "VN", ""), (name, office, party) =>
            (Fact)Tenure(name, office, party.Length > 0 ? party : null));

    private static readonly Gen<Fact> Engagements =
        Gen.Select(
            Any("visit", "meeting"), Any("2024-05-06", "2024-05-07", "2024-05", "2024", ""), Names, Any("Hanoi", "Vientiane", ""), Gen.Bool,
            (kind, when, name, place, ahead) => (Fact)(Engagement(kind, when.Length > 0 ? when : null, "LA VN", $"LA:{name}") with
            {
                Place = place.Length > 0 ? place : null, Status = ahead ? EngagementStatus.Planned : EngagementStatus.Held,
            }));

    private static readonly Gen<Fact> Commitments =
        Gen.Select(
            Any("vingt ordinateurs", "des ordinateurs", "vingt camions", ""), Any("LA VN", "VN"), Any("2024", "2024-05", ""), Gen.Bool,
            (what, parties, due, proposed) => (Fact)Commitment(
                parties, new Act("assistance", null) { What = what }, due.Length > 0 ? due : null, proposed ? Modality.Proposed : Modality.Agreed));

    private static readonly Gen<Fact> Gifts =
        Gen.Select(Any("vingt ordinateurs", "ordinateurs", "camions"), Any("2024-05-06", "2024-06", ""), (what, when) => (Fact)Assistance("VN", "LA", what, when.Length > 0 ? when : null));

    private static readonly Gen<PageToAdd[]> Pages =
        Gen.Select(Gen.OneOf(Tenures, Engagements, Commitments, Gifts).Array[1, 3], Any("2023-12-30", "2024-05-01", "2024-05-08", "2024-11-01"))
            .Array[2, 12].Select(drawn => drawn.Select((page, i) => Of($"page {i:00}", page.Item2, page.Item1)).ToArray());

    [Fact]
    public void One_digest_and_one_view_in_any_order_any_batches_and_after_any_detour() =>
        Gen.Select(Pages, Gen.Int[0, 1_000]).Sample(drawn => Assert.Equal(Straight(drawn.Item1), Roundabout(drawn.Item1, new Random(drawn.Item2))), iter: 60);

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Straight(PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        return Held(folder.Register, pages);
    }

    /// <summary>
    /// The digest, and what became of each undertaking, now and as of a day between. Each is asked for by its own identifier: of
    /// several tellings of one day, lists show the one that came first.
    /// </summary>
    private static string Held(IRegister register, PageToAdd[] pages)
    {
        LocalDate?[] days = [null, new LocalDate(2024, 5, 7)];
        var told = pages.SelectMany(page => register.GetPage(page.Reading.Page)!.Dispatches).SelectMany(dispatch => dispatch.Claims)
            .Where(claim => claim.Kind == "commitment").Select(claim => claim.Identifier!).Distinct().Order(StringComparer.Ordinal);
        var threads = told.SelectMany(undertaking => days.SelectMany(day => register.GetThreads(new ThreadQuery { Identifier = undertaking, AsOf = day, Standing = true }).Threads))
            .Select(thread => $"{thread.Identifier} {thread.Status}: {string.Join("; ", thread.Steps.Select(step => $"{step.Kind} {step.Known} {step.Reason}"))}");
        return string.Join('\n', threads.Prepend(register.Digest()));
    }

    /// <summary>In another order and small batches; some pages first with what another page tells, or with nothing.</summary>
    private static string Roundabout(PageToAdd[] pages, Random random)
    {
        var order = pages.ToArray();
        random.Shuffle(order);
        using var folder = new TemporaryRegister();
        foreach (var page in order.Where(_ => random.Next(3) == 0)) folder.Register.AddMany([Otherwise(page, order[random.Next(order.Length)])]);
        foreach (var batch in order.Chunk(random.Next(1, 5))) folder.Register.AddMany(batch);
        return Held(folder.Register, pages);
    }

    private static PageToAdd Otherwise(PageToAdd page, PageToAdd other) =>
        page with { Reading = page.Reading with { Reader = "test+0", Dispatches = page == other ? [] : other.Reading.Dispatches } };
}
