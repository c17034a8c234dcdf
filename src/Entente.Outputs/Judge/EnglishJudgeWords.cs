using System.Collections.Frozen;

namespace Entente.Outputs.Judge;

internal static class EnglishJudgeWords
{
    public static FrozenDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["no-doubts"] = "Nothing is in doubt.",
        ["no-verdicts"] = "Nobody has judged.",
        ["no-facts"] = "No facts.",
        ["judged"] = "{0} · {1} · {2}",
        ["act-same"] = "same",
        ["act-different"] = "different",
        ["act-unsure"] = "unsure",
        ["act-confirm"] = "confirm",
        ["act-reject"] = "reject",
        ["act-correct"] = "correct",
        ["act-add"] = "add",
        ["act-withdraw"] = "withdraw",
        ["doubt-unplaced"] = "verdict without its words",
        ["doubt-moved"] = "judged, and read otherwise",
        ["doubt-conflict"] = "sources differ",
        ["doubt-pair"] = "one or two?",
        ["doubt-doubtfulrule"] = "doubtful rule",
        ["doubt-incomplete"] = "incomplete",
        ["force-inforce"] = "in force",
        ["force-unplaced"] = "its words are not read any more",
        ["force-overruled"] = "overruled by {0}",
        ["force-withdrawn"] = "withdrawn",
        ["field-when"] = "date",
        ["field-edition"] = "edition",
        ["field-country"] = "country",
        ["field-place"] = "place",
        ["nothing-read"] = "judged “{0}” by {1} on {2}; nothing is read any more in the words that were judged",
        ["read-otherwise"] = "judged “{0}” by {1} on {2}; the fact is read otherwise than when it was judged",
        ["passed-over"] = "{0}, but others told with them cannot be one",
        ["similar-names"] = "similar names {0} and {1}, both {2} of {3}",
        ["near-days"] = "same parties {0}, dates {1} and {2}",
        ["sources-differ"] = "{0}",
        ["rule-often-wrong"] = "rule {0}: {1} of {2} judged facts were wrong",
        ["no-date"] = "no date",
        ["no-party"] = "no party",
        ["few-parties"] = "fewer than two parties",
        ["no-period"] = "no period and no date",
        ["nobodys-gift"] = "no date, and not whose",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
