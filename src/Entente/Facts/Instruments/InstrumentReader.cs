using Entente.Facts.Scenes;

namespace Entente.Facts.Instruments;

/// <summary>Finds instruments.</summary>
internal sealed class InstrumentReader(Scene scene, ActorResolver actors)
{
    public IEnumerable<Instrument> Read()
    {
        _ = (scene, actors);
        return [];
    }
}
