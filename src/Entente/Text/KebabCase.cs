using System.Text.Json;

namespace Entente.Text;

/// <summary>How an enumeration's values are written in a reading: <c>CoChair</c> is <c>co-chair</c>.</summary>
public static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The words of all values, in their order.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Names<T>.ByValue.Values;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
