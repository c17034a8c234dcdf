using Entente.Facts.Scenes;

namespace Entente.Facts.Appointments;

/// <summary>Finds appointments.</summary>
internal sealed class AppointmentReader(Scene scene, ActorResolver actors)
{
    public IEnumerable<Appointment> Read()
    {
        _ = (scene, actors);
        return [];
    }
}
