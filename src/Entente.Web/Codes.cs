using Entente.Text;

namespace Entente.Web;

/// <summary>Values of enumerations as they stand in addresses and answers: <c>next-edition</c>.</summary>
public static class Codes
{
    public static string Of<T>(T value) where T : struct, Enum => KebabCase.Of(value);

    /// <summary>The value of a code; null for what is none.</summary>
    public static T? Parse<T>(string? code) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(Of(value), code, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    /// <summary>All codes, for people.</summary>
    public static string All<T>() where T : struct, Enum => string.Join(", ", KebabCase.All<T>());
}
