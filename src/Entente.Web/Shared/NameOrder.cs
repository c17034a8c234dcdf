using System.Text;
using Entente.Text;

namespace Entente.Web.Shared;

/// <summary>Orders names as people look them up: letters with marks among those without.</summary>
public static class NameOrder
{
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var lower = char.ToLowerInvariant(letter);
            if (!LatinLetters.IsMark(lower)) key.Append(LatinLetters.Fold(lower) ?? lower.ToString());
        }

        return key.ToString();
    }
}
