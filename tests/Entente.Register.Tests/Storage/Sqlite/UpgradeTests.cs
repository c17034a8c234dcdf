using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Storage.Sqlite;

/// <summary>A register that an older version of the program wrote serves as if this one had written it.</summary>
public sealed class UpgradeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void A_register_of_an_earlier_step_is_rebuilt_on_opening_and_holds_what_a_new_one_holds(int step)
    {
        using var today = new TemporaryRegister();
        today.Register.AddMany(Samples.Own);
        var digest = today.Register.Digest();
        today.Close();
        using var old = new TemporaryRegister();
        EarlierRegister.Make(old.Path, step, today.Path);
        Assert.Equal(digest, old.Register.Digest());
        old.Close();
        Assert.Equal(digest, old.Register.Digest());
    }

    [Fact]
    public void A_register_of_the_first_step_takes_verdicts()
    {
        using var today = new TemporaryRegister();
        today.Register.AddMany(Samples.Own);
        var digest = today.Register.Digest();
        today.Close();
        using var old = new TemporaryRegister();
        EarlierRegister.Make(old.Path, 1, today.Path);
        var page = Samples.Own[0].Reading.Page;
        var verdict = old.Register.Judge(Judgement.Reject(old.Register.Verdicts.Find(old.Register.Verdicts.Facts(page)[0].Reference)));
        Assert.NotEqual(digest, old.Register.Digest());
        old.Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        old.Close();
        Assert.Equal(digest, old.Register.Digest());
    }
}
