using Entente.Facts.Scenes;

namespace Entente.Facts.Deployments;

/// <summary>Finds deployments.</summary>
internal sealed class DeploymentReader(Scene scene, ActorResolver actors)
{
    public IEnumerable<Deployment> Read()
    {
        _ = (scene, actors);
        return [];
    }
}
