using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Reviews;
using Entente.Text;
using NodaTime;
using static Entente.Outputs.Casing;

namespace Entente.Outputs.Review;

/// <summary>A review in French.</summary>
internal sealed partial class FrenchReviewWords(Labels labels, DateWords dates, ReviewNames names, string own, Book? book) : ReviewWords(labels, dates, names, own)
{
    protected override ReviewParticles Particles { get; } = new()
    {
        And = "et", With = "avec", At = "à", In = "en", On = "le", From = "du", To = "au", ForPeriod = "pour la période", Mechanism = "Le mécanisme",
    };

    public override string Title(string party, int year) => $"Revue de l’année {year} : la diplomatie de défense {Names.Of(party)}";

    public override string Subtitle(LocalDate? asOf) =>
        asOf is { } day ? $"Composée d’après le registre, tel qu’il était connu au {Dates.Of(day)}. Chaque phrase renvoie aux dépêches citées à la fin." : "";

    public override string Total(string party, int year, int now, int before, bool shortened)
    {
        var least = shortened ? "au moins " : "";
        var (these, those) = Alike(now, before, feminine: true);
        var against = before == 0 ? $"il n’en connaît aucune pour {year - 1}" : $"contre {least}{those} en {year - 1}";
        return now == 0
            ? $"Pour {year}, le registre ne connaît aucune rencontre {Names.Of(party)} avec un partenaire ; {(before == 0 ? $"il n’en connaît pas davantage pour {year - 1}" : $"il en connaît {least}{those} pour {year - 1}")}."
            : $"En {year}, le registre connaît {least}{these} rencontre{S(now)} {Names.Of(party)} avec {(now == 1 ? "un partenaire" : "ses partenaires")}{(before == 0 ? " ; " : ", ")}{against}.";
    }

    public override string Partners(int count, (string Party, int Count) first, (string Party, int Count)? second)
    {
        if (count == 1) return first.Count == 1 ? $"Elle a associé {Names.The(first.Party)}." : $"Toutes ont associé {Names.The(first.Party)}.";
        var (most, next) = Alike(first.Count, second?.Count ?? 0, feminine: true);
        var runnerUp = second is { } other ? $", devant {Names.The(other.Party)} ({next})" : "";
        return $"{Capital(Number(count))} partenaires y ont pris part, au premier rang desquels {Names.The(first.Party)} ({most} rencontre{S(first.Count)}){runnerUp}.";
    }

    public override string Highest(int leaders, int ministers)
    {
        var (top, below) = Alike(leaders, ministers, feminine: true);
        return (leaders, ministers) switch
        {
            (0, 1) => "L’une de ces rencontres a réuni des ministres ou des commandants en chef.",
            (0, _) => $"{Capital(below)} de ces rencontres ont réuni des ministres ou des commandants en chef.",
            (1, 0) => "L’une de ces rencontres s’est tenue au niveau des chefs d’État, de gouvernement, de parlement ou de parti.",
            (_, 0) => $"{Capital(top)} de ces rencontres se sont tenues au niveau des chefs d’État, de gouvernement, de parlement ou de parti.",
            _ => $"{(leaders == 1 ? "L’une" : Capital(top))} de ces rencontres {(leaders == 1 ? "s’est tenue" : "se sont tenues")} au niveau des chefs d’État, de gouvernement, de parlement ou de parti, et {below} à celui des ministres ou des commandants en chef.",
        };
    }

    public override string Mechanisms(int held, int missed)
    {
        var met = held == 0 ? "Aucun mécanisme ne s’est réuni" : held == 1 ? "Un mécanisme s’est réuni" : $"{Capital(Number(held))} mécanismes se sont réunis";
        if (missed == 0) return $"{met} dans l’année.";
        var silent = missed == 1 ? "un autre, dont une session était attendue, n’a pas laissé de trace" : $"{Number(missed)} autres, dont une session était attendue, n’ont pas laissé de trace";
        return $"{met} dans l’année ; {silent}.";
    }

    public override string Instruments(int signed, int ending)
    {
        var texts = signed == 0 ? "Aucun texte n’a été signé" : signed == 1 ? "Un texte a été signé" : $"{Capital(Number(signed))} textes ont été signés";
        return ending == 0 ? $"{texts}." : $"{texts}{(signed == 0 ? " ; " : " et ")}{Number(ending)} {(ending == 1 ? "est arrivé" : "sont arrivés")} à terme.";
    }

