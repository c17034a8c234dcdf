using Entente.Facts.Scenes;

namespace Entente.Facts.Commemorations;

/// <summary>Finds anniversaries.</summary>
internal sealed class CommemorationReader(Scene scene, ActorResolver actors)
{
    public IEnumerable<Commemoration> Read()
    {
        _ = (scene, actors);
        return [];
    }
}
