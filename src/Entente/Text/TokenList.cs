using System.Collections;

namespace Entente.Text;

/// <summary>The tokens of a text, in its order. Once made it changes no more, unless its maker fills it anew with another text.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private Token[] tokens = new Token[64];

    public int Length { get; private set; }

    int IReadOnlyCollection<Token>.Count => Length;

    /// <summary>How many tokens it has room for.</summary>
    internal int Capacity => tokens.Length;

    public ref readonly Token this[int at] => ref AsSpan()[at];

    Token IReadOnlyList<Token>.this[int index] => this[index];

    public ReadOnlySpan<Token> AsSpan() => new(tokens, 0, Length);

    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => new ArraySegment<Token>(tokens, 0, Length).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => new ArraySegment<Token>(tokens, 0, Length).GetEnumerator();

    public static implicit operator ReadOnlySpan<Token>(TokenList list) => list.AsSpan();

    internal void Add(in Token token)
    {
        if (Length == tokens.Length) Array.Resize(ref tokens, 2 * Length);
        tokens[Length++] = token;
    }

    internal void Clear() => Length = 0;
}
