using Entente.Facts.Scenes;

namespace Entente.Facts.Commitments;

/// <summary>Finds undertakings.</summary>
internal sealed class CommitmentReader(Scene scene, ActorResolver actors)
{
    public IEnumerable<Commitment> Read()
    {
        _ = (scene, actors);
        return [];
    }
}
