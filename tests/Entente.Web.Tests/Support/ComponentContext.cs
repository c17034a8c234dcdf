using Bunit;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Views;
using Entente.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Tests.Support;

/// <summary>What component tests share: the words of a language, and things to show.</summary>
public abstract class ComponentContext : BunitContext
{
    protected ComponentContext() => Services.AddSingleton(new Wording(SiteWords.English, ServedRegister.Book));

    protected static Source Source(string outlet, string quote = "They met.") => new($"{outlet}.txt", outlet, null, null, Edtf.Parse("2024-05-08"), quote);

    protected static Told Told(string value, params string[] outlets) => new(value, [.. outlets.Select(outlet => Source(outlet))]);

    protected static BriefEngagement Engagement(string identifier, string kind, string? when, EngagementStatus status = EngagementStatus.Held) => new()
    {
        Identifier = identifier, Kind = kind, Status = status, When = when is null ? null : Edtf.Parse(when), Parties = ["KH", "VN"], Sources = [Source("VNA")],
    };
}
