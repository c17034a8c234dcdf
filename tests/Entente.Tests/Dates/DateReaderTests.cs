using Entente.Dates;
using Xunit;

namespace Entente.Tests.Dates;

public class DateReaderTests
{
    /// <summary>A Wednesday.</summary>
    private const string Day = "2025-03-12";

    [Theory]
    [InlineData("Ils se verront le 18 avril.", "le 18 avril", "2025-04-18")]
    [InlineData("Ils se sont vus le 18 avril.", "le 18 avril", "2024-04-18")]
    [InlineData("Elle est venue le 3 janvier.", "le 3 janvier", "2025-01-03")]
    [InlineData("Signé à Paris en novembre.", "novembre", "2024-11")]
    [InlineData("La session se tiendra en novembre.", "novembre", "2025-11")]
    [InlineData("Il a proposé de réunir en septembre les deux états-majors.", "septembre", "2025-09")]
    [InlineData("Rome, 19 nov. 2025 (XY)", "19 nov. 2025", "2025-11-19")]
    [InlineData("le 9 fevrier 2024 a Bamako", "le 9 fevrier 2024", "2024-02-09")]
    [InlineData("Mis en ligne le 27/02/2025", "27/02/2025", "2025-02-27")]
    [InlineData("depuis le 5 octobre_2023 .", "le 5 octobre_2023", "2023-10-05")]
    [InlineData("le 7 juin prochain", "le 7 juin prochain", "2025-06-07")]
    [InlineData("en juin dernier", "juin dernier", "2024-06")]
    public void Dates_take_their_year_from_the_verb_and_the_publication(string text, string words, string value) =>
        AssertOne(text, Day, words, value);

    [Theory]
    [InlineData("Il est parti lundi.", "lundi", "2025-03-10")]
    [InlineData("Il partira lundi.", "lundi", "2025-03-17")]
    [InlineData("La réunion annoncée pour vendredi a été annulée.", "vendredi", "2025-03-14")]
    [InlineData("Il a signé mercredi un accord.", "mercredi", "2025-03-12")]
    [InlineData("Il viendra mercredi prochain.", "mercredi prochain", "2025-03-19")]
    [InlineData("Jeudi après-midi, il a parlé.", "Jeudi après-midi", "2025-03-06TAF")]
    [InlineData("dans la nuit de samedi à dimanche", "la nuit de samedi à dimanche", "2025-03-08TNI")]
    public void A_weekday_is_the_last_one_unless_the_verb_looks_ahead(string text, string words, string value) =>
        AssertOne(text, Day, words, value);

    [Theory]
    [InlineData("du 3 au 5 avril", "2025-04-03/2025-04-05", "2025-04-03", "2025-04-05")]
    [InlineData("les 17 et 18 mai", "2025-05-17/2025-05-18", "2025-05-17", "2025-05-18")]
    [InlineData("du 30 avril au 2 mai", "2025-04-30/2025-05-02", "2025-04-30", "2025-05-02")]
    [InlineData("du 28 décembre 2024 au 3 janvier", "2024-12-28/2025-01-03", "2024-12-28", "2025-01-03")]
    [InlineData("du 28 décembre au 3 janvier 2026", "2025-12-28/2026-01-03", "2025-12-28", "2026-01-03")]
    [InlineData("Varna, 4-8 nov. 2024", "2024-11-04/2024-11-08", "2024-11-04", "2024-11-08")]
    [InlineData("entre le 5 et le 7 mai 2024", "2024-05-05/2024-05-07", "2024-05-05", "2024-05-07")]
    [InlineData("les 7 et 8 décembre derniers", "2024-12-07/2024-12-08", "2024-12-07", "2024-12-08")]
    [InlineData("de mars à juin 2024", "2024-03/2024-06", "2024-03", "2024-06")]
    [InlineData("la période 2025-2029", "2025/2029", "2025", "2029")]
    [InlineData("pour la période 2019 - 2024", "2019/2024", "2019", "2024")]
    [InlineData("du lundi 3 au vendredi 7 mars", "2025-03-03/2025-03-07", "2025-03-03", "2025-03-07")]
    public void A_range_is_one_interval_with_its_two_dates_as_parts(string text, string when, string first, string last)
    {
        var range = Assert.Single(FrenchDates.Read(text, Day));
        Assert.Equal(when, range.When?.Text);
        Assert.Equal([first, last], range.Parts.Select(part => part.Value));
    }

