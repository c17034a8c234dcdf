namespace Entente.Codebook;

/// <summary>One thing that is wrong in a codebook, and where.</summary>
/// <param name="File">The file's path below the codebook's folder.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record CodebookError(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}

/// <summary>A codebook cannot be used; every error found is listed.</summary>
public sealed class CodebookException(IReadOnlyList<CodebookError> errors)
    : Exception(string.Join(Environment.NewLine, errors))
{
    public IReadOnlyList<CodebookError> Errors { get; } = errors;
}
