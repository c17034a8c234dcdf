using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Storage.Sqlite;

public sealed class ForeignKeyTests
{
    /// <summary>SQLite looks for what leads to a row whenever one is added; without an index adding would cost more in a larger register.</summary>
    [Fact]
    public void Whatever_leads_to_another_table_is_indexed()
    {
        using var register = new TemporaryRegister();
        _ = register.Register.Count();
        Assert.Equal(DBNull.Value, register.Ask(
            """
            SELECT group_concat(m.name || '.' || f."from") FROM sqlite_master m, pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' AND NOT EXISTS (
                SELECT 1 FROM pragma_index_list(m.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f."from")
            AND NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) t WHERE t.name = f."from" AND t.pk = 1 AND t.type = 'INTEGER')
            """));
    }
}
