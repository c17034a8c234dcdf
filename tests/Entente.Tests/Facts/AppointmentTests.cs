using Entente.Facts;
using Xunit;

namespace Entente.Tests.Facts;

public class AppointmentTests
{
    [Theory]
    [InlineData("Le colonel Amadou Diallo a été nommé chef d'état-major général des armées du Mali en remplacement du général Ousmane Koné.", "Amadou Diallo", "chief-of-general-staff", "Ousmane Koné")]
    [InlineData("Le président togolais a nommé le général Kodjo Apédo chef d'état-major général des forces armées.", "Kodjo Apédo", "chief-of-general-staff", null)]
    [InlineData("Le vice-amiral Luc Ferrand succède à l'amiral Jean Morin comme commandant de la zone maritime du Cameroun.", "Luc Ferrand", "commander", "Jean Morin")]
    [InlineData("Le nouveau ministre de la Défense, Karim Saïdi, a pris ses fonctions lundi. Il remplace Omar Benali.", "Karim Saïdi", "minister-of-defence", "Omar Benali")]
    [InlineData("Mme Clara Weiss devient secrétaire générale du ministère autrichien de la Défense.", "Clara Weiss", "permanent-secretary", null)]
    [InlineData("La nomination du général Idrissa Traoré à la tête de la mission de l'Union africaine a été annoncée.", "Idrissa Traoré", "commander", null)]
    [InlineData("Le ministre Ly Sarun a félicité le général Tran Van Hung pour sa nomination au poste de chef d'état-major général de l'Armée populaire du Vietnam.", "Tran Van Hung", "chief-of-general-staff", null)]
    [InlineData("Le général Simon Ekani, ancien chef d'état-major, a été remplacé par le général Luc Atangana.", "Luc Atangana", "chief-of-general-staff", "Simon Ekani")]
    [InlineData("Le capitaine Nguyen Van An a été désigné pour remplacer le major Tran Huu Tinh au poste d'officier d'état-major au sein de la MINUSS.", "Nguyen Van An", "staff-officer", "Tran Huu Tinh")]
    [InlineData("Nomination : gén. Anna Kowalska (Pologne), DG de l'état-major de l'UE, en remplacement du gén. Piet Jansen (Pays-Bas).", "Anna Kowalska", "director-general", "Piet Jansen")]
    [InlineData("Le colonel Ivo Marsic a été présenté, à cette occasion, comme le nouvel attaché de défense de Croatie.", "Ivo Marsic", "defence-attache", null)]
    [InlineData("Le général Paul Banda a pris le commandement de la force des mains du général Peter Phiri.", "Paul Banda", "commander", "Peter Phiri")]
    public void An_appointee_has_an_office_and_a_predecessor(string text, string person, string office, string? replaces)
    {
        var found = Assert.Single(Read.Story(text).Appointments);

        Assert.Equal((person, office, replaces), (found.Person, found.Office, found.Replaces));
    }

    [Fact]
    public void Who_will_take_command_is_planned()
    {
        var found = Assert.Single(Read.Story("Le général Ama Sossou prendra le 1er mars le commandement de la force de la FINUL, en remplacement du général Baptiste Noir.").Appointments);

        Assert.Equal(("UNIFIL", EngagementStatus.Planned), (found.Organisation, found.Status));
    }

    [Theory]
    [InlineData("Le général de division Jean Mbarga a été promu au grade de général de corps d'armée.")]
    [InlineData("Le colonel Paul Owona a été nommé chevalier de la Légion d'honneur.")]
    [InlineData("Le ministre togolais a pris la parole devant le général Kodjo Apédo.")]
    [InlineData("Le lieutenant Paul Owona n'a pas été nommé commandant du régiment.")]
    public void Ranks_orders_and_denials_are_none(string text) => Assert.Empty(Read.Story(text).Appointments);
}
