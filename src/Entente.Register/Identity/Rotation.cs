namespace Entente.Register.Identity;

/// <summary>Brings all turns of a text to one: "banhtea" and "teabanh" to "banhtea".</summary>
internal static class Rotation
{
    /// <summary>The turn that comes first in the order of code points.</summary>
    public static string Least(string text)
    {
        var least = 0;
        for (var start = 1; start < text.Length; start++)
            if (IsLess(text, start, least)) least = start;
        return least == 0 ? text : string.Concat(text.AsSpan(least), text.AsSpan(0, least));
    }

    private static bool IsLess(string text, int left, int right)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (a, b) = (text[(left + i) % text.Length], text[(right + i) % text.Length]);
            if (a != b) return a < b;
        }

        return false;
    }
}
