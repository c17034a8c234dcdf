using Entente.Facts;
using Entente.Reading;
using Entente.Tests.Codebook;
using Xunit;

namespace Entente.Tests.People;

/// <summary>Who is named, with which office, for which party, of which rank.</summary>
public class TenureTests
{
    [Theory]
    [InlineData("Le ministre togolais de la Défense, Kossi Amegan, a pris la parole.", "Kossi Amegan, minister-of-defence, TG")]
    [InlineData("Kossi Amegan, ministre de la Défense du Togo, a pris la parole.", "Kossi Amegan, minister-of-defence, TG")]
    [InlineData("Le ministre de la Défense Kossi Amegan (Togo) a pris la parole.", "Kossi Amegan, minister-of-defence, TG")]
    [InlineData("La ministre péruvienne de la Défense, Mme Rosa Ayala, a pris la parole.", "Rosa Ayala, minister-of-defence, PE")]
    [InlineData("Le vice-ministre vietnamien de la Défense Tran Van Khoa a pris la parole.", "Tran Van Khoa, deputy-minister-of-defence, VN")]
    [InlineData("Le président kényan Samuel Otieno a pris la parole.", "Samuel Otieno, head-of-state, KE")]
    [InlineData("Le chef d'état-major de l'armée togolaise (Cemat), le général Kossi Amegan, a pris la parole.", "Kossi Amegan, chief-of-general-staff, TG, general")]
    [InlineData("Le vice-Premier ministre togolais en charge de la Défense, Kossi Amegan, a pris la parole.", "Kossi Amegan, minister-of-defence, TG")]
    [InlineData("L'ambassadeur du Japon au Laos, Kenji Morita, a pris la parole.", "Kenji Morita, ambassador, JP")]
    public void An_office_has_its_holder_and_its_party(string text, string expected) => Assert.Equal(expected, Tenures(text));

    [Theory]
    [InlineData("Le général d'armée Samuel Otieno, ministre kényan de la Défense, a pris la parole.", "Samuel Otieno, minister-of-defence, KE, general")]
    [InlineData("Le colonel Ivo Marsic, attaché de défense de Croatie, a pris la parole.", "Ivo Marsic, defence-attache, HR, colonel")]
    [InlineData("Le ministre lao de la Défense, le général de corps d'armée Bounmy Keovong, a pris la parole.", "Bounmy Keovong, minister-of-defence, LA, lieutenant-general")]
    [InlineData("Le vice-amiral Anders Holm, chef d'état-major général du Danemark, a pris la parole.", "Anders Holm, chief-of-general-staff, DK, vice-admiral")]
    public void A_rank_is_kept_beside_the_office(string text, string expected) => Assert.Equal(expected, Tenures(text));

    [Theory]
    [InlineData("Le ministre togolais de la Défense, Kossi Amegan, et son homologue ghanéen, Kwame Asante, ont pris la parole.", "Kossi Amegan, minister-of-defence, TG; Kwame Asante, minister-of-defence, GH")]
    [InlineData("Le ministre togolais de la Défense, Kossi Amegan, a pris la parole. M. Amegan a salué ses hôtes.", "Kossi Amegan, minister-of-defence, TG")]
    [InlineData("En marge de la retraite des ministres de la Défense de l'ASEAN, le général danois Lars Holm, chef de l'état-major général, a pris la parole.", "Lars Holm, chief-of-general-staff, DK, general")]
    [InlineData("Fils du président chilien Pablo Quiroga, le ministre est attendu à Lima.", "Pablo Quiroga, head-of-state, CL")]
    public void Homologues_pairs_and_second_mentions_are_resolved(string text, string expected) => Assert.Equal(expected, Tenures(text));

    [Theory]
    [InlineData("Le ministre lao de la Défense, Sounthone_Viengkham, a pris la parole.", "Sounthone Viengkham, minister-of-defence, LA")]
    [InlineData("Le ministre mauritanien de la Défense, Ahmed Ould Sidi, a pris la parole.", "Ahmed Ould Sidi, minister-of-defence, MR")]
    [InlineData("Le ministre portugais de la Défense, João da Costa, a pris la parole.", "João da Costa, minister-of-defence, PT")]
    [InlineData("Le ministre cambodgien de la Défense, Samdech Pichey Sena Keo Bunrith, a pris la parole.", "Keo Bunrith, minister-of-defence, KH")]
    [InlineData("Le ministre vietnamien de la Défense, Lê Minh Đức, a pris la parole.", "Lê Minh Đức, minister-of-defence, VN")]
    public void Names_of_many_shapes_are_taken_whole_and_without_honorifics(string text, string expected) => Assert.Equal(expected, Tenures(text));

