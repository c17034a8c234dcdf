using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Entente.Intake.Feeds;

/// <summary>
/// What is remembered between polls, a small file for each feed and each site: written to the side and then put in place,
/// so that a kill at any moment leaves the old or the new. A file that cannot be read counts as none; at worst pages are
/// fetched again that the register knows.
/// </summary>
internal sealed class StateFolder : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, RespectNullableAnnotations = true };

    private readonly string folder;
    private readonly FileStream held;

    private StateFolder(string folder, FileStream held) => (this.folder, this.held) = (folder, held);

    /// <exception cref="IOException">It cannot be made, or another program holds it.</exception>
    public static StateFolder Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var place = Path.Combine(folder, "lock");
        try
        {
            return new StateFolder(folder, new FileStream(place, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (File.Exists(place))
        {
            throw new IOException(FeedMessages.Watched(folder), e);
        }
    }

    /// <summary>What was written under a name, or something new.</summary>
    public T Load<T>(string name)
        where T : class, new()
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(PathOf(name)), Json) ?? new T();
        }
        catch (Exception e) when (e is JsonException or FileNotFoundException)
        {
            return new T();
        }
    }

    public void Save<T>(string name, T state)
    {
        var path = PathOf(name);
        var beside = path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, state, Json);
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, path, overwrite: true);
    }

    public void Dispose() => held.Dispose();

    private string PathOf(string name) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 12)) + ".json");
}
