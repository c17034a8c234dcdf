using Entente.Dates;
using Entente.Register.Identity;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Mechanisms;
using Xunit;

namespace Entente.Register.Tests.Facts;

/// <summary>
/// The sessions of mechanisms, as the sample dispatches tell them: the table is ours, from public facts, and the register
/// has to give it back from the texts.
/// </summary>
public sealed class EditionsTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    /// <summary>parties | words of the name | edition, or - | date, or - | a word of the place, or -</summary>
    private const string Table =
        """
        KH VN | dialogue | 1 | 2015-10-19 | -
        KH VN | dialogue | 3 | - | phnom
        KH VN | dialogue | 4 | 2019-07-23 | phnom
        KH VN | dialogue | 5 | 2022-05-14 | hoa
        KH VN | dialogue | 6 | 2023-04-19 | moc
        KH VN | dialogue | 7 | 2024-08-07 | -
        KH VN | dialogue | 8 | 2025-10-29 | minh
        LA VN | politique defense | 1 | 2019-07-25 | vientiane
        LA VN | dialogue | 3 | 2023-03-23 | vientiane
        LA VN | dialogue | 4 | 2024-03-20 | dien
        LA VN | dialogue | 5 | 2025-03-28 | luang
        KH VN | echange frontaliere | 1 | 2022-05-15 | -
        KH VN | echange frontaliere | 2 | 2025-11-14 | tay
        LA VN | echange frontaliere | 1 | 2021-12-12 | -
        LA VN | echange frontaliere | 2 | 2024-10-22/2024-10-23 | son
        KH LA VN | echange frontaliere | 1 | 2023-12-14 | -
        KH LA VN | reunion annuelle ministres | - | 2022-09-14 | vientiane
        KH LA VN | reunion annuelle ministres | - | 2023-12-14 | kon
        KH LA VN | reunion annuelle ministres | - | 2024-11-25 | phnom
        KH LA VN | reunion annuelle ministres | - | 2025-10-15 | vientiane
        ASEAN | admm | 16 | 2022-06-22 | phnom
        ASEAN | admm | 18 | 2024-11 | vientiane
        ASEAN | admm | 9 | 2022-11 | siem
        ASEAN | retraite | - | 2020-02-18/2020-02-20 | -
        ASEAN | retraite | - | 2022-11 | siem
        ASEAN | retraite | - | 2024-03-04/2024-03-06 | -
        ASEAN | adsom | - | 2023-08-02 | -
        ASEAN | adsom | - | 2024-09 | -
        ASEAN | adsom | - | 2020-01-09/2020-01-11 | nang
        ASEAN | adsom | - | 2021-10-25 | -
        ASEAN | acdfm | 19 | 2022-03 | phnom
        ASEAN | acdfm | 20 | - | -
        ASEAN | acdfm | 21 | - | -
        ASEAN | nadi | 16 | - | -
        ASEAN | nadi | 17 | - | -
        VN | salon | 1 | 2022-12-08 | -
        VN | salon | 2 | - | -
        FR MA | commission | 22 | 2024-12-02 | rabat
        FR MA | commission | 23 | 2025-12-09/2025-12-10 | -
        FR SN | commission | 1 | 2025-02-28 | -
        JP PH | 2 | 2 | 2024-07-08 | -
        """;

    public static TheoryData<string> Rows => [.. Table.Split('\n', StringSplitOptions.TrimEntries)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_register_tells_a_session(string row)
    {
        var fields = row.Split('|', StringSplitOptions.TrimEntries);
        var mechanisms = Mechanisms(fields[0].Split(' '), fields[1].Split(' ')).ToArray();
        Assert.True(mechanisms.SelectMany(m => m.Sessions).Any(s => Fits(s, fields)), $"the register tells {string.Join("; ", mechanisms.SelectMany(m => m.Sessions).Select(Told))}");
    }

    [Fact]
    public void What_no_page_tells_of_is_not_found_and_the_years_without_a_session_are_a_gap()
    {
        var dialogue = Mechanisms(["KH", "VN"], ["dialogue"]).MaxBy(m => m.Sessions.Length)!;
        Assert.Contains(2, dialogue.NotFound);
        Assert.Contains(dialogue.Gaps, g => g.After.Year == 2019 && g.Before.Year == 2022);
        Assert.Contains(dialogue.Sessions, s => s is { Edition: 9, Status: SessionStatus.Named or SessionStatus.Planned });
    }

    private IEnumerable<MechanismHistory> Mechanisms(string[] parties, string[] words) =>
        samples.Register.GetMechanisms(new MechanismsOptions { Agencies = samples.Book.World.Agencies }).Mechanisms
            .Where(m => parties.All(m.Parties.Contains) && (parties is ["ASEAN"] || m.Parties.Length == parties.Length))
            .Where(m => words.All(w => Folding.Words($"{m.Name} {m.Body}").Contains(w)));

    private static bool Fits(Session session, string[] fields)
    {
        if (fields[2] != "-" && session.Edition?.ToString() != fields[2]) return false;
        if (fields[3] != "-" && !(session.When is { } when && SameTime(when, Edtf.Parse(fields[3])))) return false;
        return fields[4] == "-" || session.Places.SelectMany(p => Folding.Words(p.Value)).Contains(fields[4]);
    }

    /// <summary>A day of the session, or the month in which it was.</summary>
    private static bool SameTime(Edtf told, Edtf expected) => !told.Contradicts(expected) && told.Earliest >= expected.Earliest?.PlusMonths(-1);

    private static string Told(Session session) =>
        $"{session.Edition} {session.When} {string.Join(" or ", session.Places.Select(p => p.Value))} ({session.Status})";
}