    public override string Undertakings(int made, int done, int open, int overdue)
    {
        var text = made == 1 ? "On relève un engagement concret, proposition ou demande comprise" : $"On relève {Number(made)} engagements concrets, propositions et demandes comprises";
        return Standings(done, open, overdue) is { Length: > 0 } since ? $"{text} : {since}." : $"{text}.";
    }

    public override string Earlier(int year, int kept, int open, int overdue) => $"De ceux de {year - 1}, {Standings(kept, open, overdue)}.";

    public override string TasksSet(string party, int count) =>
        count == 1 ? $"Les autorités {Names.Of(party)} ont fixé une tâche." : $"Les autorités {Names.Of(party)} ont fixé {Number(count, true)} tâches.";

    public override string Foreseen(int year, int count, LocalDate day) =>
        $"Au {Dates.Of(day)}, {(count == 1 ? "une échéance était connue" : $"{Number(count, true)} échéances étaient connues")} pour {year + 1}.";

    public override string Engagement(BriefEngagement engagement, IReadOnlyList<string> parties, int year, BriefInstrument? signed)
    {
        var (when, where) = (On(engagement.When, year), Where(engagement));
        var lead = when.Length == 0 ? "" : $"{Capital(when)}, ";
        var people = engagement.Participants.Length switch
        {
            0 => "",
            1 => $" ; y a pris part {People(engagement.Participants)}",
            _ => $" ; y ont pris part {People(engagement.Participants)}",
        };
        var act = signed is null ? What(engagement) : $"la signature {OfThe(Alone(signed))}{Bracketed(signed)} a réuni";
        var what = $"{act} {All(parties)}{where}{people}.";
        return lead.Length == 0 ? Capital(what) : lead + what;
    }

    public override string NotHeld(BriefEngagement engagement, IReadOnlyList<string> parties, int year)
    {
        var kind = Labels.Kind(engagement.Kind) + (engagement.Mechanism is { } mechanism ? $" {Quoted(FrenchThings.Plain(mechanism))}" : "");
        var when = On(engagement.When, year) is { Length: > 0 } on ? on : Dates.Of(engagement.When);
        var fate = engagement.Status == EngagementStatus.Cancelled ? "annulation annoncée" : "aucune dépêche connue ne dit que l’annonce a été suivie d’effet";
        return $"{Capital(kind)} entre {All(parties)}, {when} : {fate}.";
    }

    public override string Session(ReviewMechanism mechanism, Session session, int year)
    {
        var chairs = session.Chairs.Length switch
        {
            0 => "",
            1 => $", sous la présidence {De(People(session.Chairs))}",
            _ => $", sous la présidence conjointe {De(People(session.Chairs))}",
        };
        var when = On(session.When, year) is { Length: > 0 } on ? $" {on}" : "";
        return $"{Series(mechanism)} {Held(mechanism.Name, session.Edition)}{when}{chairs}.";
    }

    /// <summary>« a tenu sa 5e session », « a connu sa première édition », « s’est tenue ».</summary>
    private static string Held(string name, int? edition)
    {
        var have = FrenchThings.IsPlural(name) ? "ont" : "a";
        if (edition is { } number) return FrenchThings.HasEditions(name) ? $"{have} connu sa {FrenchNumbers.Spelt(number)} édition" : $"{have} tenu {(have == "ont" ? "leur" : "sa")} {FrenchNumbers.Spelt(number)} session";
        if (FrenchThings.The(name) is null || FrenchThings.IsBody(name)) return $"{have} tenu une session";
        return FrenchThings.IsPlural(name) ? "se sont tenus" : FrenchThings.IsFeminine(name) ? "s’est tenue" : "s’est tenu";
    }

    public override string Missed(ReviewMechanism mechanism, int year)
    {
        var last = mechanism.Last?.When is { } when ? $" ; la dernière connue date {DateOf(when)}" : "";
        return $"{Series(mechanism)} n’a pas laissé de trace d’une session en {year}, alors qu’elle était attendue {On(mechanism.Due, year)}{last}.";
    }

    public override string Signed(BriefInstrument instrument, int year) =>
        $"{Capital(Text(instrument))} a été signé{Gender(instrument)} {On(instrument.Signed, year)}{Period(instrument)}.";

    public override string InForce(BriefInstrument instrument) => $"{Capital(Text(instrument))}{Bracketed(instrument)} était en vigueur.";

