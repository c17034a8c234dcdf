using Entente.Facts.Scenes;

namespace Entente.Facts.Assistances;

/// <summary>Finds assistance.</summary>
internal sealed class AssistanceReader(Scene scene, ActorResolver actors)
{
    public IEnumerable<Assistance> Read()
    {
        _ = (scene, actors);
        return [];
    }
}
