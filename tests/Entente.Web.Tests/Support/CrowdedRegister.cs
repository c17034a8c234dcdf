using Entente.Facts;
using Entente.Register;
using Entente.Register.Tests.Support;
using Entente.Text;

namespace Entente.Web.Tests.Support;

/// <summary>Two parties of whom very much is told, at length: more of everything than fits on a page.</summary>
internal static class CrowdedRegister
{
    private const int Years = 12;

    public static TemporaryRegister Make()
    {
        var made = new TemporaryRegister();
        made.Register.AddMany([.. Enumerable.Range(0, Years * 12).Select(Month)]);
        return made;
    }

    private static PageToAdd Month(int number)
    {
        var (year, month) = (2014 + (number / 12), 1 + (number % 12));
        var day = $"{year}-{month:D2}-15";
        var minister = $"Général de corps d’armée Prak Sokhonn Vannarith {(char)('A' + (number % 20))}osal";
        Fact[] facts =
        [
            Page.Engagement("dialogue", day, "KH VN", $"KH:{minister}, VN:Nguyen Van Thanh {(char)('A' + (number % 15))}inh", $"Dialogue de très haut niveau sur la coopération de défense et de sécurité {number}", number % 20 + 1),
            Page.Engagement("visit", $"2026-{month:D2}-20", "KH VN") with { Status = EngagementStatus.Planned, Place = $"Base navale de la province de Preah Sihanouk numéro {number}" },
            Page.Tenure(minister, number % 3 == 0 ? "minister-of-defence" : "deputy-minister-of-defence", "KH"),
            Page.Instrument("protocol", "KH VN", $"{year}/{year + 3}"),
            Page.Commitment("KH", new Act("engagement", "visit"), $"{year + 1}-{month:D2}", Modality.Pledged),
            Page.Commitment("VN", new Act("instrument", "protocol"), $"{year + 1}", Modality.Pledged),
            Page.Commitment("KH VN", new Act("engagement", "exercise"), $"2026-{month:D2}", Modality.Agreed),
            Page.Commemoration($"la signature du traité de paix, d’amitié et de coopération numéro {number}", year - 1979, $"1979-{month:D2}-18"),
        ];
        return Long(Page.Of($"{day}-une-depeche-dont-le-nom-est-tres-long-et-ne-finit-pas-{number}.txt", day, facts), number);
    }

    /// <summary>The same with a text that is long, and is the quote of every fact.</summary>
    private static PageToAdd Long(PageToAdd page, int number)
    {
        var text = string.Join(' ', Enumerable.Repeat($"Les deux parties sont convenues, lors de leurs entretiens numéro {number}, de poursuivre avec détermination une coopération exemplaire.", 5));
        var dispatch = page.Reading.Dispatches[0];
        T Quoted<T>(T fact) where T : Fact => (T)(fact with { Quote = text, Span = new TextSpan(0, text.Length) });
        return page with
        {
            Reading = page.Reading with
            {
                Text = text,
                Dispatches =
                [
                    dispatch with
                    {
                        Span = new TextSpan(0, text.Length), Engagements = [.. dispatch.Engagements.Select(Quoted)], Tenures = [.. dispatch.Tenures.Select(Quoted)],
                        Instruments = [.. dispatch.Instruments.Select(Quoted)], Commitments = [.. dispatch.Commitments.Select(Quoted)], Commemorations = [.. dispatch.Commemorations.Select(Quoted)],
                    },
                ],
            },
        };
    }
}
