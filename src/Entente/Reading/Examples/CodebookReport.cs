using Entente.Codebook;

namespace Entente.Reading.Examples;

/// <summary>What checking a codebook found.</summary>
/// <param name="Examples">How many of its examples were run.</param>
/// <param name="Errors">What is wrong, an example that fails included, by file and line; empty when all is well.</param>
public sealed record CodebookReport(int Examples, IReadOnlyList<CodebookError> Errors);
