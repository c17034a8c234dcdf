using Entente.Codebook;

namespace Entente.Cli;

/// <summary>What checking a codebook found.</summary>
/// <param name="Examples">How many of their examples were run.</param>
/// <param name="Errors">What is wrong, an example that fails included; empty when all is well.</param>
internal sealed record CodebookReport(int Examples, IReadOnlyList<CodebookError> Errors);
