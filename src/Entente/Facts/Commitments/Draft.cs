using Entente.Codebook.Frames;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>An undertaking as one rule found it.</summary>
internal readonly record struct Draft(ParsedSentence Sentence, Item Item, Modality Modality, List<string> Parties, string Rule)
{
    /// <summary>How a frame's undertakings bind, as the codebook says.</summary>
    public static Modality ModalityOf(UndertakingFrame frame) => frame.Modality switch
    {
        "agreed" => Modality.Agreed,
        "affirmed" => Modality.Affirmed,
        "pledged" => Modality.Pledged,
        "proposed" => Modality.Proposed,
        "requested" => Modality.Requested,
        _ => Modality.Tasked,
    };
}
