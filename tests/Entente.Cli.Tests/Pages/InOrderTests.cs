using Entente.Cli.Pages;
using Xunit;

namespace Entente.Cli.Tests.Pages;

public class InOrderTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        var results = InOrder.Map(Enumerable.Range(0, 40), Slow, ahead: 8, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 40), results);

        static int Slow(int item)
        {
            Thread.Sleep(item % 5);
            return item;
        }
    }

    [Fact]
    public void No_more_items_are_under_way_than_allowed()
    {
        var taken = 0;
        using var results = InOrder.Map(Endless(), item => item, ahead: 4, CancellationToken.None).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.InRange(taken, 1, 4);

        IEnumerable<int> Endless()
        {
            while (true) yield return taken++;
        }
    }
}
