using Xunit;

namespace Entente.Tests.Grammar;

public class ClauseTests
{
    [Theory]
    [InlineData("Le ministre togolais a signé un accord.", "signer", "Le ministre togolais")]
    [InlineData("Le ministre togolais et son homologue ghanéen ont signé un accord.", "signer", "Le ministre togolais | son homologue ghanéen")]
    [InlineData("Mardi, à Lomé, le ministre a signé un accord.", "signer", "le ministre")]
    [InlineData("Le Togo et le Ghana ont signé un accord.", "signer", "Le Togo | le Ghana")]
    [InlineData("Le Togo, le Ghana et le Bénin ont signé un accord.", "signer", "Le Togo | le Ghana | le Bénin")]
    [InlineData("Des instructeurs togolais ont signé un accord.", "signer", "Des instructeurs togolais")]
    [InlineData("Il a reçu l'ambassadeur.", "recevoir", "Il")]
    [InlineData("Le ministre est arrivé lundi et a signé un accord.", "signer", "Le ministre")]
    [InlineData("Le ministre du Togo, accompagné de deux généraux, a signé un accord.", "signer", "Le ministre du Togo")]
    [InlineData("Le ministre a reçu l'ambassadeur avant de signer un accord.", "signer", "Le ministre")]
    public void The_subject_stands_before_its_verb(string text, string verb, string subjects)
    {
        var parsed = new Parsed(text);
        Assert.Equal(subjects, parsed.Words(parsed.Clause(verb).Subjects));
    }

    [Theory]
    [InlineData("L'entretien s'est tenu mardi à Lomé.", "tenir", "mardi | à Lomé")]
    [InlineData("Le ministre a reçu l'ambassadeur du Ghana au palais.", "recevoir", "l'ambassadeur du Ghana au palais")]
    public void What_follows_the_verb_belongs_to_its_clause(string text, string verb, string after)
    {
        var parsed = new Parsed(text);
        Assert.Equal(after, parsed.Words(parsed.Clause(verb).After.Where(chunk => chunk.Kind is Entente.Grammar.ChunkKind.NounPhrase or Entente.Grammar.ChunkKind.Date)));
    }

    [Fact]
    public void Adjectives_of_a_list_belong_to_one_phrase() =>
        Assert.Equal(["CN", "IL", "PH", "SG"], Assert.Single(new Parsed("Les délégations chinoise, israélienne, philippine et singapourienne ont signé un accord.").Clause("signer").Subjects).Parties);

    [Fact]
    public void A_relative_clause_takes_the_noun_before_qui_as_its_subject()
    {
        var parsed = new Parsed("Le ministre, qui a signé l'accord, a quitté Lomé.");
        Assert.Equal("Le ministre", parsed.Words(parsed.Clause("signer").Subjects));
        Assert.True(parsed.Clause("signer").Subordinate);
        Assert.Equal("Le ministre", parsed.Words(parsed.Clause("quitter").Subjects));
    }

    [Fact]
    public void A_relative_clause_takes_the_noun_before_que_as_its_object()
    {
        var clause = new Parsed("L'accord que les ministres ont signé est public.").Clause("signer");
        Assert.NotNull(clause.RelativeObject);
    }

    [Theory]
    [InlineData("Le ministre a quitté Lomé après que l'accord a été signé.", "signer")]
    [InlineData("Lorsque le ministre a signé l'accord, l'ambassadeur a quitté Lomé.", "signer")]
    public void A_clause_behind_a_subordinator_is_subordinate(string text, string verb) =>
        Assert.True(new Parsed(text).Clause(verb).Subordinate);

    [Fact]
    public void What_one_page_was_cut_into_does_not_change_when_the_next_is_read()
    {
        var first = new Parsed("Le ministre a signé un accord.");
        var second = new Parsed("L'ambassadeur a quitté Lomé.");
        Assert.Equal(("Le ministre", "L'ambassadeur"), (first.Words(first.Clause("signer").Subjects), second.Words(second.Clause("quitter").Subjects)));
    }

    [Fact]
    public void Two_sentences_never_share_a_clause()
    {
        var parsed = new Parsed("Le ministre est arrivé. L'ambassadeur a signé un accord.");
        Assert.Equal("L'ambassadeur", parsed.Words(parsed.Clause("signer").Subjects));
        Assert.Equal(2, parsed.Sentences.Count);
    }
}
