using System.Collections.Frozen;

namespace Entente.Outputs.Forgetting;

/// <summary>What is said of forgetting, in each language.</summary>
internal static class ForgettingWords
{
    public static FrozenDictionary<string, string> English { get; } = new Dictionary<string, string>
    {
        ["would-forget"] = "Would leave the register:",
        ["forgotten"] = "Left the register:",
        ["page"] = "{0} (claims: {1})",
        ["page-beside"] = "{0} (claims: {1}), which carries one of these dispatches and others",
        ["refused"] = "{0}, which was not taken in: that it came",
        ["beside"] = "(goes with its page; it may be added again on another)",
        ["verdicts"] = "Verdicts on them: {0}",
        ["verdicts-after"] = "{0} of these hold on to other mentions now, {1} stay without their words",
        ["nothing-done"] = "Nothing was done; --yes does it.",
        ["not-scrubbed"] = "Another program is using the register: the space of what was deleted is given up when it is next opened.",
        ["elsewhere"] = "Backups and copies made before still hold it.",
        ["no-tombstones"] = "Nothing was forgotten.",
        ["tombstone"] = "{0} · {1}: {2} ({3})",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, string> French { get; } = new Dictionary<string, string>
    {
        ["would-forget"] = "Quitteraient le registre :",
        ["forgotten"] = "Ont quitté le registre :",
        ["page"] = "{0} (faits : {1})",
        ["page-beside"] = "{0} (faits : {1}), qui porte l’une de ces dépêches et d’autres",
        ["refused"] = "{0}, qui n’a pas été prise : le fait qu’elle soit venue",
        ["beside"] = "(part avec sa page ; peut revenir sur une autre)",
        ["verdicts"] = "Verdicts qui les concernent : {0}",
        ["verdicts-after"] = "Dont {0} tiennent désormais à d’autres mentions, {1} restent sans leurs mots",
        ["nothing-done"] = "Rien n’a été fait ; --yes le fait.",
        ["not-scrubbed"] = "Un autre programme utilise le registre : la place de ce qui a été effacé sera rendue à sa prochaine ouverture.",
        ["elsewhere"] = "Les sauvegardes et copies faites auparavant le contiennent encore.",
        ["no-tombstones"] = "Rien n’a été oublié.",
        ["tombstone"] = "{0} · {1} : {2} ({3})",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
