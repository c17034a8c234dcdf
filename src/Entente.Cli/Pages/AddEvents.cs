using Entente.Register;
using Entente.Register.Arrivals;

namespace Entente.Cli.Pages;

/// <summary>Who is told what while pages are added.</summary>
/// <param name="Problems">Told of each page that failed.</param>
/// <param name="Added">Told of each page that the register took or knew.</param>
/// <param name="Refused">Told of each page that the register did not take.</param>
/// <param name="DealtWith">Told how many more pages are done, in whatever way.</param>
internal sealed record AddEvents(Problems Problems, Action<AddOutcome> Added, Action<RefusedPage> Refused, Action<int> DealtWith);
