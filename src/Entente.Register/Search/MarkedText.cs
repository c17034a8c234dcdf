using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Register.Search;

/// <summary>A piece of a text, verbatim, with the words in it that were searched for.</summary>
/// <param name="Marks">Where they stand in the piece, in order, in UTF-16 units; none overlaps another.</param>
/// <param name="CutBefore">Whether the text goes on before the piece.</param>
/// <param name="CutAfter">Whether it goes on behind it.</param>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Marks, bool CutBefore = false, bool CutAfter = false);
