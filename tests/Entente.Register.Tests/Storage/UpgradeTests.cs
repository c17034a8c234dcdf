using Entente.Register.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Register.Tests.Storage;

/// <summary>A register that an older version of the program wrote serves as if this one had written it.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public void A_register_of_the_first_step_is_rebuilt_on_opening_and_holds_what_a_new_one_holds()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        var digest = folder.Register.Digest();
        folder.Close();
        Age(folder.Path);
        Assert.Equal(digest, folder.Register.Digest());
        folder.Close();
        Assert.Equal(digest, folder.Register.Digest());
    }

    /// <summary>Undoes the later steps, and what they derive from the claims.</summary>
    private static void Age(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            DROP INDEX appearances_profile;
            DROP INDEX appearances_known;
            DROP INDEX appearances_recorded;
            DROP INDEX claims_recorded;
            DROP TABLE upkeep;
            DROP TABLE deeds;
            DELETE FROM appearances WHERE place LIKE 'former:%';
            DELETE FROM SchemaVersions WHERE ScriptName LIKE '%0004%' OR ScriptName LIKE '%0005%';
            PRAGMA user_version = 1;
            """;
        command.ExecuteNonQuery();
    }
}