    [Fact]
    public void Days_that_do_not_follow_each_other_stay_apart()
    {
        var read = FrenchDates.Read("Ils siégeront les 3, 4 et 7 mai.", Day);
        Assert.Equal(["2025-05-03", "2025-05-04", "2025-05-07"], read.Select(date => date.When?.Text));
    }

    [Theory]
    [InlineData("L'exercice se poursuit jusqu'au 28 novembre.", DateBound.Until, "/2025-11-28")]
    [InlineData("d'ici à la fin de 2025", DateBound.By, "/2025")]
    [InlineData("d'ici fin 2026", DateBound.By, "/2026")]
    [InlineData("avant l'été 2025", DateBound.Before, "/2025-22")]
    [InlineData("depuis 2012", DateBound.Since, "2012/")]
    [InlineData("à partir du 2 juin 2025", DateBound.Since, "2025-06-02/")]
    [InlineData("en 2012", DateBound.At, "2012")]
    public void Prepositions_open_a_side(string text, DateBound bound, string when)
    {
        var date = Assert.Single(FrenchDates.Read(text, Day));
        Assert.Equal((bound, when), (date.Bound, date.When?.Text));
    }

    [Theory]
    [InlineData("hier", "2025-03-11", "2025-03-11")]
    [InlineData("ce matin", "2025-03-12TMO", "2025-03-12")]
    [InlineData("le mois dernier", "2025-02", "2025-02")]
    [InlineData("au premier semestre 2026", "2026-H1", "2026-01/2026-06")]
    [InlineData("au deuxième trimestre", "2025-Q2", "2025-04/2025-06")]
    [InlineData("à l'automne 2024", "2024-FA", "2024-23")]
    [InlineData("la semaine prochaine", "2025-W12", "2025-03-17/2025-03-23")]
    [InlineData("il y a deux mois", "2025-01", "2025-01")]
    [InlineData("les années 1980", "198X", "198X")]
    [InlineData("début 2025", "2025", "2025")]
    [InlineData("le lundi de Pâques 2025", "2025-04-21", "2025-04-21")]
    [InlineData("le 3 mars à 9 h 30", "2025-03-03T09:30", "2025-03-03")]
    [InlineData("le 3 mars à 16h45", "2025-03-03T16:45", "2025-03-03")]
    [InlineData("actuellement", "PRESENT_REF", null)]
    [InlineData("pendant trois jours", "P3D", null)]
    [InlineData("vingt-cinq ans de paix", "P25Y", null)]
    [InlineData("une heure et demie", "PT90M", null)]
    [InlineData("chaque année", "P1Y", null)]
    [InlineData("tous les deux ans", "P2Y", null)]
    [InlineData("annuellement", "P1Y", null)]
    public void Other_times_have_their_value_and_what_facts_need(string text, string value, string? when)
    {
        var last = FrenchDates.Read(text, Day)[^1];
        Assert.Equal((value, when), (last.Value, last.When?.Text));
    }

    [Theory]
    [InlineData("Jean Dupont, 87 ans, est mort.")]
    [InlineData("une femme âgée de 32 ans")]
    [InlineData("mort à 53 ans")]
    [InlineData("1 945 soldats et 2000 fusils")]
    [InlineData("une hausse de 12,5 % pour 10.000 hommes")]
    [InlineData("Il a été reçu mais n'a rien dit.")]
    public void Ages_counts_and_lookalikes_are_no_times(string text) => Assert.Empty(FrenchDates.Read(text, Day));

