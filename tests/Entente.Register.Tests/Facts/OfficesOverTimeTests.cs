using Entente.Dates;
using Entente.Register.Identity;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Offices;
using NodaTime;
using Xunit;

namespace Entente.Register.Tests.Facts;

/// <summary>
/// Who held which office, as the sample dispatches tell it: the table is ours, from public facts, and the register has to
/// give it back from the texts. A day is that of the event; the publication that counts follows within some days.
/// </summary>
public sealed class OfficesOverTimeTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    /// <summary>A dispatch follows what it tells within so many days.</summary>
    private const int Delay = 10;

    /// <summary>party | office | person | first seen | last seen</summary>
    private const string Table =
        """
        VN | minister-of-defence | Phung Quang Thanh | 2015-03-06 | 2015-12-25
        VN | minister-of-defence | Ngo Xuan Lich | 2018-10-30 | 2021-01
        VN | minister-of-defence | Phan Van Giang | 2021-12-12 | 2026-03-09
        VN | chief-of-general-staff | Phan Van Giang | 2018-10-30 | 2019-11-14
        VN | deputy-minister-of-defence | Phan Van Giang | 2018-10-30 | 2019-11-14
        VN | chief-of-general-staff | Nguyen Tan Cuong | 2022-01-11 | 2025-03-05
        VN | deputy-minister-of-defence | Nguyen Tan Cuong | 2022-01-11 | 2025-03-05
        VN | deputy-minister-of-defence | Nguyen Chi Vinh | 2015-10-19 | 2020-01
        VN | deputy-minister-of-defence | Hoang Xuan Chien | 2021-12-12 | 2025-10-29
        VN | deputy-minister-of-defence | Vo Minh Luong | 2024-06 | 2024-06
        VN | deputy-minister-of-defence | Nguyen Van Hien | 2025-07-10 | 2025-07-10
        VN | deputy-minister-of-defence | Le Duc Thai | 2025-11-04 | 2025-11-11
        VN | deputy-minister-of-defence | Nguyen Truong Thang | 2025-11-20 | 2025-11-20
        VN | director-general | Trinh Van Quyet | 2025-08-11 | 2025-08-11
        VN | deputy-chief-of-general-staff | Nguyen Van Nghia | 2022-08-08 | 2025-04-22
        VN | deputy-chief-of-general-staff | Phung Si Tan | 2022-08-08 | 2024-04-20
        VN | defence-attache | Vo Van Thong | 2024-12-13 | 2024-12-13
        VN | defence-attache | Phan Huu Thang | 2025-09-25 | 2025-09-25
        LA | minister-of-defence | Sengnouan Xayalath | 2015-12-25 | 2015-12-25
        LA | minister-of-defence | Chansamone Chanyalath | 2019-12-19 | 2024-11-25
        LA | deputy-prime-minister | Chansamone Chanyalath | 2021-12-12 | 2025-10-15
        LA | minister-of-defence | Khamliang Outhakaysone | 2025-07-10 | 2026-02-05
        LA | chief-of-general-staff | Khamliang Outhakaysone | 2022-06-02 | 2022-06-02
        LA | deputy-minister-of-defence | Khamliang Outhakaysone | 2022-06-02 | 2022-06-02
        LA | chief-of-general-staff | Saichay Kommasith | 2025-03-05 | 2025-03-05
        LA | deputy-minister-of-defence | Saichay Kommasith | 2025-03-05 | 2025-03-05
        LA | deputy-minister-of-defence | Onsi Sensuk | 2019-07-25 | 2019-07-25
        LA | deputy-minister-of-defence | Vongkham Phommakone | 2021-12-12 | 2025-03-28
        LA | deputy-chief-of-general-staff | Somphone Mittaphone | 2024-09 | 2024-09
        LA | director-general | Vongsone Inpanphim | 2025-08-11 | 2025-08-11
        LA | defence-attache | Vongxay Inthakham | 2023-03-20 | 2024-10-15
        KH | minister-of-defence | Tea Banh | 2015-03-06 | 2023-02-19
        KH | deputy-prime-minister | Tea Banh | 2015-03-06 | 2023-02-19
        KH | minister-of-defence | Tea Seiha | 2023-11-13 | 2025-11-14
        KH | deputy-prime-minister | Tea Seiha | 2023-11-13 | 2025-11-14
        KH | secretary-of-state | Neang Phat | 2015-10-19 | 2023-04-19
        KH | permanent-secretary | Chay Saing Yun | 2024-08-07 | 2025-10-29
        KH | secretary-of-state | Prum Din | 2026-03-09 | 2026-03-09
        KH | commander-in-chief | Vong Pisen | 2018-10-30 | 2024-06-06
        KH | deputy-commander | Hun Manet | 2022-08-08 | 2022-08-08
        KH | deputy-commander | Mao Sophan | 2024-06-06 | 2024-06-06
        KH | deputy-commander | Soeung Somnang | 2019-11-14 | 2019-11-14
        KH | defence-attache | Rem Kann | 2023-03-20 | 2023-03-20
        FR | chief-of-general-staff | Thierry Burkhard | 2024-12-02 | 2024-12-17
        FR | chief-of-general-staff | Fabien Mandon | 2025-12-09 | 2025-12-09
        FR | minister-of-defence | Sébastien Lecornu | 2024-12-02 | 2025-02-20
        FR | minister-of-defence | Florence Parly | 2020-02-06 | 2020-02-06
        MA | chief-of-general-staff | Mohammed Berrid | 2024-12-02 | 2025-12-10
        MA | chief-of-general-staff | Abdelfattah Louarak | 2020-02-06 | 2020-02-06
        MA | minister-of-defence | Abdeltif Loudyi | 2020-02-06 | 2024-12-02
        BJ | chief-of-general-staff | Fructueux Gbaguidi | 2024-12-17 | 2024-12-17
        JP | minister-of-defence | Kihara Minoru | 2024-07-08 | 2024-07-08
        JP | minister-of-defence | Nakatani Gen | 2025-09-09 | 2025-09-09
        """;

    public static TheoryData<string> Rows => [.. Table.Split('\n', StringSplitOptions.TrimEntries)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_register_tells_who_held_an_office_and_when(string row)
    {
        var fields = row.Split('|', StringSplitOptions.TrimEntries);
        var found = Find(fields[0], fields[1], fields[2]);
        var told = found is null ? "nobody of that name" : $"{found.FirstMentioned:uuuu-MM-dd} to {found.LastMentioned:uuuu-MM-dd}";
        Assert.True(found is not null && Fits(found.FirstMentioned, fields[3]) && Fits(found.LastMentioned, fields[4]), $"the register tells {told}");
    }

    [Fact]
    public void Successors_close_the_time_of_ministers_and_nobody_that_of_deputies()
    {
        Assert.Equal("Ngo Xuan Lich", Folded(Find("VN", "minister-of-defence", "Phung Quang Thanh")!.Closing!.Person!));
        Assert.Equal("Phan Van Giang", Folded(Find("VN", "minister-of-defence", "Ngo Xuan Lich")!.Closing!.Person!));
        Assert.Equal("Tea Seiha", Find("KH", "minister-of-defence", "Tea Banh")!.Closing!.Person);
        Assert.Equal("replaced by Phan Huu Thang", Find("VN", "defence-attache", "Vo Van Thong")!.Closing!.Words);
        Assert.Null(Find("VN", "deputy-minister-of-defence", "Nguyen Chi Vinh")!.Closing);
        Assert.Equal("2025-11-04", Find("VN", "deputy-minister-of-defence", "Le Duc Thai")!.Start!.When!.Text);
        Assert.Equal(["lieutenant-general", "general"], Find("VN", "chief-of-general-staff", "Nguyen Tan Cuong")!.Ranks.Select(r => r.Rank));
    }

    [Fact]
    public void On_an_earlier_day_the_later_holders_are_not_known()
    {
        var then = samples.Register.GetOffices("VN", new OfficesOptions { Offices = samples.Book.Offices, AsOf = new LocalDate(2020, 6, 1) });
        var minister = then.Offices.Single(o => o.Office == "minister-of-defence").Incumbencies;
        Assert.Equal("Ngo Xuan Lich", Folded(minister.Single(i => i.Current).Person));
    }

    private Incumbency? Find(string party, string office, string person)
    {
        var view = samples.Register.GetOffices(party, new OfficesOptions { Offices = samples.Book.Offices });
        var words = PersonName.Of(person).ToHashSet();
        return view.Offices.Where(o => o.Office == office).SelectMany(o => o.Incumbencies)
            .FirstOrDefault(i => PersonName.Of(i.Person) is { Length: > 0 } printed && words.IsSupersetOf(printed));
    }

    private static string Folded(string name) => PersonName.Shown(PersonName.Of(name));

    private static bool Fits(LocalDate? day, string expected)
    {
        var date = Edtf.Parse(expected);
        return day is not null && day >= date.Earliest && day <= date.Latest!.Value.PlusDays(Delay);
    }
}
