using System.Collections.Immutable;
using Entente.Register.Verdicts;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

/// <summary>Says where something stands.</summary>
public static class SourceWords
{
    /// <summary>So many of those are named that carry the text of a source.</summary>
    private const int CarriersShown = 4;

    /// <summary>The first source and its date, who else carries its text, how many others there are, and what people have made of it.</summary>
    public static string Of(ImmutableArray<Source> sources, Labels labels, DateWords dates)
    {
        if (sources.IsEmpty) return "";
        var first = sources[0];
        var published = first.Published is null ? labels.Unsourced : dates.Of(first.Published);
        var others = sources.Length > 1 ? $" {labels.Others(sources.Length - 1)}" : "";
        return $"{Who(first)}, {published}{Carriers(first, labels)}{others}{Mark(sources, labels)}";
    }

    /// <summary>Whether the first is internal, and what people have made of any of the facts told; nothing, where nobody has marked or judged them.</summary>
    public static string Mark(ImmutableArray<Source> sources, Labels labels)
    {
        var standing = sources.Max(s => s.Standing);
        var isInternal = sources[0].IsInternal ? $" · {labels.Internal}" : "";
        return standing == FactStanding.Read ? isInternal : $"{isInternal} · {labels.Of(standing)}";
    }

    public static string Who(Source source) => source.Outlet ?? source.Page;

    /// <summary>That others carry the text of a source, too, and who; nothing, where nobody does.</summary>
    public static string Carriers(Source source, Labels labels)
    {
        if (source.AlsoOn.IsEmpty) return "";
        string[] others = [.. source.AlsoOn.Select(carrier => carrier.Outlet ?? carrier.Page).Distinct(StringComparer.Ordinal)];
        return $" ({labels.CarriedBy(source.AlsoOn.Length + 1, string.Join(", ", others.Take(CarriersShown)) + (others.Length > CarriersShown ? "…" : ""))})";
    }

    /// <summary>The words of the first source, verbatim but for line breaks.</summary>
    public static string? Quote(ImmutableArray<Source> sources) =>
        sources.IsEmpty ? null : string.Join(' ', sources[0].Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
