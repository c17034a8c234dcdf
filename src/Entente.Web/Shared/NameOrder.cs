using Entente.Text;

namespace Entente.Web.Shared;

/// <summary>Orders names as people look them up: letters with marks among those without.</summary>
public static class NameOrder
{
    public static string Key(string name) => LatinLetters.Plain(name);
}
