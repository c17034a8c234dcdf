using Entente.Facts.Scenes;

namespace Entente.Facts.Mechanisms;

/// <summary>Finds mechanisms.</summary>
internal sealed class MechanismReader(Scene scene, ActorResolver actors)
{
    public IEnumerable<Mechanism> Read()
    {
        _ = (scene, actors);
        return [];
    }
}
