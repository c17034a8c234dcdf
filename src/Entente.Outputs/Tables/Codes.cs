using System.Text.Json;

namespace Entente.Outputs.Tables;

/// <summary>The values of an enumeration as codes in kebab case, each made once.</summary>
internal static class Codes<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names =
        Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    /// <summary>All codes, in the order of the enumeration.</summary>
    public static IEnumerable<string> All => Names.Values;

    public static string Of(T value) => Names[value];
}
