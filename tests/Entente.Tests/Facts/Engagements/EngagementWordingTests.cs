using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts.Engagements;

/// <summary>How the wording of a sentence decides which engagement it tells, or that it tells none.</summary>
public sealed class EngagementWordingTests
{
    [Fact]
    public void Ministers_listed_behind_a_fronted_participle_are_gathered()
    {
        var gathered = One("Réunis mardi à Riga, en Lettonie, le ministre estonien de la Défense, Jaan Kask, le ministre danois, Anders Holm, et la ministre norvégienne, Ingrid Dahl, ont adopté un calendrier.");
        Assert.Equal(("conference", "LV"), (gathered.Kind, gathered.Country));
        Assert.Equal(["DK", "EE", "NO"], gathered.Parties.Order());
    }

    [Fact]
    public void A_day_alone_is_of_the_month_named_before_or_of_the_next()
    {
        Assert.Equal("2025-11-24", One("La visite à Lima du général chilien Pablo Quiroga, fixée au 3 novembre, est décalée au 24.").When?.Text);
        Assert.Equal("2025-12-02", One("La visite à Lima du général chilien Pablo Quiroga, fixée au 25 novembre, est décalée au 2.").When?.Text);
    }

    [Fact]
    public void A_day_and_the_next_are_both_days_of_a_trip() =>
        Assert.Equal("2025-03-10/2025-03-11", One("Le ministre chilien de la Défense, Pablo Quiroga, s'est rendu lundi et mardi à Lima.").When?.Text);

    [Fact]
    public void The_day_after_is_told_from_the_storys_day_and_not_from_the_one_before()
    {
        var reception = All("Le ministre chilien de la Défense, Pablo Quiroga, a rencontré le 4 mars à Lima son homologue péruvien, Luis Rojas. La veille, il avait visité une base. Le lendemain, il a reçu l'ambassadeur du Ghana, Kwame Asante.")[^1];
        Assert.Equal("2025-03-05", reception.When?.Text);
    }

    [Fact]
    public void An_acronym_in_brackets_parts_no_subject_from_its_verb() =>
        Assert.Equal("2025-03-10", One("La 44e réunion du comité des chefs d'état-major (CCEM) des deux pays s'est ouverte lundi à Lima.").When?.Text);

    [Fact]
    public void A_vessel_with_the_name_of_a_person_calls_at_a_port_and_visits_nobody() =>
        Assert.Equal("port-call", One("La frégate chilienne Pablo Quiroga est arrivée lundi à Lima.").Kind);

    [Fact]
    public void A_further_talk_with_somebody_new_is_another_engagement()
    {
        var found = All("Le ministre péruvien de la Défense, Luis Prado, a reçu mardi à Lima son homologue chilien. Auparavant, les deux ministres ont été reçus par la présidente péruvienne, Rosa Ayala.");
        Assert.Equal(["meeting", "reception"], found.Select(engagement => engagement.Kind));
    }

    [Fact]
    public void The_day_after_counts_from_the_last_day_of_the_story_and_not_from_history()
    {
        var found = All("Lundi, les deux délégations ont assisté à Vientiane au 76e anniversaire de l'armée lao, fondée le 20 janvier 1949. Le lendemain, le ministre lao de la Défense, Bounmy Keovong, a reçu le général chinois Zhao Ming.");
        Assert.Equal("2025-03-11", found[^1].When?.Text);
    }

    [Fact]
    public void A_meeting_of_one_and_of_another_has_both() =>
        Assert.Equal(["LV", "EE"], One("Une réunion du ministre letton de la Défense, Janis Ozols, et de son homologue estonien Jaan Kask a eu lieu mardi à Riga.").Parties);

    [Fact]
    public void Who_chairs_the_event_chairs_the_session_told_before()
    {
        var dialogue = One("Le troisième dialogue de défense entre la Lettonie et l'Estonie s'est tenu mardi à Riga. Les généraux Janis Ozols (Lettonie) et Jaan Kask (Estonie) ont coprésidé l'événement.");
        Assert.Equal([ParticipantRole.CoChair, ParticipantRole.CoChair], dialogue.Participants.Select(participant => participant.Role));
    }

    [Fact]
    public void A_participle_behind_the_place_is_said_of_the_session()
    {
        var dialogue = One("Le troisième dialogue de défense entre la Lettonie et l'Estonie s'est tenu mardi à Riga, coprésidé par le général letton Janis Ozols et le général estonien Jaan Kask.");
        Assert.Equal([ParticipantRole.CoChair, ParticipantRole.CoChair], dialogue.Participants.Select(participant => participant.Role));
    }

