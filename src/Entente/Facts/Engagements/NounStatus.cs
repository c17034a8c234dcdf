using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>What the words around a noun say became of it: held, planned, proposed, cancelled or denied; and when.</summary>
internal readonly struct NounStatus(Scene scene, NounSetting setting, int sentence)
{
    public bool Denied => setting.Carrier is { Verb.Negated: true } && !FallsThrough || setting.StatusOf(setting.Carrier) == "deny" || IsDeniedBefore();

    public EngagementStatus Status
    {
        get
        {
            if (FallsThrough || Waits) return EngagementStatus.Cancelled;
            if (IsProposedClause()) return EngagementStatus.Proposed;
            if (setting.IsHeld && Told(setting.Carrier!) is { } told) return told;
            if (TookPlace) return EngagementStatus.Held;
            foreach (var participle in setting.Participles)
                if (Told(participle) is { } status) return status;
            if (setting.IsUpcoming) return EngagementStatus.Planned;
            return setting.Carrier is { Verb.IsFinite: false } infinitive ? Governing.Status(scene, setting.Sentence, infinitive) ?? EngagementStatus.Held : EngagementStatus.Held;
        }
    }

    /// <summary>Whether the carrier is an infinitive that no plan or proposal governs, so that it asserts nothing, or tells a habit.</summary>
    public bool IsMereIdea => setting.Carrier is { } carrier && Circumstances.IsHabit(carrier) || setting.Carrier is { Verb: { Tense: VerbTense.Infinitive, Modal: null } } infinitive
        && infinitive.Chunk.Preposition is not "après" && !IsPurpose(infinitive) && Governing.Status(scene, setting.Sentence, infinitive) is null;

    /// <summary>"arrivé pour prendre part à la Retraite (18-20 février)": a session that has its days takes place, whatever somebody came for.</summary>
    private bool IsPurpose(Clause infinitive) =>
        infinitive.Chunk.Preposition == "pour" && setting is { Support.Through: "à", InBrackets: not null } or { Support.Through: "à", IsDated: true };

    public bool IsPlannedByInfinitive => setting.Carrier is { Verb.Tense: VerbTense.Infinitive } && Status == EngagementStatus.Planned;

    /// <summary>The date of the engagement, by the strongest evidence: the day it was put off to, then what its own verb, its participles and the words at it tell, then the clause around it.</summary>
    public Edtf? When()
    {
        var carrier = setting.Carrier;
        if (carrier is not null && setting.StatusOf(carrier) == "postponed" && PutOffTo(carrier) is { } later) return later;
        if (setting.IsSubject && setting.IsHeld && Circumstances.First(Stretch.Of(carrier!.After)) is { } happened) return Ending(carrier) is { } end && CompareDays(happened, end) ? Edtf.Interval(happened, end) : happened;
        foreach (var clause in setting.Participles)
            if (Circumstances.First(Stretch.Of(clause.After)) is { } participle) return participle;
        if (setting.RelativeCarrier is { } relative && Circumstances.First(Stretch.Of(relative.After)) is { } told) return told;
        if (setting.RelativeSubject is { } lasting && Circumstances.First(Stretch.Of(lasting.After)) is { } lasts) return lasts;
        if (setting.IsDated && setting.Next!.Date!.When is { Text.Length: > 4 } own) return own;
        if (setting.InBrackets is { } bracketed) return bracketed;
        if (setting.IsCircumstance && Apposed() is { } apposed) return apposed;
        if (carrier is not null && Circumstances.When(Stretch.Of(carrier.After), Stretch.Of(carrier.Before)) is { } dated) return dated;
        if (setting.IsCircumstance) return Circumstances.First(setting.Following.Until(ChunkKind.Comma)) ?? Fronted() ?? Beside();
        return Circumstances.First(setting.Following) ?? Circumstances.First(setting.Predicate) ?? Circumstances.Last(setting.Preceding)
            ?? (setting.IsDated ? setting.Next!.Date!.When : null) ?? (setting.IsCoincident ? scene.WhenAt(sentence) : null);
    }

    /// <summary>"Il en a fait part vendredi, à Phnom Penh, au cours d'une rencontre": the day before the words, with nothing but a place between.</summary>
    private Edtf? Beside()
    {
        if (setting.Chunk.Preposition != "lors" || setting.Chunk.Definite) return null;
        for (var i = setting.At - 1; i >= 0; i--)
            if (setting.Sentence.Chunks[i] is { Kind: ChunkKind.Date, Date.When: { IsDay: true } day }) return day;
            else if (setting.Sentence.Chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Other) && setting.Sentence.Chunks[i].Preposition is not ("à" or "en")) return null;
        return null;
    }

    /// <summary>"Mardi, après un tête-à-tête avec A": a date that opens the sentence, before nothing but the noun.</summary>
    private Edtf? Fronted()
    {
        var preceding = setting.Preceding;
        foreach (var chunk in preceding)
            if (chunk.Kind is not (ChunkKind.Date or ChunkKind.Comma or ChunkKind.Other) && chunk.Preposition is not ("à" or "en")) return null;
        return Circumstances.Last(preceding);
    }

    /// <summary>"a débuté jeudi et prendra fin lundi": the day that a second verb of the same subject tells.</summary>
    private Edtf? Ending(Clause carrier)
    {
        for (var i = 0; i < setting.Sentence.Clauses.Count; i++)
            if (setting.Sentence.Clauses[i] is { Verb.IsFinite: true } next && next.Index > carrier.Index && NounSetting.Holds(next.Subjects, setting.Chunk))
                return Circumstances.First(Stretch.Of(next.After));
        return null;
    }

    private static bool CompareDays(Edtf first, Edtf last) => first is { IsDay: true, Earliest: { } from } && last is { IsDay: true, Earliest: { } to } && from < to;

    /// <summary>"lors de leur prochaine réunion, les 5 et 6 juin"; "au cours de leur entretien, lundi à Lomé, A et B ont".</summary>
    private Edtf? Apposed() => setting is { Next.Kind: ChunkKind.Comma } && (setting.IsUpcoming || setting.IsFollowedByInset)
        ? Circumstances.First(new Stretch(setting.Sentence.Chunks, setting.At + 2, Math.Min(setting.At + 3, setting.Sentence.Chunks.Count))) : null;

    /// <summary>What one verb over or at the noun says of it; null when it says nothing.</summary>
    private EngagementStatus? Told(Clause clause) => setting.StatusOf(clause) switch
    {
        "cancelled" => EngagementStatus.Cancelled,
        "postponed" => PutOffTo(clause) is null ? EngagementStatus.Cancelled : EngagementStatus.Planned,
        "proposed" => EngagementStatus.Proposed,
        "planned" => EngagementStatus.Planned,
        _ => clause.Verb.IsAhead ? EngagementStatus.Planned : null,
    };

    /// <summary>"a été reportée au 18 juin": the day that it was put off to; null when none is told.</summary>
    private Edtf? PutOffTo(Clause clause)
    {
        foreach (var next in Stretch.Of(clause.After))
        {
            if (next is { Kind: ChunkKind.Date, Date.When: { } when }) return when;
            if (BareDay(next) is { } day) return day;
        }
        return null;
    }

    /// <summary>"fixée au 3 novembre, est décalée au 24": a day alone is of the month that was named before, or of the next.</summary>
    private Edtf? BareDay(Chunk chunk)
    {
        if (chunk is not { Kind: ChunkKind.NounPhrase, Preposition: "à" } || scene.Passage.Tokens[chunk.End - 1] is not { Kind: TokenKind.Number, Value: > 0 and < 32 } number) return null;
        foreach (var participle in setting.Participles)
            if (Circumstances.First(Stretch.Of(participle.After)) is { IsDay: true, Latest: { } before })
                return DayFrom(before, number.Value);
        return null;
    }

    private static Edtf? DayFrom(NodaTime.LocalDate before, int day)
    {
        var month = day > before.Day ? before : before.PlusMonths(1);
        return day <= month.Calendar.GetDaysInMonth(month.Year, month.Month) ? Edtf.Day(month.PlusDays(day - month.Day)) : null;
    }

    /// <summary>"n'aura pas lieu", "n'a pas pu se tenir": what was planned does not take place.</summary>
    private bool FallsThrough => setting.IsSubject && setting.Carrier is { Verb.Negated: true } carrier && setting.Happens(carrier)
        && (carrier.Verb.IsAhead || setting.Participles.Count > 0 || setting.RelativeCarrier is not null);

    /// <summary>"a proposé que le dialogue se tienne": the carrier stands in a clause that a proposal governs.</summary>
    private bool IsProposedClause()
    {
        if (setting.Carrier is not { Subordinate: true, Verb.Tense: VerbTense.Subjunctive or VerbTense.Present } carrier) return false;
        for (var i = setting.Sentence.Clauses.Count - 1; i >= 0; i--)
            if (setting.Sentence.Clauses[i] is { Verb.IsFinite: true } main && main.Index < carrier.Index) return setting.StatusOf(main) == "proposed";
        return false;
    }

    /// <summary>"prévue le 5 mars, a finalement eu lieu lundi": what has taken place is held, whatever was planned.</summary>
    private bool TookPlace => setting is { IsSubject: true, IsHeld: true, Carrier: { Verb: { Tense: VerbTense.Past, Negated: false } } carrier } && setting.Happens(carrier);

    /// <summary>"leur signature devait attendre un moment propice": put off, and to no day.</summary>
    private bool Waits => setting is { IsSubject: true, Carrier.Verb: { Voice: VerbVoice.Active, Lemma: { } lemma } } && setting.Frames.Wait.Contains(lemma);

    private bool IsDeniedBefore()
    {
        for (var i = 0; i < setting.Sentence.Clauses.Count; i++)
            if (setting.Sentence.Clauses[i].Index < setting.At && setting.StatusOf(setting.Sentence.Clauses[i]) == "deny") return true;
        return false;
    }
}
