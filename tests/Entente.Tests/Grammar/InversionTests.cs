using Xunit;

namespace Entente.Tests.Grammar;

/// <summary>Subjects that follow their verb.</summary>
public class InversionTests
{
    [Theory]
    [InlineData("« Nous livrerons deux vedettes », a-t-il promis.", "promettre", "il")]
    [InlineData("« Nous livrerons deux vedettes », précise-t-elle.", "préciser", "elle")]
    [InlineData("Le général a présidé une réunion du comité, indique un communiqué du ministère.", "indiquer", "un communiqué du ministère")]
    [InlineData("Étaient présents le général Paul Dossou et le colonel Ama Owusu.", "être", "le général Paul Dossou | le colonel Ama Owusu")]
    [InlineData("Un exercice commun, « Harmattan 25 », est prévu en mai.", "prévoir", "Un exercice commun")]
    [InlineData("Le ministre du Togo, en visite à Accra, a annoncé la livraison de deux vedettes.", "annoncer", "Le ministre du Togo")]
    public void The_subject_may_follow_its_verb(string text, string verb, string subjects)
    {
        var parsed = new Parsed(text);
        Assert.Equal(subjects, parsed.Words(parsed.Clause(verb).Subjects));
    }
}
