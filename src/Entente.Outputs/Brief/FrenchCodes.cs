using System.Collections.Frozen;

namespace Entente.Outputs.Brief;

/// <summary>The codes of readings in French.</summary>
internal static class FrenchCodes
{
    public static FrozenDictionary<string, string> Kinds { get; } = Table(
        ("meeting", "rencontre"), ("call", "entretien à distance"), ("visit", "visite"), ("reception", "audience"),
        ("conference", "conférence"), ("dialogue", "dialogue"), ("exchange", "échange"), ("exercise", "exercice"),
        ("patrol", "patrouille"), ("training", "formation"), ("ceremony", "cérémonie"), ("signing", "signature"),
        ("port-call", "escale"), ("other", "autre"));

    public static FrozenDictionary<string, string> Instruments { get; } = Table(
        ("protocol", "protocole"), ("plan", "plan"), ("agreement", "accord"), ("memorandum", "mémorandum"),
        ("treaty", "traité"), ("statement", "déclaration"), ("letter-of-intent", "lettre d’intention"), ("other", "autre texte"));

    public static FrozenDictionary<string, string> Offices { get; } = Table(
        ("head-of-state", "chef de l’État"), ("prime-minister", "Premier ministre"),
        ("deputy-prime-minister", "vice-Premier ministre"), ("minister-of-defence", "ministre de la Défense"),
        ("deputy-minister-of-defence", "vice-ministre de la Défense"),
        ("minister-of-foreign-affairs", "ministre des Affaires étrangères"),
        ("deputy-minister-of-foreign-affairs", "vice-ministre des Affaires étrangères"),
        ("minister-of-interior", "ministre de l’Intérieur"), ("deputy-minister-of-interior", "vice-ministre de l’Intérieur"),
        ("party-leader", "chef du parti"), ("speaker-of-parliament", "président du Parlement"),
        ("chief-of-general-staff", "chef d’état-major général"),
        ("deputy-chief-of-general-staff", "chef d’état-major général adjoint"), ("commander-in-chief", "commandant en chef"),
        ("commander", "commandant"), ("deputy-commander", "commandant adjoint"), ("permanent-secretary", "secrétaire permanent"),
        ("secretary-of-state", "secrétaire d’État"), ("director-general", "directeur général"),
        ("head-of-department", "chef de département"), ("ambassador", "ambassadeur"), ("defence-attache", "attaché de défense"),
        ("staff-officer", "officier d’état-major"), ("spokesperson", "porte-parole"), ("special-envoy", "envoyé spécial"),
        ("other", "autre fonction"));

    public static FrozenDictionary<string, string> Ranks { get; } = Table(
        ("general", "général"), ("colonel-general", "colonel-général"), ("lieutenant-general", "général de corps d’armée"),
        ("major-general", "général de division"), ("brigadier-general", "général de brigade"), ("colonel", "colonel"),
        ("lieutenant-colonel", "lieutenant-colonel"), ("major", "commandant"), ("captain", "capitaine"),
        ("admiral", "amiral"), ("vice-admiral", "vice-amiral"), ("rear-admiral", "contre-amiral"));

    public static FrozenDictionary<string, string> Themes { get; } = Table(
        ("agreement-implementation", "mise en œuvre des accords"), ("border-management", "frontières"),
        ("commemoration", "commémorations"), ("cybersecurity", "cybersécurité"), ("defence-industry", "industrie de défense"),
        ("delegation-exchange", "échanges de délégations"), ("exercises", "exercices"),
        ("humanitarian-relief", "secours humanitaires"), ("industry-and-trade", "industrie et commerce"),
        ("irregular-migration", "migrations irrégulières"), ("maritime-security", "sécurité maritime"),
        ("mechanism", "mécanismes"), ("medical", "santé"), ("multilateral-support", "soutien multilatéral"),
        ("pandemic", "pandémie"), ("peacekeeping", "maintien de la paix"), ("policy-dialogue", "dialogue politique"),
        ("search-and-rescue", "recherche et sauvetage"), ("security", "sécurité"), ("smuggling", "contrebande"),
        ("terrorism", "terrorisme"), ("training", "formation"), ("transnational-crime", "criminalité transnationale"),
        ("drug-trafficking", "trafic de drogue"), ("trust-and-friendship", "confiance et amitié"),
        ("war-legacy", "séquelles de guerre"), ("other", "autres"));

    private static FrozenDictionary<string, string> Table(params (string Code, string Words)[] entries) =>
        entries.ToFrozenDictionary(e => e.Code, e => e.Words, StringComparer.Ordinal);
}
