using Entente.Codebook;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Verdicts;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

/// <summary>The words of a brief in one language. Codes without a word of their own are shown as they are.</summary>
public abstract class Labels
{
    /// <param name="book">The codebook, for the names of states, organisations and offices; null shows their codes.</param>
    public static Labels For(OutputLanguage language, Book? book) =>
        language == OutputLanguage.French ? new FrenchLabels { Book = book } : new EnglishLabels { Book = book };

    protected Book? Book { get; init; }

    /// <summary>The language's ISO 639-1 code, by which the codebook has its names.</summary>
    protected abstract string Code { get; }

    public abstract string Title { get; }

    public abstract string AsOf { get; }

    public abstract string Nothing { get; }

    public abstract string Engagements { get; }

    public abstract string Multilateral { get; }

    public abstract string Holders { get; }

    public abstract string Instruments { get; }

    public abstract string Mechanisms { get; }

    public abstract string Undertakings { get; }

    public abstract string Assistance { get; }

    public abstract string Deployments { get; }

    public abstract string Coming { get; }

    public abstract string NotSeenHeld { get; }

    public abstract string Undated { get; }

    public abstract string NoDate { get; }

    public abstract string Unsourced { get; }

    /// <summary>Of a source: that only those see it who ask for internal pages.</summary>
    public abstract string Internal { get; }

    public abstract string SourcesDisagree { get; }

    public abstract string Since { get; }

    public abstract string LastMentioned { get; }

    public abstract string Interim { get; }

    public abstract string Due { get; }

    public abstract string Standing { get; }

    public abstract string Signed { get; }

    public abstract string Ends { get; }

    public abstract string Others(int count);

    /// <summary>That so many carry one text; some of the others are named.</summary>
    public abstract string CarriedBy(int count, string others);

    public abstract string Edition(string edition);

    /// <summary>Which of a series of units sent one after another.</summary>
    public abstract string Number(int nth);

    /// <summary>A colon, with the blanks that the language sets around it.</summary>
    public abstract string Colon { get; }

    /// <summary>A semicolon, with the blanks that the language sets around it.</summary>
    public abstract string Semicolon { get; }

    public abstract string Anniversary(int nth, string what);

    public abstract string Kind(string code);

    public abstract string InstrumentKind(string code);

    public string Office(string code) => NameOf(Book?.Offices.GetValueOrDefault(code)?.Names) ?? PlainOffice(code);

    /// <summary>A state or an organisation by its name.</summary>
    public string Party(string code) =>
        NameOf(Book?.World.States.GetValueOrDefault(code)?.Names)
        ?? NameOf(Book?.World.Organisations.GetValueOrDefault(code)?.Names) ?? code;

    public abstract string Rank(string code);

    public abstract string Theme(string code);

    public abstract string Of(Modality modality);

    public abstract string Of(EngagementStatus status);

    public abstract string Of(ThreadStatus status);

    public abstract string Of(ThreadKind kind);

    /// <summary>What a later dispatch says of an announcement.</summary>
    public abstract string Of(AnswerKind kind);

    /// <summary>The title of the list of what is due.</summary>
    public abstract string WhatIsDue { get; }

    public abstract string Passed { get; }

    public abstract string NothingDue { get; }

    public abstract string Of(InstrumentState state);

    /// <summary>What people have made of a fact.</summary>
    public abstract string Of(FactStanding standing);

    public abstract string Of(ParticipantRole role);

    /// <summary>A month, 1 to 12.</summary>
    public abstract string Month(int month);

    /// <summary>A season, 1 spring to 4 winter.</summary>
    public abstract string Season(int season);

    /// <summary>The first of a month, or any other day.</summary>
    public abstract string Day(int day);

    protected abstract string PlainOffice(string code);

    private string? NameOf(IReadOnlyDictionary<string, string>? names) => names?.GetValueOrDefault(Code);

    protected static string Plain(string code) => code.Replace('-', ' ');
}
