using Entente.Register.FollowThrough;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using NodaTime;
using Xunit;

namespace Entente.Register.Tests.FollowThrough;

/// <summary>
/// The threads of the list of facts that the samples tell, as the program reads and follows them. Left out: T04, since a
/// signing put off to no day announces nothing, and what was then signed is a memorandum where agreements had been spoken
/// of; T19 and U11, since approval, entry into force and "in preparation" are no facts of the schema; T20, since a list of
/// activities for a year is no act that could be seen done (the commission's own sessions are in EditionsTests); T21, which
/// one page tells promised and done, the latter only by "c'est chose faite"; U03, whose page has no date but the month in
/// its signature, so that there is no day under which to list it.
/// </summary>
public sealed class SampleThreadTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    [Theory]
    [InlineData("KH", "VN", "organiser ensemble, en 2022, un échange d'amitié", "2022-05-15-echange-frontalier-vn-kh")] // T01
    [InlineData("KH", "VN", "porter au niveau ministériel l'échange de défense frontalière", "2022-05-15-echange-frontalier-vn-kh")] // T01
    [InlineData("KH", "VN", "célébrer le 20 juin, à l'étape X-16", "2022-06-20-quarante-cinq-ans-x16")] // T02
    [InlineData("KH", "VN", "de préparer de concert la commémoration du 20 juin", "2022-06-20-quarante-cinq-ans-x16")] // T02
    [InlineData("KH", "ASEAN", "la tenue en mars, à Phnom Penh, de la 19e Réunion", "2022-03-18-nguyen-tan-cuong-phnom-penh")] // T03
    [InlineData("LA", "VN", "le premier Échange d’amitié de la défense frontalière Vietnam-Laos-Cambodge", "2023-12-14-echange-tripartite")] // T05
    [InlineData("LA", "VN", "de tenir dans le même délai la réunion annuelle", "2023-12-14-echange-tripartite")] // T05
    [InlineData("LA", "VN", "le protocole de coopération 2020-2024", "2024-10-22-protocole-vn-la")] // T06
    [InlineData("KH", "VN", "le protocole 2020-2024", "2025-10-29-dialogue-ho-chi-minh-ville")] // T07
    [InlineData("LA", "VN", "les sites du 2e Échange d'amitié de la défense frontalière Vietnam-Laos, attendu fin octobre", "2024-1")] // T08
    [InlineData("KH", "LA", "réunion annuelle des ministres de la Défense du Vietnam, du Laos et du Cambodge", "2024-11-25-trois-ministres-phnom-penh")] // T09
    [InlineData("KH", "LA", "des militaires de leurs pays marcher aux côtés des siens le 30 avril", "2025-05-01-adieux-binh-duong")] // T10
    [InlineData("KH", "LA", "Les deux contingents participeront le 2 septembre", "2025-09-02-defile-ba-dinh")] // T11, of those who came
    [InlineData("KH", "VN", "Le 2e Échange d'amitié de la défense frontalière Vietnam-Cambodge aura lieu en novembre prochain", "2025-11")] // T12
    [InlineData("LA", "VN", "d'associer le Cambodge aux exercices de secours", "2025-10-15-trois-ministres-vientiane")] // T13
    [InlineData("LA", "VN", "de préparer la réunion annuelle des trois ministres", "2025-10-15-trois-ministres-vientiane")] // T14
    [InlineData("LA", null, "au défilé militaire que le Laos prépare pour le 2 décembre", "2025-12-02-fete-nationale-laos")] // T15
    [InlineData("VN", null, "a convié ses deux homologues au premier Salon international de la défense", "2022-12-08-salon-defense-hanoi")] // T16
    [InlineData("CI", "FR", "cérémonie à Port-Bouët", "2025-02-20-communique-port-bouet")] // T18
    [InlineData("FR", "SN", "la restitution de toutes les emprises d'ici à la fin de 2025", "2025-07-17-camp-geille")] // T17
    public void What_was_announced_is_answered_by_what_came_of_it(string a, string? b, string announced, string answer)
    {
        var threads = Told(a, b, announced);
        Assert.Contains(threads, thread => thread.Status == ThreadStatus.Done
            && thread.Steps.Any(step => step.Kind == AnswerKind.Fulfils && step.Reason.Length > 0 && step.Source.Page.StartsWith(answer, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("LA", "VN", "de préparer le prochain Dialogue sur la politique de défense", ThreadStatus.Open)] // U01
    [InlineData("LA", "VN", "de faire avancer la signature d’un protocole de coopération en matière de défense frontalière", ThreadStatus.Open)] // U02
    [InlineData("LA", "VN", "les deux états-majors étaient convenus que le Vietnam aiderait le Laos à constituer une force", ThreadStatus.Open)] // U04
    [InlineData("VN", null, "Il a renouvelé son soutien au groupe sur le déminage", ThreadStatus.Open)] // U05, as Vietnam told it in 2024-09
    [InlineData("VN", null, "Le salon se déroulera du 19 au 22 décembre à Hanoï", ThreadStatus.Overdue)] // U06
    [InlineData("LA", "VN", "Les signataires se réuniront deux fois par an", ThreadStatus.Open)] // U07
    [InlineData("KH", "VN", "développer au cours de l'année 2022 l'enseignement croisé des langues", ThreadStatus.Open)] // U08
    [InlineData("CI", "FR", "De nouvelles conventions bilatérales devaient", ThreadStatus.Overdue)] // U09
    [InlineData("BE", null, "dénonciation des accords de coopération", ThreadStatus.Open)] // U12
    [InlineData("FR", "SN", "à bâtir un nouveau partenariat de défense et de sécurité", ThreadStatus.Open)] // U10
    public void What_nothing_answers_stays_open_or_is_overdue(string a, string? b, string announced, ThreadStatus status) =>
        Assert.Contains(Told(a, b, announced), thread => thread.Status == status);

    [Fact]
    public void What_was_proposed_for_2022_was_open_before_the_exchange_was_told() => // T01
        Assert.Contains(Told("KH", "VN", "organiser ensemble, en 2022", new LocalDate(2022, 5, 14)), thread => thread.Status == ThreadStatus.Repeated);

    [Fact]
    public void What_is_unanswered_on_a_day_is_due_on_it()
    {
        var due = samples.Register.GetThreads(new ThreadQuery { PartyA = "KH", PartyB = "VN", Due = true, AsOf = new LocalDate(2025, 8, 1) }).Threads;
        Assert.Contains(due, thread => thread is { Kind: ThreadKind.Plan, ActKind: "exchange", Edition: 2, Due.Text: "2025-11" });
    }

    private IEnumerable<ThreadView> Told(string a, string? b, string announced, LocalDate? day = null) =>
        samples.Register.GetThreads(new ThreadQuery { PartyA = a, PartyB = b, AsOf = day, Standing = true, DaysBack = 6000, DaysAhead = 6000, Limit = 2000 }).Threads
            .Where(thread => thread.Steps.Any(step => step.Kind is AnswerKind.Announces or AnswerKind.Repeats && Plain(step.Source.Quote).Contains(announced, StringComparison.Ordinal)));

    private static string Plain(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
