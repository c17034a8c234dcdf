using System.Text.RegularExpressions;
using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// The address of a register on a PostgreSQL server: <c>postgres://user:password@host:port/database?key=value</c>, or the
/// keywords of the driver (<c>Host=…;Database=…</c>). The schema is the first of the search path, else <c>public</c>.
/// </summary>
internal sealed partial class PostgresAddress
{
    private const string PublicSchema = "public";

    /// <summary>Seconds: when nothing has come over the network for so long, it is tried whether the other side is still there, and how often. Sockets need none.</summary>
    private const int KeepAliveAfter = 30, KeepAliveEvery = 10;

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
            var settings = IsUri(address) ? OfUri(address) : new NpgsqlConnectionStringBuilder(address);
            settings.Pooling = false;
            settings.Enlist = false;
            settings.CommandTimeout = 0;
            settings.TcpKeepAlive = true;
            if (settings.TcpKeepAliveTime == 0 && settings.Host?.StartsWith('/') != true) (settings.TcpKeepAliveTime, settings.TcpKeepAliveInterval) = (KeepAliveAfter, KeepAliveEvery);
            settings.ApplicationName ??= "entente";
            settings.SearchPath ??= PublicSchema; // And not what the server has for the user.
            return new PostgresAddress(address, settings);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            throw new RegisterException(
                RegisterFailure.Missing, $"the address of the register cannot be understood: {exception.Message.Split(" (Parameter")[0].ReplaceLineEndings(" ")}; it is written postgres://user@host/database", exception);
        }
    }

    private static bool IsUri(string address) =>
        address.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    private static NpgsqlConnectionStringBuilder OfUri(string address)
    {
        var parts = Form().Match(address);
        if (!parts.Success) throw new FormatException("its parts cannot be told apart");
        var settings = new NpgsqlConnectionStringBuilder();
        foreach (var keyword in new[] { "Username", "Password", "Host", "Port", "Database" })
            if (parts.Groups[keyword] is { Length: > 0 } part) settings[keyword] = Uri.UnescapeDataString(part.Value);
        foreach (var pair in parts.Groups["Query"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var k, var v] ? (k, Uri.UnescapeDataString(v)) : (pair, "");
            settings[Keywords.GetValueOrDefault(key, key)] = value;
        }

        return settings;
    }

    /// <summary>As PostgreSQL's own programs take it: the host may be absent, or stand among the keys.</summary>
    [GeneratedRegex(@"^postgres(?:ql)?://(?:(?<Username>[^:@/?]*)(?::(?<Password>[^@/?]*))?@)?(?<Host>\[[^\]]*\]|[^:/?]*)(?::(?<Port>\d+))?(?:/(?<Database>[^?]*))?(?:\?(?<Query>.*))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
