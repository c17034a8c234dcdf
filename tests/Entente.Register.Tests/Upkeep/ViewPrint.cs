using System.Text.Json;
using Entente.Register.Search;
using Entente.Register.Views;
using Entente.Register.Views.Changes;
using NodaTime;

namespace Entente.Register.Tests.Support;

/// <summary>What views answer, to be compared with what they answer of another register.</summary>
internal static class ViewPrint
{
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };
    private static readonly LocalDate Day = new(2024, 6, 1);

    public static IReadOnlyList<string> Of(IRegister register) =>
    [
        register.Digest(),
        Print(register.Count()),
        Print(register.Forgetting.Tombstones().Select(stone => stone.ToString())),
        Print(register.GetBrief("KH", "VN")),
        Print(register.GetBrief("KH", "VN", new BriefOptions { AsOf = Day })),
        Print(register.GetThreads()),
        Print(register.GetDiff(new DiffOptions { Since = Day })),
        Print(register.GetDiff(new DiffOptions { Since = Day, Recorded = true })),
        Print(register.GetOffices("KH")),
        Print(register.GetMechanisms()),
        Print(register.GetRelations()),
        Print(register.Verdicts.List(100).Select(v => (v.Verdict.Identifier, v.Verdict.By, v.Verdict.Because, v.Verdict.At.ToString(), v.Force))),
        Print(Hits(register, new SearchQuery { Text = "ministre défense", Limit = 50 })),
        Print(Hits(register, new SearchQuery { Text = "text", Limit = 50, AsOf = new LocalDate(2025, 6, 1) })),
        Print(Samples.Own.SelectMany(page => register.GetPage(page.Reading.Page)!.Dispatches)),
    ];

    private static IEnumerable<string> Hits(IRegister register, SearchQuery query) => register.Search(query).Hits.Select(hit => hit.Page);

    private static string Print<T>(T view) => JsonSerializer.Serialize(view, Options);
}