    [Theory]
    [InlineData("L'ancien ministre togolais de la Défense, Kossi Amegan, a pris la parole.", "former Kossi Amegan, minister-of-defence, TG")]
    [InlineData("Le ministre togolais de la Défense par intérim, Kossi Amegan, a pris la parole.", "interim Kossi Amegan, minister-of-defence, TG")]
    public void Former_and_interim_holders_are_marked(string text, string expected) => Assert.Equal(expected, Tenures(text));

    [Theory]
    [InlineData("Sur hautes instructions de Sa Majesté le Roi, Chef Suprême et Chef d'État-Major Général des Forces Armées Royales, le général Driss Alami a pris la parole.", "")]
    [InlineData("Le général (2S) Kossi Amegan, ministre togolais de la Défense, a pris la parole.", "Kossi Amegan, minister-of-defence, TG, general")]
    [InlineData("Son homologue togolais (ministre des Armées) Kossi Amegan a pris la parole.", "Kossi Amegan, minister-of-defence, TG")]
    [InlineData("Le secrétaire général de l'OTAN, Anders Holm, a pris la parole.", "Anders Holm, other, NATO")]
    [InlineData("Le ministre togolais des Affaires étrangères, de la Coopération et des Affaires africaines, Kossi Amegan, a pris la parole.", "Kossi Amegan, minister-of-foreign-affairs, TG")]
    [InlineData("Le chef d'état-major général de l'Armée populaire du Vietnam (APV) et vice-ministre de la Défense Tran Van Khoa a pris la parole.", "Tran Van Khoa, chief-of-general-staff, VN; Tran Van Khoa, deputy-minister-of-defence, VN")]
    [InlineData("À l'invitation du général Tran Van Khoa, chef d'état-major vietnamien, le général de division Bounmy Keovong, vice-ministre lao de la Défense, a pris la parole.", "Tran Van Khoa, chief-of-general-staff, VN, general; Bounmy Keovong, deputy-minister-of-defence, LA, major-general")]
    [InlineData("La cérémonie était présidée par le chef d'état-major des armées et le colonel Luc Blanc, attaché de défense près l'ambassade de France au Togo.", "Luc Blanc, defence-attache, FR, colonel")]
    [InlineData("Le chargé d'affaires ad interim de la délégation de l'Union européenne, M. Anders Holm, a pris la parole.", "interim Anders Holm, other, EU")]
    [InlineData("Le président de la sous-commission de l'armement, Paul Martin, du Canada, a pris la parole.", "Paul Martin, other, CA")]
    [InlineData("Les Togolais ont marqué l'anniversaire de la Libération du Nord. Un lot de détecteurs d'Engins Explosifs Improvisés (EEI) a été remis.", "")]
    [InlineData("Les généraux Samuel Otieno du Kenya et Peter Banda du Malawi ont pris la parole.", "")]
    public void A_title_goes_to_whom_it_belongs_however_long_the_chain(string text, string expected) => Assert.Equal(expected, Tenures(text));

    [Theory]
    [InlineData("Le ministre de la Défense a pris la parole.")]
    [InlineData("La frégate Amiral Ronarc'h a quitté Toulon.")]
    [InlineData("Le camp Général Amegan a été inauguré.")]
    [InlineData("Les deux ministres de la Défense ont pris la parole.")]
    public void What_names_nobody_gives_no_holder(string text) => Assert.Equal("", Tenures(text));

    private static string Tenures(string text) =>
        string.Join("; ", Embedded.Reader.Read("page.txt", text, new Hints { Language = "fr" }).Dispatches[0].Tenures.Select(Shown));

    private static string Shown(Tenure tenure)
    {
        string?[] parts = [tenure.Person, tenure.Office, tenure.Party, tenure.Rank];
        return (tenure.Former ? "former " : tenure.Interim ? "interim " : "") + string.Join(", ", parts.OfType<string>());
    }
}
