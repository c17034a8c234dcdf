namespace Entente.Register.Arrivals;

/// <summary>The words for outcomes, as they are stored and written.</summary>
public static class ArrivalWords
{
    private static readonly (ArrivalOutcome Outcome, string Word)[] Words =
    [
        (ArrivalOutcome.Read, "read"), (ArrivalOutcome.Duplicate, "duplicate"), (ArrivalOutcome.NoDispatch, "no-dispatch"),
        (ArrivalOutcome.OtherLanguage, "other-language"), (ArrivalOutcome.Refused, "refused"), (ArrivalOutcome.PassedOver, "passed-over"),
        (ArrivalOutcome.Forgotten, "forgotten"),
    ];

    /// <summary>All words, in the order of the outcomes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Select(word => word.Word)];

    public static string Of(ArrivalOutcome outcome) => Array.Find(Words, word => word.Outcome == outcome).Word;

    /// <summary>Null for a word that is none of these.</summary>
    public static ArrivalOutcome? Parse(string word) => Array.FindIndex(Words, known => known.Word == word) is >= 0 and var at ? Words[at].Outcome : null;
}
