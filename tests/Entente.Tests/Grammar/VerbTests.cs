using Xunit;

namespace Entente.Tests.Grammar;

public class VerbTests
{
    [Theory]
    [InlineData("Le ministre a rencontré l'ambassadeur.", "rencontrer, past")]
    [InlineData("Le ministre rencontrait l'ambassadeur.", "rencontrer, imperfect")]
    [InlineData("Le ministre rencontrera l'ambassadeur.", "rencontrer, future")]
    [InlineData("Le ministre rencontrerait l'ambassadeur.", "rencontrer, conditional")]
    [InlineData("Le ministre avait rencontré l'ambassadeur.", "rencontrer, past")]
    [InlineData("La ministre a, elle, rencontré l'ambassadeur.", "rencontrer, past")]
    [InlineData("Le ministre a, quant à lui, rencontré l'ambassadeur.", "rencontrer, past")]
    [InlineData("Le ministre aura rencontré l'ambassadeur.", "rencontrer, future")]
    [InlineData("Le ministre est arrivé à Lomé.", "arriver, past")]
    [InlineData("Les ministres sont arrivés à Lomé.", "arriver, past plural")]
    public void A_tense_is_that_of_the_verb_or_of_its_auxiliary(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Theory]
    [InlineData("Nous avons signé l'accord.", "signer, past plural")]
    [InlineData("Nous nous sommes entretenus à Lomé.", "entretenir, past reflexive plural")]
    [InlineData("Je signe l'accord.", "signer, present")]
    [InlineData("Je ne signerai pas l'accord.", "signer, future, not")]
    [InlineData("Nous devons signer l'accord.", "signer, present plural, under devoir")]
    [InlineData("Les missions et les actions de l'armée.", "")]
    [InlineData("Nous étions à Lomé.", "être, imperfect plural")]
    public void The_first_person_is_a_verb_behind_who_speaks(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Fact]
    public void A_form_of_an_auxiliary_and_of_another_verb_is_the_auxiliary() =>
        Assert.Equal("réunir, past passive plural", new Parsed("Les ministres étaient réunis à Lomé.").Verbs);

    [Theory]
    [InlineData("Le Togo va prendre part à l'exercice.", "prendre, present, under aller")]
    [InlineData("Le Togo a pris part à l'exercice.", "prendre, past")]
    [InlineData("L'attaché pour l'Afrique de l'Est a signé l'accord.", "signer, past")]
    public void A_noun_with_a_verbs_form_is_no_verb(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Theory]
    [InlineData("Le ministre a été reçu par le président.", "recevoir, past passive")]
    [InlineData("Les ministres ont été reçus par le président.", "recevoir, past passive plural")]
    [InlineData("L'accord est signé.", "signer, present passive")]
    [InlineData("L'accord sera signé lundi.", "signer, future passive")]
    [InlineData("Les ministres se sont entretenus à Lomé.", "entretenir, past reflexive plural")]
    [InlineData("Le ministre s'était rendu à Lomé.", "rendre, past reflexive")]
    [InlineData("Le ministre l'a reçu à Lomé.", "recevoir, past")]
    public void A_voice_is_told_by_auxiliary_and_clitics(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Theory]
    [InlineData("Le ministre n'a pas signé l'accord.", "signer, past, not")]
    [InlineData("Le ministre ne signera jamais l'accord.", "signer, future, not")]
    [InlineData("Aucun accord n'a été signé.", "signer, past passive, not")]
    [InlineData("Les ministres ne se sont pas rencontrés.", "rencontrer, past reflexive plural, not")]
    public void A_negation_is_told_by_ne(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Theory]
    [InlineData("Le ministre doit se rendre à Lomé.", "rendre, present reflexive, under devoir")]
    [InlineData("Le ministre va visiter la base.", "visiter, present, under aller")]
    [InlineData("Le ministre vient de signer l'accord.", "signer, past, under venir")]
    [InlineData("Le ministre devrait être reçu par le président.", "recevoir, conditional passive, under devoir")]
    [InlineData("Les ministres peuvent signer l'accord.", "signer, present plural, under pouvoir")]
    public void A_modal_and_its_infinitive_are_one_verb(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Theory]
    [InlineData("Le ministre a également rencontré l'ambassadeur.", "rencontrer, past")]
    [InlineData("Le ministre a longuement rencontré l'ambassadeur.", "rencontrer, past")]
    [InlineData("Le ministre a mardi reçu l'ambassadeur.", "recevoir, past")]
    [InlineData("Le ministre a, mardi, reçu l'ambassadeur.", "recevoir, past")]
    [InlineData("Le ministre a, en outre, signé l'accord.", "signer, past")]
    public void Adverbs_and_dates_inside_a_verb_leave_it_whole(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Theory]
    [InlineData("La visite du ministre à Lomé.")]
    [InlineData("La lutte contre la contrebande et l'échange de délégations.")]
    [InlineData("Le commandant des forces armées et le représentant du ministère.")]
    [InlineData("Une demande de visite du général Koffi Marche.")]
    public void Nouns_that_look_like_verbs_are_none(string text) => Assert.Equal("", new Parsed(text).Verbs);

    [Theory]
    [InlineData("L'armée envoyé 21 officiers à Bangui.", "envoyer, past")]
    [InlineData("Le Togo a signé un accord et envoyé 21 officiers.", "signer, past; envoyer, past")]
    public void A_participle_with_an_object_of_its_own_has_lost_or_shares_its_auxiliary(string text, string verbs) => Assert.Equal(verbs, new Parsed(text).Verbs);

    [Fact]
    public void A_participle_at_a_noun_makes_a_clause_that_is_not_finite()
    {
        var clause = new Parsed("L'accord signé en janvier par le ministre est en vigueur.").Clause("signer");
        Assert.False(clause.Verb.IsFinite);
    }

    [Theory]
    [InlineData("Le ministre a rencontré", true)]
    [InlineData("Visite du ministre à Lomé", false)]
    public void A_title_without_a_finite_verb_is_verbless(string text, bool hasVerb) =>
        Assert.Equal(hasVerb, !Assert.Single(new Parsed(text).Sentences).IsVerbless);
}
