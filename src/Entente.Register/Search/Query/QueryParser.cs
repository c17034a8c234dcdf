using System.Buffers;
using System.Collections.Immutable;
using Entente.Register.Search.Words;

namespace Entente.Register.Search.Query;

/// <summary>Reads queries. Whatever is typed is a query: what has no meaning as a sign is words.</summary>
internal sealed class QueryParser(TokenTable tokens, IReadOnlySet<string> functionWords)
{
    private const int ShortestPrefix = 2;
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»„");

    private static readonly (string Name, QueryField Field)[] Fields =
        [("title", QueryField.Title), ("party", QueryField.Party), ("person", QueryField.Person), ("kind", QueryField.Kind)];

    public ImmutableArray<QueryClause> Parse(string text)
    {
        var clauses = new List<QueryClause>();
        var or = false;
        foreach (var piece in new QueryPieces(text))
        {
            var isOr = piece is { Quoted: false, Negated: false, Field: "", Text: "OR" or "|" };
            if (!isOr && Atom(piece) is { } atom)
            {
                if (or && clauses.Count > 0 && !piece.Negated && !clauses[^1].Negated) clauses[^1] = clauses[^1] with { AnyOf = clauses[^1].AnyOf.Add(atom) };
                else clauses.Add(new QueryClause(piece.Negated, [atom]));
            }

            or = isOr;
        }

        return WithoutFunctionWords(clauses);
    }

    private QueryAtom? Atom(QueryPiece piece)
    {
        var field = Array.Find(Fields, f => f.Name == piece.Field);
        var isField = field.Name is not null && piece.Text.Length > 0;
        var text = isField || piece.Field.Length == 0 ? piece.Text : $"{piece.Field}:{piece.Text}";
        var kind = isField ? field.Field : QueryField.Text;
        var words = Words(text);
        var prefix = !piece.Quoted && text.EndsWith('*') && words is [{ Folded.Length: >= ShortestPrefix }];
        var atom = new QueryAtom(kind, text.Trim(), words, prefix, piece.Quoted);
        return words.Length > 0 || !atom.IsWords ? atom : null;
    }

    private ImmutableArray<QueryWord> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<QueryWord>();
        var scanner = new WordScanner(text, stackalloc char[WordScanner.Longest]);
        while (scanner.Next()) words.Add(new QueryWord(scanner.Folded.ToString(), tokens.All(scanner.Folded)));
        return words.ToImmutable();
    }

    /// <summary>Articles and the like need not be there, where the query has anything else.</summary>
    private ImmutableArray<QueryClause> WithoutFunctionWords(List<QueryClause> clauses)
    {
        var telling = clauses.Where(clause => clause.Negated || !clause.AnyOf.All(IsFunctionWord)).ToImmutableArray();
        return telling.Any(clause => !clause.Negated) ? telling : [.. clauses];
    }

    private bool IsFunctionWord(QueryAtom atom) =>
        atom is { Field: QueryField.Text, Quoted: false, Prefix: false, Words: [var word] } && functionWords.Contains(word.Folded);

    /// <summary>A stretch of a query.</summary>
    /// <param name="Field">What stands before a colon; empty where there is none.</param>
    internal readonly record struct QueryPiece(bool Negated, string Field, string Text, bool Quoted);

    /// <summary>Cuts a query at spaces outside of quotation marks.</summary>
    internal ref struct QueryPieces(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> rest = rest;

        public QueryPiece Current { get; private set; }

        public readonly QueryPieces GetEnumerator() => this;

        public bool MoveNext()
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty) return false;
            var negated = rest.Length > 1 && rest[0] is '-' or '−' && !char.IsWhiteSpace(rest[1]);
            if (negated) rest = rest[1..];
            var field = Field();
            var quoted = rest.Length > 0 && Quotes.Contains(rest[0]);
            Current = new QueryPiece(negated, field, quoted ? Quoted() : Bare(), quoted);
            return true;
        }

        /// <summary>Small letters before a colon that something follows.</summary>
        private string Field()
        {
            var length = 0;
            while (length < rest.Length && char.IsAsciiLetterLower(rest[length])) length++;
            if (length == 0 || length + 1 >= rest.Length || rest[length] != ':' || char.IsWhiteSpace(rest[length + 1])) return "";
            var field = rest[..length].ToString();
            rest = rest[(length + 1)..];
            return field;
        }

        private string Quoted()
        {
            var end = rest[1..].IndexOfAny(Quotes);
            var text = end < 0 ? rest[1..] : rest.Slice(1, end);
            rest = end < 0 ? [] : rest[(end + 2)..];
            return text.ToString();
        }

        private string Bare()
        {
            var end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && !(Quotes.Contains(rest[end]) && end > 0)) end++;
            var text = rest[..end].ToString();
            rest = rest[end..];
            return text;
        }
    }
}
