namespace Entente.Dates;

/// <summary>One match of a form: its tokens and the fields that they gave. It stands in the memory of its reading.</summary>
internal sealed class DateAtom
{
    public int First { get; private set; }

    public int End { get; private set; }

    public Making Make { get; private set; }

    public DateFields Fields { get; } = new();

    /// <summary>How fine it is, where it is a date of the calendar; 0 for anything else. Only equals make a range.</summary>
    public int Grain => (Make, Fields) switch
    {
        (Making.Date, { Day: not null }) => 1,
        (Making.Date, { Month: not null }) => 2,
        (Making.Date, { Year: not null }) => 3,
        (Making.Date, { Weekday: not null }) => 4,
        (Making.Time, _) => 5,
        (Making.Decade, _) => 6,
        (Making.Duration, _) => 7,
        (Making.DayFromNow, _) => 8,
        _ => 0,
    };

    /// <summary>Makes it an atom without fields, whatever it was before.</summary>
    public DateAtom Begin(int first, int end, Making make)
    {
        (First, End, Make) = (first, end, make);
        Fields.Clear();
        return this;
    }
}

/// <summary>How the atoms of a cluster belong together.</summary>
internal enum Joining : byte
{
    Single,

    /// <summary>From the first to the last.</summary>
    Range,

    /// <summary>Each of them.</summary>
    List,
}

/// <summary>An atom, or the atoms of a range or list. It stands in the memory of its reading.</summary>
internal sealed class DateCluster
{
    public Joining Joining { get; set; }

    public List<DateAtom> Atoms { get; } = [];

    public int First => Atoms[0].First;

    public int End => Atoms[^1].End;

    /// <summary>Makes it the cluster of one atom, whatever it was before.</summary>
    public DateCluster Begin(DateAtom atom)
    {
        Joining = Joining.Single;
        Atoms.Clear();
        Atoms.Add(atom);
        return this;
    }
}

/// <summary>The classes that reading itself asks for, by their number; -1 for one that a language does without.</summary>
internal sealed class DateRoles(DateWords words)
{
    public int Day { get; } = words.Class("day");

    public int Count { get; } = words.Class("count");

    public int Hour { get; } = words.Class("hour");

    /// <summary>"le": part of a date's words.</summary>
    public int Article { get; } = words.Find("det");

    /// <summary>"un", "ce": a noun follows.</summary>
    public int NounArticle { get; } = words.Find("det.noun");

    public int Weekday { get; } = words.Find("weekday");

    /// <summary>"du" of "du 3 au 5".</summary>
    public int RangeOpen { get; } = words.Find("range.open");

    public int RangeLink { get; } = words.Find("range.link");

    public int BetweenOpen { get; } = words.Find("between.open");

    public int BetweenLink { get; } = words.Find("between.link");

    public int ListOpen { get; } = words.Find("list.open");

    public int ListLink { get; } = words.Find("list.link");

    /// <summary>"ou" of "deux ou trois jours".</summary>
    public int Or { get; } = words.Find("or.link");

    /// <summary>"-" of "4-8 nov.".</summary>
    public int Dash { get; } = words.Find("dash");

    /// <summary>"depuis", "jusqu'au" and what they make of a date.</summary>
    public int Bound { get; } = words.Find("bound");

    /// <summary>"ici" of "d'ici", which TIMEX3 takes for a date of its own.</summary>
    public int Here { get; } = words.Find("here");

    /// <summary>What a number of them measures or counts: "francs".</summary>
    public int Measure { get; } = words.Find("measure");

    /// <summary>Plural words that nothing counts: "dans", "mais".</summary>
    public int Closed { get; } = words.Find("closed");

    /// <summary>"âgé de", "enfants de".</summary>
    public int Age { get; } = words.Find("age");

    /// <summary>"à" of "mort à 87 ans".</summary>
    public int AgeAt { get; } = words.Find("age.at");

    /// <summary>Nouns that have a length in time: "peine", "bail".</summary>
    public int Lasting { get; } = words.Find("lasting");

    public int Of { get; } = words.Find("link");

    public int ShortMonth { get; } = words.Find("month.short");

    public int Future { get; } = words.Find("future");

    /// <summary>"proposé": what it governs is to come.</summary>
    public int Governing { get; } = words.Find("governing");

    /// <summary>"la tenue" of what is to come.</summary>
    public int Deed { get; } = words.Find("deed");

    /// <summary>"pour" of "annoncé pour mardi".</summary>
    public int Purpose { get; } = words.Find("purpose");

    public int InfinitiveMark { get; } = words.Find("infinitive.mark");

    /// <summary>"anniversaire": with its ordinal and the first year, it tells the year of the occasion.</summary>
    public int Anniversary { get; } = words.Find("anniversary");

    public int Ordinal { get; } = words.Class("ordinal");

    public int Auxiliary { get; } = words.Find("auxiliary");

    public int Past { get; } = words.Find("past");

    /// <summary>"annoncé" of ", a annoncé le ministère": who told it, behind what was told.</summary>
    public int Saying { get; } = words.Find("saying");

    public int NoVerb { get; } = words.Find("no.verb");
}
