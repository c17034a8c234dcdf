namespace Entente.Codebook;

/// <summary>What a word or phrase of the codebook means.</summary>
/// <param name="Kind">What sort of word it is.</param>
/// <param name="Id">What it stands for: an office, a kind of event, the lemma of a verb, a preposition's plain form.</param>
public sealed record Lexeme(LexemeKind Kind, string Id)
{
    /// <summary>The party that it names or implies: an ISO code or an organisation's acronym.</summary>
    public string? Party { get; init; }

    /// <summary>The country that a place or mission lies in.</summary>
    public string? Country { get; init; }

    /// <summary>A second value that the kind of word needs (an event's mechanism status, a body's session kind).</summary>
    public string? Detail { get; init; }

    /// <summary>The value of a numeral.</summary>
    public int Value { get; init; }

    /// <summary>Whether the form is a plural.</summary>
    public bool Plural { get; init; }

    /// <summary>The form of a verb; null for other words.</summary>
    public VerbForm? Form { get; init; }

    /// <summary>The file and line that define it.</summary>
    public string Source { get; init; } = "";
}

public enum LexemeKind
{
    Determiner,
    Preposition,
    Coordinator,
    Relative,
    Subordinator,
    SubjectPronoun,
    ObjectPronoun,
    Reflexive,
    Negation,
    Adverb,
    Ordinal,
    Numeral,
    State,
    StateAdjective,
    StatePrefix,
    Place,
    Organisation,
    OrganisationAdjective,
    Body,
    Mission,
    ArmedForces,
    Office,
    BareOffice,
    Rank,
    Honorific,
    Verb,

    /// <summary>A verb's form of the first person: many look like nouns ("missions"), so that it counts only behind a <see cref="Speaker"/>.</summary>
    SpokenVerb,

    /// <summary>"je", "nous".</summary>
    Speaker,

    /// <summary>A noun that names an engagement ("entretien").</summary>
    Event,

    /// <summary>A noun that names an instrument ("protocole").</summary>
    Instrument,

    /// <summary>A noun that names a standing mechanism ("commission mixte").</summary>
    Mechanism,

    /// <summary>A noun that counts sessions of a mechanism ("session", "édition").</summary>
    Session,

    /// <summary>A noun that stands for parties in play ("les deux parties", "délégation").</summary>
    Group,

    /// <summary>A noun for people in uniform or units ("soldats", "contingent").</summary>
    Troops,

    /// <summary>A noun for giving ("don", "remise").</summary>
    Gift,

    /// <summary>A noun for goods that are given ("véhicules", "fournitures médicales").</summary>
    Goods,

    /// <summary>A noun for an anniversary.</summary>
    Anniversary,

    /// <summary>A noun of action that can head an undertaking ("renforcement").</summary>
    Action,

    /// <summary>A noun for an undertaking ("engagement", "promesse").</summary>
    Undertaking,

    /// <summary>"homologue", "collègue".</summary>
    Counterpart,

    /// <summary>"ancien", "ex-".</summary>
    Former,

    /// <summary>"par intérim".</summary>
    Interim,

    /// <summary>An adjective that may stand inside an office or a name of a body without changing it ("national").</summary>
    Filler,

    /// <summary>An adjective or participle that makes a meeting one of several states ("multilatéral", "trilatéral").</summary>
    Qualifier,
    Theme,

    /// <summary>A word that tells a theme only where no other does.</summary>
    ThemeHint,
    Cue,
}

/// <summary>A form of a verb.</summary>
/// <param name="Feminine">Whether it is a participle's feminine, where that differs.</param>
public sealed record VerbForm(VerbTense Tense, bool Plural, bool Feminine = false);

public enum VerbTense
{
    Infinitive,
    Present,
    Imperfect,
    Past,
    Future,
    Conditional,
    Subjunctive,
    Participle,
    Gerund,
}
