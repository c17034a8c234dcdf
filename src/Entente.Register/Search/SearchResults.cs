using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using NodaTime;

namespace Entente.Register.Search;

/// <summary>What a search has found.</summary>
/// <param name="Total">How many texts, each counted once however many pages carry it; with small edits, it is one among the hundred best.</param>
/// <param name="Complete">
/// Whether all of the register was looked through; else <paramref name="Total"/> are the newest that match, and there may be older ones.
/// </param>
/// <param name="Years">How many of them are of each year of publication, the latest first; those without a day are in none.</param>
public sealed record SearchResults(
    int Total, bool Complete, int Page, ImmutableArray<SearchHit> Hits, ImmutableArray<YearCount> Years);

/// <summary>How many texts are of a year.</summary>
public sealed record YearCount(int Year, int Count);

/// <summary>A dispatch that was found.</summary>
/// <param name="Dispatch">The hash of its text.</param>
/// <param name="Title">Null where it has none.</param>
/// <param name="Text">The piece of its text that shows best what was searched for; without words, its beginning.</param>
/// <param name="Page">The page on which it stands: of several copies, the first one published.</param>
/// <param name="Copies">How many dispatches carry this text or, of those that were found, a print of it, itself included.</param>
/// <param name="Facts">What it tells, as far as that was searched for.</param>
/// <param name="Score">The higher the better; it compares hits of one search.</param>
public sealed record SearchHit(
    string Dispatch, MarkedText? Title, MarkedText Text, Edtf? Published, LocalDate? Day, string? Outlet, string? Url, string Page, int Copies,
    ImmutableArray<SearchFact> Facts, long Score);

/// <summary>A fact in a dispatch that was found.</summary>
/// <param name="Identifier">Of what it tells; null where that has none.</param>
/// <param name="Fact">As the register has it, verdicts included.</param>
/// <param name="Json">The same as JSON, its fields as in a reading.</param>
public sealed record SearchFact(string Kind, string? Identifier, MarkedText Quote, Fact Fact, string Json);
