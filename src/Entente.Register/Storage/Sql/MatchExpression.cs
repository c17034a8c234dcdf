using System.Text;
using Entente.Register.Search.Query;

namespace Entente.Register.Storage.Sql;

/// <summary>Writes which tokens a document must have in the words of a database's own index.</summary>
/// <param name="quote">Stands around a token.</param>
/// <param name="prefix">Stands behind one that only has to begin so.</param>
internal sealed class MatchExpression(char quote, string prefix, string and, string or, string not)
{
    public string Of(Match match)
    {
        var text = new StringBuilder();
        Write(match, text);
        return text.ToString();
    }

    private void Write(Match match, StringBuilder text)
    {
        switch (match)
        {
            case MatchToken token:
                text.Append(quote).Append(token.Token).Append(quote).Append(token.Prefix ? prefix : "");
                break;
            case MatchAll all:
                WriteJoined(all.Of, and, text);
                break;
            case MatchAny any:
                WriteJoined(any.Of, or, text);
                break;
            case MatchBut but:
                WriteJoined([but.This, but.Not], not, text);
                break;
        }
    }

    private void WriteJoined(IReadOnlyList<Match> of, string sign, StringBuilder text)
    {
        text.Append('(');
        for (var i = 0; i < of.Count; i++)
        {
            if (i > 0) text.Append(sign);
            Write(of[i], text);
        }

        text.Append(')');
    }
}
