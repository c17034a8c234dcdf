using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// The address of a register on a PostgreSQL server: <c>postgres://user:password@host:port/database?key=value</c>, or the
/// keywords of the driver (<c>Host=…;Database=…</c>). The schema is the first of the search path, else <c>public</c>.
/// </summary>
internal sealed class PostgresAddress
{
    private const string PublicSchema = "public";

    /// <summary>What addresses call otherwise than the driver.</summary>
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["search_path"] = "Search Path", ["schema"] = "Search Path", ["sslmode"] = "SSL Mode", ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name", ["sslrootcert"] = "Root Certificate", ["dbname"] = "Database", ["user"] = "Username",
    };

    private PostgresAddress(string text, NpgsqlConnectionStringBuilder settings)
    {
        Settings = settings;
        Shown = settings.Password is { Length: > 0 } password ? text.Replace(password, "***", StringComparison.Ordinal) : text;
        if (settings.Password is { Length: > 0 } other) Shown = Shown.Replace(Uri.EscapeDataString(other), "***", StringComparison.Ordinal);
    }

    /// <summary>For the driver.</summary>
    public NpgsqlConnectionStringBuilder Settings { get; }

    /// <summary>The address as it may be shown to people: without its password.</summary>
    public string Shown { get; }

    /// <summary>Where the tables are.</summary>
    public string Schema => Settings.SearchPath?.Split(',')[0].Trim().Trim('"') is { Length: > 0 } first ? first : PublicSchema;

    /// <summary>Whether an address is one of a server, and not the path of a file.</summary>
    public static bool IsOne(string address) =>
        IsUri(address) || address.StartsWith("Host=", StringComparison.OrdinalIgnoreCase) || address.StartsWith("Server=", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="RegisterException">It is not well formed.</exception>
    public static PostgresAddress Parse(string address)
    {
        try
        {
            var settings = IsUri(address) ? OfUri(new Uri(address)) : new NpgsqlConnectionStringBuilder(address);
            settings.Pooling = false;
            settings.Enlist = false;
            settings.CommandTimeout = 0;
            settings.TcpKeepAlive = true;
            settings.ApplicationName ??= "entente";
            return new PostgresAddress(address, settings);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            throw new RegisterException(
                RegisterFailure.Missing, $"the address of the register cannot be understood: {exception.Message.ReplaceLineEndings(" ")}; it is written postgres://user@host/database", exception);
        }
    }

    private static bool IsUri(string address) =>
        address.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    private static NpgsqlConnectionStringBuilder OfUri(Uri uri)
    {
        var settings = new NpgsqlConnectionStringBuilder();
        if (uri.Host.Length > 0) settings.Host = uri.Host;
        if (uri.Port > 0) settings.Port = uri.Port;
        if (uri.AbsolutePath.Length > 1) settings.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        var who = uri.UserInfo.Split(':', 2);
        if (who[0].Length > 0) settings.Username = Uri.UnescapeDataString(who[0]);
        if (who.Length > 1) settings.Password = Uri.UnescapeDataString(who[1]);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var k, var v] ? (k, Uri.UnescapeDataString(v)) : (pair, "");
            settings[Keywords.GetValueOrDefault(key, key)] = value;
        }

        return settings;
    }
}