    [Fact]
    public void Who_leads_a_delegation_of_high_rank_heads_it() =>
        Assert.Contains(One("Le ministre letton de la Défense, Janis Ozols, a reçu mardi une délégation estonienne de haut niveau conduite par Jaan Kask, directeur général au ministère.").Participants, participant => participant is { Person: "Jaan Kask", Party: "EE" });

    [Theory]
    [InlineData("Ont pris part à cette rencontre le général letton Edgars Liepa, chef d'état-major, et l'ambassadeur d'Estonie, Rein Tamm.")]
    [InlineData("Le général letton Edgars Liepa et l'ambassadeur d'Estonie, Rein Tamm, ont également assisté à l'entretien.")]
    public void Who_was_there_besides_takes_part(string text) =>
        Assert.Equal(["Janis Ozols", "Jaan Kask", "Edgars Liepa", "Rein Tamm"], One("Le ministre letton de la Défense, Janis Ozols, a reçu mardi à Riga son homologue estonien, Jaan Kask. " + text).Participants.Select(participant => participant.Person));

    [Fact]
    public void Calling_on_somebody_is_an_encounter() =>
        Assert.Equal(("meeting", "2025-03-11"), Only("Le ministre letton de la Défense, Janis Ozols, a rendu visite mardi au ministre estonien de la Défense, Jaan Kask."));

    [Fact]
    public void Texts_concluded_in_general_tell_no_signing() =>
        Assert.DoesNotContain(All("La Lettonie et l'Estonie appliquent les accords conclus entre les deux pays."), engagement => engagement.Kind == "signing");

    [Fact]
    public void The_day_of_the_words_is_not_the_day_that_an_undertaking_is_due() =>
        Assert.Null(Assert.Single(Read.Facts<Commitment>("La Lettonie et l'Estonie ont convenu jeudi 6 mars à Riga de former des démineurs.")).Due);

    [Fact]
    public void New_agreements_are_signed() =>
        Assert.Equal("signing", One("La Lettonie et l'Estonie ont signé de nouveaux accords de défense.").Kind);

    [Fact]
    public void Trainees_received_in_schools_are_no_guests() =>
        Assert.DoesNotContain(All("Le Laos a salué le nombre de stagiaires lao accueillis chaque année dans les écoles vietnamiennes."), engagement => engagement.Kind == "reception");

    [Fact]
    public void A_medal_received_is_no_reception() =>
        Assert.DoesNotContain(All("Le bataillon letton a reçu la médaille des Nations unies."), engagement => engagement.Kind == "reception");

    [Fact]
    public void Sharing_news_of_a_trip_is_no_departure() =>
        Assert.DoesNotContain(All("La ministre chilienne de la Défense, Carmen Rojas, a fait part de son arrivée à Lima."), engagement => engagement.Rule == "verb.leave");

    [Fact]
    public void Training_that_is_only_promised_is_an_undertaking() =>
        Assert.Empty(All("Le Danemark s'est engagé à former 300 soldats lettons."));

    [Fact]
    public void What_one_can_do_tells_nothing_that_was_done() =>
        Assert.Empty(All("Le général danois Lars Holm peut rencontrer son homologue letton."));

    [Fact]
    public void A_second_talk_with_somebody_else_is_another_one()
    {
        var talks = All("Le général chilien Pablo Quiroga a été reçu lundi à Lima par le Premier ministre, Luis Prado. Il a ensuite eu un entretien avec le chef d'état-major péruvien, le général Juan Ayala.");
        Assert.Equal(["reception", "meeting"], talks.Select(talk => talk.Kind));
    }

    [Fact]
    public void A_denial_in_an_aside_denies_only_what_it_governs()
    {
        Assert.Equal("visit", One("La ministre chilienne, Carmen Rojas, qui a démenti tout projet de base, se rendra vendredi à Lima.").Kind);
        Assert.Empty(All("La ministre chilienne, Carmen Rojas, qui a démenti avoir rencontré son homologue péruvien, est revenue."));
    }

    private static (string, string?) Only(string text) => One(text) is var only ? (only.Kind, only.When?.Text) : default;

    private static Engagement One(string text) => Assert.Single(All(text));

    private static IReadOnlyList<Engagement> All(string text) => Read.Facts<Engagement>(text);
}
