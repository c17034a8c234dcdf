using System.Globalization;
using Entente.Register;
using Npgsql;

namespace Entente.World;

/// <summary>
/// The processor time that this program has taken, and with a register on a server of this machine what the server has taken
/// for it: neighbours count little in it, as they do by the clock.
/// </summary>
internal sealed class BusyClock
{
    private static readonly string Name = $"entente-world-{Environment.ProcessId}";
    private readonly string server;
    private string[] files = [];

    /// <param name="address">Of a register; one on a server in the driver's keywords.</param>
    public BusyClock(string address)
    {
        server = Registers.IsOnServer(address) ? address : "";
        Address = server.Length > 0 ? $"{address};Application Name={Name}" : address;
    }

    /// <summary>The register's address, by which the server knows whom it serves.</summary>
    public string Address { get; }

    /// <summary>The time that was taken up to now.</summary>
    public TimeSpan Time => Environment.CpuUsage.TotalTime + Served;

    /// <summary>What of it the server has taken, since it was connected to.</summary>
    public TimeSpan Served => files.Aggregate(TimeSpan.Zero, (sum, file) => sum + Read(file));

    /// <summary>Looks which processes of the server serve this program: whoever was connected when it was called.</summary>
    public void Attach()
    {
        if (server.Length == 0 || !Directory.Exists("/proc/self")) return;
        using var connection = new NpgsqlConnection($"{server};Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand($"SELECT pid FROM pg_stat_activity WHERE application_name = '{Name}'", connection);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add($"/proc/{reader.GetInt32(0)}/schedstat");
        files = [.. found.Where(File.Exists)];
    }

    /// <summary>The first number is the time on a processor, in nanoseconds.</summary>
    private static TimeSpan Read(string file) =>
        TimeSpan.FromTicks(long.Parse(File.ReadAllText(file).Split(' ')[0], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick);
}
