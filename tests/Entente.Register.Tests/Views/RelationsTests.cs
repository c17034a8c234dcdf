using Entente.Register.Tests.Support;
using Entente.Register.Views.Relations;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>Relations are the pairs between which engagements are told, the one that met last first.</summary>
public sealed class RelationsTests
{
    [Fact]
    public void The_pair_that_met_last_stands_first()
    {
        using var folder = Met(("a", "2024-05-07", "KH VN"), ("b", "2024-06-01", "LA VN"), ("c", "2023-01-01", "KH LA"));
        var view = folder.Register.GetRelations();
        Assert.Equal(["LA–VN 2024-06-01", "KH–VN 2024-05-07", "KH–LA 2023-01-01"], view.Relations.Select(Line));
        Assert.Equal(["KH", "LA", "VN"], view.Parties);
    }

    [Fact]
    public void Meetings_with_others_are_told_apart_from_those_of_the_two_alone()
    {
        using var folder = Met(("a", "2024-05-07", "KH VN"), ("b", "2024-06-01", "KH LA VN"));
        Assert.Equal(
            [("KH–LA", "2024-06-01"), ("LA–VN", "2024-06-01"), ("KH–VN 2024-05-07", "2024-06-01")],
            folder.Register.GetRelations().Relations.Select(r => (Line(r), $"{r.LastWithOthers:uuuu-MM-dd}")));
    }

    [Fact]
    public void Those_of_one_party_are_told_apart_and_those_of_a_day_before_it()
    {
        using var folder = Met(("a", "2024-05-07", "KH VN"), ("b", "2024-06-01", "LA VN"), ("c", "2024-06-02", "FR MA"));
        Assert.Equal(["KH–VN 2024-05-07"], folder.Register.GetRelations(new RelationsOptions { Party = "kh" }).Relations.Select(Line));
        Assert.Equal(["KH–VN 2024-05-07"], folder.Register.GetRelations(new RelationsOptions { AsOf = new LocalDate(2024, 5, 31) }).Relations.Select(Line));
    }

    [Fact]
    public void An_empty_register_has_none()
    {
        using var folder = new TemporaryRegister();
        Assert.Empty(folder.Register.GetRelations().Relations);
    }

    private static string Line(RelationSummary relation) => $"{relation.PartyA}–{relation.PartyB} {relation.LastEngagement:uuuu-MM-dd}".Trim();

    private static TemporaryRegister Met(params (string Page, string Day, string Parties)[] meetings)
    {
        var folder = new TemporaryRegister();
        folder.Register.AddMany(meetings.Select(m => Of(m.Page, m.Day, Engagement("meeting", m.Day, m.Parties))));
        return folder;
    }
}
