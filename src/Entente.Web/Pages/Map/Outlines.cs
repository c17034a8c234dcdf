using System.Collections.Frozen;
using System.Text.Json;

namespace Entente.Web.Pages.Map;

/// <summary>Outlines of states as paths on the sheet of <see cref="EqualEarth"/>, from Natural Earth; <c>make-outlines</c> makes them.</summary>
public static class Outlines
{
    private static readonly Lazy<FrozenDictionary<string, string>> Read = new(() =>
    {
        using var stream = typeof(Outlines).Assembly.GetManifestResourceStream("documents/outlines.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    });

    /// <summary>By the code of the state; what belongs to none stands under the empty text.</summary>
    public static IReadOnlyDictionary<string, string> ByState => Read.Value;
}
