using System.Collections.Immutable;

namespace Entente.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Total">How many there are in all; at most as many as the register looks at for one question.</param>
/// <param name="Offset">How many stand before the first.</param>
/// <param name="Next">The address of the page after this one; null on the last.</param>
public sealed record Listing<T>(ImmutableArray<T> Items, int Total, int Offset, string? Next);
