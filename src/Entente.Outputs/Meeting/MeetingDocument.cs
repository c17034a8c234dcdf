using System.Collections.Immutable;
using Entente.Register.Views;

namespace Entente.Outputs.Meeting;

/// <summary>A preparation in words, of a length for two pages, before it is laid out.</summary>
/// <param name="About">When and where it is, and for which day the document holds.</param>
/// <param name="Empty">What to say where nothing is known.</param>
public sealed record MeetingDocument(string Title, ImmutableArray<string> About, string Empty, ImmutableArray<MeetingSection> Sections);

/// <summary>A part of the document.</summary>
/// <param name="Code">The same in every language.</param>
public sealed record MeetingSection(string Code, string Title, ImmutableArray<MeetingLine> Lines);

/// <summary>One thing that the document says.</summary>
/// <param name="Lead">What the eye finds it by: a date, a name.</param>
/// <param name="Quote">The words that tell it, or the beginning of them, on one line; null where nothing is quoted.</param>
/// <param name="QuoteIsCut">Whether the words go on.</param>
/// <param name="Source">Who published it and when.</param>
/// <param name="Identifier">Of what it tells; null where that has none, as an office.</param>
public sealed record MeetingLine(string Lead, string Text, string? Quote, bool QuoteIsCut, string Source, string? Identifier, ImmutableArray<Source> Sources);