    [Theory]
    [InlineData("Lundi, il a vu le ministre. La veille, il était à Rome.", "2025-03-09")]
    [InlineData("Il est arrivé le 3 mars. Le lendemain, il a signé.", "2025-03-04")]
    [InlineData("Il ira à Oslo le 9 mai. La veille, il avait reçu l'ambassadeur.", "2025-03-11")]
    [InlineData("Lundi, il a signé. Le même jour, il est parti.", "2025-03-10")]
    public void What_counts_from_the_story_counts_from_its_last_day(string text, string value) =>
        Assert.Equal(value, FrenchDates.Read(text, Day)[^1].Value);

    [Fact]
    public void Without_a_day_of_publication_weekdays_lie_in_the_days_last_named()
    {
        var read = FrenchDates.Read("Il a séjourné à Tunis du 3 au 5 avril. Mardi, il a signé ; mercredi, il a été reçu.", "2023-04");
        Assert.Equal(["2023-04-03/2023-04-05", "2023-04-04", "2023-04-05"], read.Select(date => date.When?.Text));
    }

    [Theory]
    [InlineData("le 17 mai", null, "XXXX-05-17")]
    [InlineData("le 17 mai", "2022", "2022-05-17")]
    [InlineData("en février", "2022-05", "2022-02")]
    public void What_cannot_be_known_stays_open(string text, string? published, string when) =>
        Assert.Equal(when, Assert.Single(FrenchDates.Read(text, published)).When?.Text);

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_kept_by_the_date_with_a_note()
    {
        var date = Assert.Single(FrenchDates.Read("le lundi 12 mars 2025", Day));
        Assert.Equal(("2025-03-12", DateNotes.WrongWeekday), (date.Value, date.Note));
    }

    [Fact]
    public void The_grammars_direction_wins_over_the_guess()
    {
        var tokens = FrenchDates.Tokenize("Il est parti lundi.");
        var context = new DateContext { Published = Edtf.Parse(Day), Direction = _ => Direction.Future };
        Assert.Equal("2025-03-17", Assert.Single(FrenchDates.Reader.Read("Il est parti lundi.", tokens, 0, tokens.Length, context)).Value);
    }

    [Fact]
    public void The_context_carries_the_story_from_one_block_to_the_next()
    {
        const string text = "Il est arrivé le 3 mars.\n\nLe lendemain, il a signé.";
        var tokens = FrenchDates.Tokenize(text);
        var context = new DateContext { Published = Edtf.Parse(Day) };
        var half = tokens.ToList().FindIndex(token => token.LinesBefore == 2);
        var next = context.After(FrenchDates.Reader.Read(text, tokens, 0, half, context));
        Assert.Equal("2025-03-04", Assert.Single(FrenchDates.Reader.Read(text, tokens, half, tokens.Length, next)).Value);
    }

    [Fact]
    public void Words_in_any_order_never_throw_and_never_overlap()
    {
        string[] words = ["le", "31", "février", "lundi", "à", "du", "au", "2024", "-", "/", "9", "h", "30", "et", ",", "dernier", "trois", "ans", "il", "y", "a", "fin", "semestre", "premier", "0", "99999999999", "XXe", "siècle", "d'ici", "Noël", "les", "années", "60", "mille", "cent"];
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 25).Select(_ => words[random.Next(words.Length)]));
            var read = FrenchDates.Read(text, round % 2 == 0 ? Day : null);
            for (var i = 1; i < read.Count; i++) Assert.True(read[i - 1].Span.End <= read[i].Span.Start, text);
        }
    }

    private static void AssertOne(string text, string published, string words, string value)
    {
        var date = Assert.Single(FrenchDates.Read(text, published));
        Assert.Equal((words, value), (date.Span.In(text).ToString(), date.Value));
    }
}
