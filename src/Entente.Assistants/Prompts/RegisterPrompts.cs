using System.ComponentModel;
using Entente.Outputs;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Prompts;

/// <summary>What a user may have an assistant do, in the language of the answers.</summary>
internal sealed class RegisterPrompts(OutputLanguage language)
{
    private bool IsFrench => language == OutputLanguage.French;

    [McpServerPrompt(Name = "prepare-a-meeting", Title = "Prepare a meeting")]
    [Description("A note of two pages for a meeting of two parties, each sentence cited")]
    public string Prepare(
        [Description("Our party: a code or a name")] string us,
        [Description("The other party")] string them,
        [Description("What the meeting is, and when")] string? meeting = null) => IsFrench
        ? $"Préparez une note de deux pages pour {meeting ?? "la prochaine rencontre"} entre {us} et {them}. Servez-vous de l’outil prepare_meeting, puis de undertakings (due), relation, offices et calendar s’il en faut davantage. Dites qui sera en face et depuis quand, ce que nous leur avons promis, ce qu’ils nous ont promis, ce qui est en retard, ce qui arrive à échéance, les anniversaires proches, et ce qu’il faut soulever. {Cited}"
        : $"Prepare a note of two pages for {meeting ?? "the next meeting"} between {us} and {them}. Use the tool prepare_meeting, then undertakings (due), relation, offices and calendar where more is needed. Say who will be across the table and since when, what we promised them, what they promised us, what is overdue, what is about to end, the anniversaries nearby, and what to raise. {Cited}";

    [McpServerPrompt(Name = "what-became-of", Title = "What became of it")]
    [Description("Follows what was announced on a subject to what was done")]
    public string WhatBecameOf([Description("The subject: a promise, an agreement, an exercise")] string subject, [Description("Of which party")] string? party = null) => IsFrench
        ? $"Qu’est devenu ceci{(party is null ? "" : $" ({party})")} : {subject} ? Servez-vous de search et de undertakings, puis de entity. Distinguez ce qui est fait, ce qui a avancé et ce dont aucune dépêche ne parle plus. {Cited}"
        : $"What became of this{(party is null ? "" : $" ({party})")}: {subject}? Use search and undertakings, then entity. Tell apart what was done, what advanced, and what no dispatch speaks of any more. {Cited}";

    [McpServerPrompt(Name = "check-a-statement", Title = "Check a statement")]
    [Description("Holds a statement against the dispatches")]
    public string Check([Description("The statement")] string statement) => IsFrench
        ? $"Vérifiez cette affirmation avec le registre : « {statement} ». Cherchez ce qui l’appuie et ce qui la contredit, et lisez les dépêches elles-mêmes (outil dispatch). {Cited}"
        : $"Check this statement against the register: “{statement}”. Look for what supports it and for what contradicts it, and read the dispatches themselves (tool dispatch). {Cited}";

    private string Cited => IsFrench
        ? "N’affirmez rien qu’aucune dépêche ne dise : après chaque phrase, citez les mots de la dépêche, son titre, sa date et son adresse. Si le registre ne sait pas, dites-le."
        : "Say nothing that no dispatch tells: after each sentence quote the words of the dispatch with its title, date and address. Where the register does not know, say so.";
}