    public override string Ended(BriefInstrument instrument)
    {
        var renewal = instrument.Renewal?.Status switch
        {
            ThreadStatus.Done => " ; un texte plus récent prend la suite",
            ThreadStatus.Advanced => " ; le texte suivant est en préparation",
            _ => " ; aucun texte n’est connu qui prenne la suite",
        };
        return $"{Capital(Text(instrument))}{Bracketed(instrument)} est arrivé{Gender(instrument)} à terme{renewal}.";
    }

    public override string Assisted(BriefAssistance assistance, int year)
    {
        var what = assistance.What is null ? "une aide" : Quoted(assistance.What);
        var when = On(assistance.When, year) is { Length: > 0 } on ? $"{Capital(on)}, " : "";
        var text = (assistance.From, assistance.To) switch
        {
            ({ } from, { } to) => $"{Names.The(from)} a remis {Names.To(to)} {what}.",
            ({ } from, null) => $"{Names.The(from)} a fourni {what}.",
            (_, { } to) => $"{Names.The(to)} a reçu {what}.",
            _ => $"une aide a été remise ({what}).",
        };
        return when.Length == 0 ? Capital(text) : when + text;
    }

    public override string Deployed(BriefDeployment deployment, int year)
    {
        var what = deployment.What is null ? "personnels" : PlainText.Of(deployment.What);
        var counted = deployment.Count is { } number && !what.Any(char.IsDigit) ? $"{number} {what}" : what;
        var mission = deployment.Mission is null ? "" : $" ({Mission(deployment.Mission)})";
        var when = On(deployment.When, year) is { Length: > 0 } on ? $", {on}" : "";
        return $"{Capital(counted)}{mission}{when}.";
    }

    /// <summary>A mission by its French acronym, where the codebook has one.</summary>
    private string Mission(string code) => Codebook?.World.Missions.GetValueOrDefault(code)?.Names.GetValueOrDefault("fr") ?? code;

    public override string Appointed(ReviewAppointment appointment, int year)
    {
        var office = appointment.Office is null ? "de nouvelles fonctions" : $"les fonctions {De(Labels.Office(appointment.Office))}";
        var organisation = appointment.Organisation is null ? "" : $" ({PlainText.Of(appointment.Organisation)})";
        var replaces = appointment.Replaces is null ? "" : $", à la suite {De(PlainText.Of(appointment.Replaces))}";
        var when = On(appointment.When, year) is { Length: > 0 } on ? $", {on}" : "";
        var verb = appointment.Status == EngagementStatus.Held ? "a pris" : "doit prendre";
        return $"{Person(appointment.Person, appointment.Party)} {verb} {office}{organisation}{replaces}{when}.";
    }

    public override string Commemorated(ReviewCommemoration commemoration)
    {
        var what = commemoration.Sources.Select(source => OfWhat(PlainText.Of(source.Quote))).OfType<string>().MaxBy(told => told.Length) ?? $" : {PlainText.Of(commemoration.What)}";
        var when = commemoration.Event is null || what.Contains(commemoration.Event.Text, StringComparison.Ordinal) ? "" : $" ({Dates.Of(commemoration.Event)})";
        return $"{FrenchNumbers.Ordinal(commemoration.Nth)} anniversaire{what}{when}.";
    }

    /// <summary>What is commemorated, as the words go on behind the ordinal: « de la victoire », « des relations diplomatiques »; null where they go on otherwise.</summary>
    private static string? OfWhat(string quote)
    {
        const string noun = "anniversaire d";
        var at = quote.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var words = quote[(at + noun.Length - 1)..];
        var end = words.IndexOf(" (", StringComparison.Ordinal);
        return " " + (end < 0 ? words : words[..end]).Replace("de leurs ", "des ", StringComparison.Ordinal).Replace('\'', '’').TrimEnd('.', ',');
    }

    public override string Quoted(string words) => $"« {PlainText.Of(words)} »";

    protected override string AndOthers(int count) => count == 1 ? "et un autre" : $"et {count} autres";

    private static string Number(int number, bool feminine = false) => FrenchNumbers.Of(number, feminine);

    /// <summary>Two numbers that stand side by side: both in letters, or both in figures.</summary>
    private static (string, string) Alike(int one, int other, bool feminine) =>
        Math.Max(one, other) > FrenchNumbers.InLetters ? ($"{one}", $"{other}") : (Number(one, feminine), Number(other, feminine));

    private static string S(int number) => number > 1 ? "s" : "";

    private static string Have(int number) => number > 1 ? "ont" : "a";

