using Entente.Codebook;

namespace Entente.Dates;

/// <summary>What a form makes of the words it matches.</summary>
internal enum Making : byte
{
    /// <summary>A day, month or year of the calendar, and parts of a day.</summary>
    Date,

    /// <summary>A ten of years, a hundred of years.</summary>
    Decade,
    Century,
    Season,

    /// <summary>A quarter or half of a year.</summary>
    Period,

    /// <summary>A day counted from the day of publication: "hier".</summary>
    DayFromNow,

    /// <summary>A day counted from the last one named: "la veille".</summary>
    DayFromThen,

    /// <summary>This, the last or the next unit: "l'an dernier".</summary>
    Unit,

    /// <summary>The unit in which the last date named lies: "la même année".</summary>
    UnitOfThen,

    /// <summary>So many units ago or ahead.</summary>
    Offset,

    /// <summary>So many units before or after the last date named.</summary>
    OffsetFromThen,
    Duration,
    Set,

    /// <summary>A vague present, past or future.</summary>
    Reference,

    /// <summary>An hour of a day.</summary>
    Time,

    /// <summary>A part of the day last named.</summary>
    Part,
    Holiday,

    /// <summary>The first Sunday of a month or season.</summary>
    Nth,
}

/// <summary>A way in which a language tells time: its sequences of classes, and what they make.</summary>
internal sealed class DateForm
{
    public required Making Make { get; init; }

    /// <summary>Its place in the file: of two forms that match the same words, the first one wins.</summary>
    public required int Order { get; init; }

    /// <summary>Fields that the form itself gives.</summary>
    public required (Action<DateFields, Sense> Set, Sense Value)[] Given { get; init; }

    /// <summary>Classes one of which must stand just before; empty when anything may.</summary>
    public required int[] After { get; init; }

    /// <summary>Classes none of which may stand just before.</summary>
    public required int[] NotAfter { get; init; }

    /// <summary>Classes none of which may stand just behind.</summary>
    public required int[] NotBefore { get; init; }

    /// <summary>Whether its first word must be in lower case.</summary>
    public required bool Lower { get; init; }

    /// <summary>Whether a plural noun behind it, which a number would count, forbids it.</summary>
    public required bool Uncounted { get; init; }

    /// <summary>Whether it must end its clause: a sign or the end of the text follows.</summary>
    public required bool Last { get; init; }

    public static DateForm Load(CodebookNode node, int order, DateWords words)
    {
        if (!Enum.TryParse<Making>(node["make"].Text.Replace("-", ""), true, out var make))
            throw node["make"].Error($"“{node["make"].Text}” is nothing that a form can make; known are {string.Join(", ", Enum.GetNames<Making>())}");
        var form = new DateForm
        {
            Make = make,
            Order = order,
            Given = ReadGiven(node.Find("set")),
            After = Classes(node.Find("after"), words),
            NotAfter = Classes(node.Find("not-after"), words),
            NotBefore = Classes(node.Find("not-before"), words),
            Lower = node.Find("lower")?.Flag ?? false,
            Uncounted = node.Find("uncounted")?.Flag ?? false,
            Last = node.Find("last")?.Flag ?? false,
        };
        node.RefuseOtherKeys("form", "examples");
        return form;
    }

    private static (Action<DateFields, Sense> Set, Sense Value)[] ReadGiven(CodebookNode? node)
    {
        List<(Action<DateFields, Sense>, Sense)> given = [];
        foreach (var (key, value) in node?.Entries ?? [])
            given.Add(DateFields.Knows(key) ? DateFields.Given(key, DateFields.Checked(key, value)) : throw value.Error($"“{key}” is no field of a date"));
        return [.. given];
    }

    private static int[] Classes(CodebookNode? node, DateWords words) =>
        [.. (node?.Items ?? []).Select(item => words.Find(item.Text) is >= 0 and var cls ? cls : throw item.Error($"“{item.Text}” is no class of words"))];
}
