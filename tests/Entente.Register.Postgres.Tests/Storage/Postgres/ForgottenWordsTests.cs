using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Storage.Postgres;

/// <summary>What is forgotten stands in no table any more.</summary>
public sealed class ForgottenWordsTests
{
    [Fact]
    public void No_word_of_a_forgotten_page_is_left_in_any_table()
    {
        using var register = new TemporaryRegister();
        Assert.True(Marked.AddJudgeAndForget(register.Register).IsScrubbed);
        var tables = (string)register.Ask("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = current_schema()")!;
        Assert.All(tables.Split(' '), table => Assert.Equal(0L, register.Ask($"SELECT count(*) FROM {table} t WHERE t::text ILIKE '%{Marked.Word}%'")));
    }
}
