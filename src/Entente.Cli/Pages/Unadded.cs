using Entente.Intake.Files;
using Entente.Register;
using Entente.Register.Arrivals;

namespace Entente.Cli.Pages;

/// <summary>
/// Pages that came and are not to be taken in: those that were refused or passed over, and those that the register knows. It
/// is told of them in one go.
/// </summary>
/// <param name="isInternal">Whether pages were to be marked internal.</param>
internal sealed class Unadded(IRegister register, bool isInternal = false)
{
    private readonly List<RefusedPage> refused = [];
    private readonly List<PageText> known = [];

    /// <summary>How many wait to be told.</summary>
    public int Count => refused.Count + known.Count;

    public void Add(RefusedPage page) => refused.Add(page with { IsInternal = isInternal });

    public void AddKnown(Page page) => known.Add(new PageText(page.Name, page.Text, page.Hints));

    /// <summary>Tells the register.</summary>
    /// <returns>What had become of the pages that it knows.</returns>
    public IReadOnlyList<Arrival> Tell()
    {
        register.Arrivals.NoteRefused(refused);
        var arrivals = register.Arrivals.NoteKnown(known);
        refused.Clear();
        known.Clear();
        return arrivals;
    }

    /// <summary>What did not become a page as it is kept; null for a page.</summary>
    public static RefusedPage? Of(Intaken intaken) => intaken switch
    {
        Refusal refusal => new RefusedPage(refusal.Name ?? refusal.Path, refusal.Path, refusal.Reason),
        PassedOver passed => new RefusedPage(passed.Name ?? passed.Path, passed.Path, passed.Reason) { IsPassedOver = true },
        _ => null,
    };
}
