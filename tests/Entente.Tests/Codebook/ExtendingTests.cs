using Entente.Codebook;
using Entente.Reading;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>What an analyst can teach the program by editing one file of the codebook.</summary>
public class ExtendingTests
{
    private const string Met = "Le ministre togolais de la Défense, Kossi Amegan, a fréquenté son homologue ghanéen, Kwame Asante.";

    [Fact]
    public void A_title_of_an_office_is_a_line()
    {
        const string text = "Le grand bailli des armées du Togo, Kossi Amegan, a pris la parole.";
        Assert.Empty(Read(CodebookSource.Embedded(), text).Tenures);
        var taught = Teach("fr/offices.yaml", "- office: minister-of-defence\n  titles:\n", "- office: minister-of-defence\n  titles:\n    - grand bailli des armées\n");
        var tenure = Assert.Single(Read(taught, text).Tenures);
        Assert.Equal(("Kossi Amegan", "minister-of-defence", "TG"), (tenure.Person, tenure.Office, tenure.Party));
    }

    [Fact]
    public void A_way_of_saying_met_is_a_word_in_a_frame()
    {
        Assert.Empty(Read(CodebookSource.Embedded(), Met).Engagements);
        var taught = Teach("fr/engagements.yaml", "[rencontrer, retrouver]", "[rencontrer, retrouver, fréquenter]");
        var engagement = Assert.Single(Read(taught, Met).Engagements);
        Assert.Equal(("meeting", "verb.meet"), (engagement.Kind, engagement.Rule));
        Assert.Equal(["GH", "TG"], engagement.Parties.Order());
    }

    [Theory]
    [InlineData("Kwame Asante a été fréquenté par le ministre togolais de la Défense, Kossi Amegan.")]
    [InlineData("Le ministre togolais de la Défense, Kossi Amegan, fréquentera le ministre ghanéen de la Défense, Kwame Asante.")]
    public void A_verb_in_a_frame_is_known_in_all_its_forms(string text)
    {
        var taught = Teach("fr/engagements.yaml", "[rencontrer, retrouver]", "[rencontrer, retrouver, fréquenter]");
        Assert.Equal("meeting", Assert.Single(Read(taught, text).Engagements).Kind);
    }

    [Fact]
    public void A_noun_for_talks_is_a_word_in_a_list()
    {
        const string text = "Un conciliabule s'est tenu lundi à Lomé entre les ministres togolais et ghanéen de la Défense.";
        Assert.Empty(Read(CodebookSource.Embedded(), text).Engagements);
        var taught = Teach("fr/engagements.yaml", "nouns: [entretien, rencontre,", "nouns: [conciliabule, entretien, rencontre,");
        Assert.Equal("meeting", Assert.Single(Read(taught, text).Engagements).Kind);
    }

    [Fact]
    public void A_state_is_an_entry()
    {
        var (source, _) = Embedded.With("world/states.yaml", "- code: ZZ\n  fr: {name: Syldavie, adjectives: [[syldave, syldave, syldaves, syldaves]]}");
        var engagement = Assert.Single(Read(source, "La Syldavie et le Togo ont signé un accord de défense.").Engagements);
        Assert.Equal(["TG", "ZZ"], engagement.Parties.Order());
    }

    [Fact]
    public void Any_change_of_the_codebook_changes_the_readers_version()
    {
        var taught = new PageReader(Book.Load(Embedded.With("fr/groups.yaml", "# a remark").Source));
        Assert.NotEqual(Embedded.Reader.Version, taught.Version);
    }

    private static CodebookSource Teach(string file, string old, string other) => Embedded.Replacing(file, old, other).Source;

    private static Dispatch Read(CodebookSource source, string text) =>
        new PageReader(Book.Load(source)).Read("page.txt", text, new Hints { Language = "fr" }).Dispatches[0];
}
