using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Verdicts;

/// <summary>Tells apart mentions of one profile that were judged to be different.</summary>
internal interface IMentionMarks
{
    /// <summary>The mention, with a profile of its own where it was judged to be another's.</summary>
    Mention Mark(StoredDispatch dispatch, StoredClaim claim, Mention mention);
}
