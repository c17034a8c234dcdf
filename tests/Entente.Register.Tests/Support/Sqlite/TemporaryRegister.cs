using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Entente.Register.Tests.Support;

/// <summary>One in a file, in a folder of its own.</summary>
public sealed partial class TemporaryRegister
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-register-");

    public TemporaryRegister() => Address = System.IO.Path.Combine(folder.FullName, "test.db");

    public string Path => Address;

    public string Folder => folder.FullName;

    private partial DbConnection Connect() => new SqliteConnection($"Data Source={Path};Pooling=False");

    private partial void Remove() => folder.Delete(recursive: true);
}
