using System.Collections.Immutable;
using System.Text;
using Entente.Dates;
using Entente.Facts;
using Entente.Outputs.Calendar;
using Entente.Register.Verdicts;
using Entente.Register.Views.Calendar;
using Ical.Net.CalendarComponents;
using NodaTime;
using Xunit;

namespace Entente.Outputs.Tests.Calendar;

/// <summary>An iCalendar file is right by RFC 5545, and what a calendar program reads in it is what the register tells.</summary>
public sealed class CalendarFileTests
{
    [Fact]
    public void What_is_read_back_has_the_days_the_names_and_the_standing_of_every_entry()
    {
        var read = Read(CalendarExample.View);
        Assert.Equal(CalendarExample.View.Entries.Select(e => $"{e.Key}@entente").Order(), read.Keys.Order());
        foreach (var entry in CalendarExample.View.Entries)
        {
            var one = read[$"{entry.Key}@entente"];
            Assert.Equal((entry.When.Earliest, entry.When.Latest!.Value.PlusDays(1)), (Day(one.Start!.Value), Day(one.End!.Value)));
            Assert.False(one.Start.HasTime);
            Assert.Equal("TRANSPARENT", one.Transparency);
            Assert.Equal(entry.When.Text, one.Properties["X-ENTENTE-WHEN"]!.Value);
        }

        Assert.Equal("CANCELLED", read["engagement-5@entente"].Status);
        Assert.Equal("TENTATIVE", read["engagement-6@entente"].Status);
        Assert.Equal("TENTATIVE", read["mechanism-1-edition-6@entente"].Status);
        Assert.Equal("CONFIRMED", read["engagement-4@entente"].Status);
        Assert.Equal("Hanoï, Vietnam", CalendarRead.Of(Write(CalendarExample.View, Codebook.Book.LoadEmbedded())).Single(e => e["UID"] == "engagement-3@entente")["LOCATION"]);
    }

    [Fact]
    public void What_another_reader_of_the_format_finds_is_the_same()
    {
        var read = CalendarRead.Of(Write(CalendarExample.View));
        Assert.Equal(CalendarExample.View.Entries.Select(e => $"{e.Key}@entente"), read.Select(e => e["UID"]));
        Assert.Equal(CalendarExample.View.Entries.Select(e => $"{e.When.Earliest:uuuuMMdd}"), read.Select(e => e["DTSTART;VALUE=DATE"]));
        Assert.Contains("Le ministre, M. Phan Văn Giang, a reçu « son homologue » ; c'est dit.", read.Single(e => e["UID"] == "engagement-3@entente")["DESCRIPTION"]);
        Assert.All(read, e => Assert.Equal(e["DTSTAMP"], e["LAST-MODIFIED"]));
    }

    [Fact]
    public void Lines_end_as_the_format_has_it_and_none_is_longer_than_its_reader_may_expect()
    {
        var file = Write(CalendarExample.View);
        Assert.Equal(file.Split('\n').Length, file.Split("\r\n").Length);
        Assert.EndsWith("END:VCALENDAR\r\n", file);
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void The_same_calendar_is_the_same_file() => Assert.Equal(Write(CalendarExample.View), Write(CalendarExample.View));

    [Fact]
    public void An_entry_that_is_told_again_or_judged_is_a_later_version_of_itself_by_the_day_of_what_tells_it()
    {
        var entry = CalendarExample.View.Entries[3];
        var told = entry with { When = Edtf.Parse("2024-07-01"), Sources = entry.Sources.Add(entry.Sources[0] with { Page = "c.txt", Published = Edtf.Parse("2024-05-28") }) };
        var judged = told with { Sources = told.Sources.SetItem(0, told.Sources[0] with { Standing = FactStanding.Corrected }) };
        var (first, second, third) = (One(entry), One(told), One(judged));
        Assert.All([second, third], one => Assert.Equal(first.Uid, one.Uid));
        Assert.Equal([0, 1, 2], [first.Sequence, second.Sequence, third.Sequence]);
        Assert.Equal(["2024-05-08", "2024-05-28"], [$"{first.LastModified!.Value:yyyy-MM-dd}", $"{second.LastModified!.Value:yyyy-MM-dd}"]);
    }

    [Fact]
    public void Two_dispatches_that_turn_out_to_be_prints_of_one_do_not_set_the_version_back()
    {
        var entry = CalendarExample.View.Entries[3];
        var apart = entry with { Sources = [entry.Sources[0], entry.Sources[0] with { Page = "c.txt", Published = Edtf.Parse("2024-05-28") }] };
        var one = entry with { Sources = [entry.Sources[0] with { AlsoOn = [new("c.txt", "AKP", null, Edtf.Parse("2024-05-28"))] }] };
        Assert.Equal((One(apart).Sequence, One(apart).LastModified!.Value), (One(one).Sequence, One(one).LastModified!.Value));
    }

    [Fact]
    public void A_plan_that_is_called_off_keeps_its_name_and_is_told_to_be()
    {
        var entry = CalendarExample.View.Entries[3];
        var off = entry with { Status = EngagementStatus.Cancelled, Sources = [.. entry.Sources, entry.Sources[0] with { Page = "c.txt" }] };
        Assert.Equal((One(entry).Uid, "CANCELLED", 1), (One(off).Uid, One(off).Status, One(off).Sequence));
    }

    [Theory]
    [InlineData("text\r\nBEGIN:VEVENT\r\nUID:evil")]
    [InlineData("a;b,c\\n\"d\"")]
    [InlineData("tab\tand\u0007bell\u202eturned")]
    public void Text_of_a_dispatch_stays_text(string evil)
    {
        var entry = CalendarExample.View.Entries[2] with { Name = evil, Place = evil, Sources = [CalendarExample.View.Entries[2].Sources[0] with { Quote = evil, Outlet = evil }] };
        var read = CalendarRead.Of(Write(CalendarExample.View with { Entries = [entry] }));
        Assert.Equal(["engagement-3@entente"], read.Select(e => e["UID"]));
    }

    [Fact]
    public void Entries_lead_to_their_pages_where_there_is_a_site()
    {
        var file = CalendarRenderer.RenderFile(CalendarExample.View, OutputLanguage.French, null, identifier => new Uri($"http://localhost:5080/entities/{identifier}"));
        Assert.Equal("http://localhost:5080/entities/engagement-1", CalendarRead.Of(file)[0]["URL"]);
    }

    private static string Write(CalendarView view, Codebook.Book? book = null) => CalendarRenderer.RenderFile(view, OutputLanguage.French, book);

    private static CalendarEvent One(CalendarEntry entry) => Read(CalendarExample.View with { Entries = ImmutableArray.Create(entry) }).Values.Single();

    private static Dictionary<string, CalendarEvent> Read(CalendarView view) =>
        Ical.Net.Calendar.Load(Write(view))!.Events.ToDictionary(e => e.Uid!, StringComparer.Ordinal);

    private static LocalDate Day(DateTime date) => LocalDate.FromDateTime(date);
}
