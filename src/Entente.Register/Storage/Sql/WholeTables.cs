using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Entente.Register.Storage.Sql;

/// <summary>
/// What is derived from all pages, internal ones among them, lies in twins of the tables of what is derived from public pages;
/// a statement over these becomes one over the twins by their names.
/// </summary>
internal static partial class WholeTables
{
    private const string Prefix = "whole_";

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The tables of what is derived, which a rebuild makes anew.</summary>
    public static IReadOnlyList<string> Derived { get; } =
    [
        "profiles", "profile_keys", "name_words", "links", "mentions", "appearances", "deeds", "deed_terms", "spots",
        "verdict_places", "verdict_marks", "verdict_links", "search_documents", "search_index", "print_sketches",
    ];

    /// <summary>The name of a derived table's twin.</summary>
    public static string TwinOf(string table) => Prefix + table;

    /// <summary>A statement as it is for all pages.</summary>
    public static string Over(string sql) => Known.GetOrAdd(sql, Rename);

    /// <summary>The statement that makes the twin of a table or of an index, of the one that made it.</summary>
    public static string Making(string sql) => IndexName().Replace(Rename(sql), $"$1{Prefix}$2");

    private static string Rename(string sql) => Names().Replace(sql, name => name.Value == "aliases" ? "internal_aliases" : TwinOf(name.Value));

    [GeneratedRegex(@"\b(profiles|profile_keys|name_words|links|mentions|appearances|deeds|deed_terms|spots|verdict_places|verdict_marks|verdict_links|search_documents|search_index|print_sketches|pages|aliases)\b")]
    private static partial Regex Names();

    [GeneratedRegex(@"^(CREATE (?:UNIQUE )?INDEX )(\w+)")]
    private static partial Regex IndexName();
}
