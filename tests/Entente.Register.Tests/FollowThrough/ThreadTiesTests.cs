using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.FollowThrough;

/// <summary>Of what is due on one day none comes first because it was taken in first.</summary>
public sealed class ThreadTiesTests
{
    [Fact]
    public void Which_of_one_day_are_listed_does_not_depend_on_the_order_of_arrival()
    {
        // More than are looked at for a short list.
        PageToAdd[] pages = [.. Enumerable.Range(0, 40).Select(i => Of($"p{i}", $"2024-01-{1 + i % 28:00}", Commitment("KH VN", new Act("engagement", "exercise") { Mechanism = $"exercice Kouprey {i}" }, "2024-06-15")))];
        Assert.Equal(Listed(pages), Listed([.. pages.Reverse()]));
    }

    private static string[] Listed(PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        foreach (var page in pages) folder.Register.AddMany([page]);
        var threads = folder.Register.GetThreads(new ThreadQuery { PartyA = "KH", PartyB = "VN", AsOf = new LocalDate(2024, 5, 1), Limit = 3 }).Threads;
        Assert.Equal(3, threads.Length);
        return [.. threads.Select(thread => thread.Identifier)];
    }
}
