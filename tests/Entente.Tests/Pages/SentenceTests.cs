using Xunit;

namespace Entente.Tests.Pages;

/// <summary>Where sentences end; the bar marks the ends expected.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("M. Koffi a reçu Mme. Diallo.|Ils ont signé.")]
    [InlineData("Le gén. div. Anani succède au gén. c.a. Diarra.|Il part lundi.")]
    [InlineData("S.E. M. J. K. Obiang a remis ses lettres.|La cérémonie fut brève.")]
    [InlineData("L'exercice a lieu à St. Louis du 4 au 8 nov. et en p. ex. trois phases.")]
    [InlineData("Il part le 28 nov.|Le général reste.")]
    [InlineData("La rentrée aura lieu en sept. 2025 à Thiès.")]
    [InlineData("Le don vaut 3.5 millions, soit 12.000 fusils.|Il est livré.")]
    [InlineData("Le 1er. bataillon est parti le 19.11.2025 à l'aube.")]
    [InlineData("Les entrées illégales ... pour prévenir l'épidémie ont cessé.")]
    [InlineData("La solidarité…|Elles continueront à se consulter.")]
    [InlineData("Il a dit : « Nous viendrons. »|Le général a souri.")]
    [InlineData("\"Nous viendrons.\"|Le général a souri.")]
    [InlineData("Et après ?|Le groupe part !|Il revient.")]
    [InlineData("Ils ont décidé de former ; de patrouiller ; de signer.|C'est tout.")]
    [InlineData("La réunion s ' est tenue à Sfax .|Elle a duré deux jours .")]
    [InlineData("L'accord date de 2023.|Dans l'après-midi, il part.")]
    [InlineData("Ils sont 63.|250 autres suivront.")]
    [InlineData("L'accord est signé (voir plus bas.)|Il entre en vigueur.")]
    [InlineData("Togo–Ghana.|La réunion a eu lieu.")]
    public void Sentences_end_at_the_bars(string marked)
    {
        var text = marked.Replace("|", " ");
        Assert.Equal(marked.Split('|'), Layout.Sentences(text, Layout.Read(text)[0]));
    }

    [Fact]
    public void A_lost_blank_after_a_full_stop_hides_no_end() =>
        Assert.Equal(2, Layout.Read("L'accord date de mars.Dans l'après-midi, il est parti.")[0].Blocks[0].Sentences.Count);
}