    private static string De(string words) => FrenchNames.IsVowel(words) ? $"d’{words}" : $"de {words}";

    private string Standings(int done, int open, int overdue)
    {
        var parts = new List<string>();
        var letters = Math.Max(done, Math.Max(open, overdue)) <= FrenchNumbers.InLetters;
        if (done > 0) parts.Add($"{Count(done)} {(done == 1 ? "a été tenu" : "ont été tenus")}");
        if (open > 0) parts.Add($"{Count(open)} {(open == 1 ? "reste ouvert" : "restent ouverts")}");
        if (overdue > 0) parts.Add($"{Count(overdue)} {(overdue == 1 ? "a dépassé son échéance" : "ont dépassé leur échéance")}");
        return Joined(parts);

        string Count(int number) => letters || number == 1 ? Number(number) : $"{number}";
    }

    /// <summary>The noun of an engagement with the verb that joins it to its parties.</summary>
    private string What(BriefEngagement engagement)
    {
        if (engagement.Mechanism is { } mechanism && engagement.Kind != "signing") return WhatOf(FrenchThings.Plain(mechanism), engagement);

        return engagement.Kind switch
        {
            "call" => "un entretien à distance a réuni",
            "visit" => "une visite a réuni",
            "exchange" => "un échange a réuni",
            "exercise" => "un exercice a associé",
            "dialogue" => "un dialogue a réuni",
            "training" => "une formation a associé",
            "signing" => "une signature a réuni",
            "other" => "une manifestation a réuni",
            var kind => $"une {Labels.Kind(kind)} a réuni",
        };
    }

    /// <summary>« la 5e session du dialogue », « la première édition de l’échange », « la réunion annuelle ».</summary>
    private string WhatOf(string name, BriefEngagement engagement)
    {
        int? edition = engagement.Editions is [var told, ..] && int.TryParse(told.Value, out var nth) ? nth : null;
        var thing = FrenchThings.OfThe(name) ?? $"de {Quoted(name)}";
        if (edition is { } number) return $"la {FrenchNumbers.Spelt(number)} {(FrenchThings.HasEditions(name) || engagement.Kind == "exercise" ? "édition" : "session")} {thing} a réuni";
        if (engagement.Kind == "exercise") return $"l’exercice {Quoted(name)} a associé";
        return FrenchThings.The(name) is { } called && !FrenchThings.IsBody(name) ? $"{called} {(FrenchThings.IsPlural(name) ? "ont" : "a")} réuni" : $"une session {thing} a réuni";
    }

    /// <summary>A mechanism with its article; its parties, where its name does not tell them.</summary>
    protected override string Series(ReviewMechanism mechanism)
    {
        var name = FrenchThings.Plain(mechanism.Name);
        var others = Others(mechanism.Parties.Where(party => !name.Contains(Names.Bare(party), StringComparison.OrdinalIgnoreCase)));
        var with = others.Length > 0 ? $" avec {others}" : "";
        return FrenchThings.The(name) is { } called ? Capital(called) + with : $"Le mécanisme {Quoted(name)}{with}";
    }

    private string DateOf(Edtf when) => when.IsDay ? $"du {Dates.Of(when)}" : FrenchNames.IsVowel(Dates.Of(when)) ? $"d’{Dates.Of(when)}" : $"de {Dates.Of(when)}";

    protected override string Alone(BriefInstrument instrument)
    {
        var kind = Labels.InstrumentKind(instrument.Kind);
        if (instrument.Kind == "other") return TitleOf(instrument) is not { } name ? "le texte" : FrenchThings.The(name) ?? $"le texte {Quoted(name)}";
        var article = Gender(instrument).Length > 0 ? "la " : FrenchNames.IsVowel(kind) ? "l’" : "le ";
        return article + TitleOf(instrument) switch { null => kind, var title when IsKind(title, kind) => title, var title => $"{kind} {Quoted(title)}" };
    }

    /// <summary>« du protocole », « de l’accord », « de la déclaration ».</summary>
    private static string OfThe(string text) => text.StartsWith("le ", StringComparison.Ordinal) ? $"du {text[3..]}" : $"de {text}";

    private static string Gender(BriefInstrument instrument) =>
        instrument.Kind is "statement" or "letter-of-intent" || instrument.Kind == "other" && TitleOf(instrument) is { } title && FrenchThings.IsFeminine(title) ? "e" : "";

    private string Bracketed(BriefInstrument instrument) => instrument.Period is { } period ? $" ({Dates.Of(period)})" : "";
}
