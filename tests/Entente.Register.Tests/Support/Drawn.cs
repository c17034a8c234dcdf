using Entente.Facts;

namespace Entente.Register.Tests.Support;

/// <summary>Pages drawn from few names, days and parties, so that what they tell is joined in many ways.</summary>
public static class Drawn
{
    internal static readonly string[] Names =
        ["Tea Banh", "Samdech Pichey Sena Tea Banh", "Banh", "Dea Pagne", "Nguyen Van Hai", "Van Hai", "Hai"];

    internal static readonly string?[] Parties = ["KH", "VN", null];

    internal static readonly string?[] Days = ["2024-05-06", "2024-05-07", "2024-05", "2024-05-06/2024-05-09", null];

    /// <summary>The page of a number.</summary>
    public static PageToAdd Page(Random random, int number)
    {
        Fact[] facts =
        [
            Support.Page.Tenure(Any(random, Names), "commander", Any(random, Parties)),
            Support.Page.Engagement(random.Next(2) == 0 ? "meeting" : "dialogue", Any(random, Days), "KH VN", random.Next(2) == 0 ? null : $"{Any(random, Parties)}:{Any(random, Names)}"),
            Support.Page.Mechanism("dialogue de défense", random.Next(2) == 0 ? "KH VN" : "ASEAN"),
        ];
        return Support.Page.Of($"page {number}", "2024-06-01", facts);
    }

    /// <summary>One of some.</summary>
    public static T Any<T>(Random random, T[] of) => of[random.Next(of.Length)];
}
