using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using NodaTime;

namespace Entente.Outputs.Tests.Calendar;

/// <summary>A calendar with an entry of every kind and every exactness.</summary>
internal static class CalendarExample
{
    private static readonly Source Paper = new("a.txt", "Le Courrier; de la Capitale", "Titre", null, Edtf.Parse("2024-05-08"), "Le ministre,\nM. Phan Văn Giang, a reçu « son homologue » ; c'est dit.");

    private static readonly Source Later = Paper with { Page = "b.txt", Outlet = "AKP", Published = Edtf.Parse("2024-05-20"), Quote = "Il est de retour." };

    public static CalendarView View { get; } = new()
    {
        PartyA = "KH", PartyB = "VN", AsOf = new LocalDate(2024, 6, 1), From = new LocalDate(2024, 1, 1), To = new LocalDate(2025, 12, 31),
        Shortened = [CalendarKind.Held],
        Entries =
        [
            Engagement("engagement-1", "2024", "exercise", EngagementStatus.Held) with { Name = "exercice conjoint" },
            Engagement("engagement-2", "2024-03", "visit", EngagementStatus.Held) with { Place = "Phnom Penh", Country = "KH" },
            Engagement("engagement-3", "2024-05-07/2024-05-09", "dialogue", EngagementStatus.Held) with { Name = "dialogue de défense", Number = 5, Place = "Hanoï", Country = "VN", Sources = [Paper, Later] },
            Engagement("engagement-4", "2024-05-30", "visit", EngagementStatus.Planned) with { FollowUp = ThreadStatus.Overdue },
            Engagement("engagement-5", "2024-06-20~", "visit", EngagementStatus.Cancelled),
            Engagement("engagement-6", "2024-08", "meeting", EngagementStatus.Proposed) with { FollowUp = ThreadStatus.Open },
            Engagement("instrument-1", "2024-12-31", "protocol", null) with { Key = "instrument-1-end", Kind = CalendarKind.Expiry, Of = Edtf.Parse("2020/2024-12-31"), FollowUp = ThreadStatus.Done },
            Engagement("commemoration-1", "2025-05-07", null, null) with { Key = "commemoration-1-2025", Kind = CalendarKind.Anniversary, Name = "victoire de Diên Biên Phu", Number = 71, Of = Edtf.Parse("1954-05-07"), Parties = [] },
            Engagement("mechanism-1", "2025-05", "dialogue", null) with { Key = "mechanism-1-edition-6", Kind = CalendarKind.ExpectedEdition, Name = "dialogue de défense", Number = 6, FollowUp = ThreadStatus.Open },
        ],
    };

    private static CalendarEntry Engagement(string identifier, string when, string? kind, EngagementStatus? status) => new()
    {
        Key = identifier, Identifier = identifier, Kind = status == EngagementStatus.Held ? CalendarKind.Held : CalendarKind.Planned, When = Edtf.Parse(when),
        Status = status, FactKind = kind, Parties = ["KH", "VN"], Sources = ImmutableArray.Create(Paper),
    };
}
