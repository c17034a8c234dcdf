using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sqlite;
using Xunit;

namespace Entente.Register.Tests.Support;

/// <summary>One in a file.</summary>
public sealed partial class TemporaryRegister
{
    /// <summary>The column of the index for searching that holds the numbers of documents.</summary>
    internal const string IndexNumber = "rowid";

    /// <summary>Takes away what refuses changes.</summary>
    private const string Unguarded =
        """
        PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS claims_keep; DROP TRIGGER IF EXISTS claims_stay;
        DROP TRIGGER IF EXISTS verdicts_keep; DROP TRIGGER IF EXISTS verdict_anchors_keep;
        """;

    internal partial SqlSession Session() => SqliteSession.Open(Path, new RegisterOptions());

    internal partial void HoldsNothing() => Assert.Empty(folder.EnumerateFileSystemInfos());
}
