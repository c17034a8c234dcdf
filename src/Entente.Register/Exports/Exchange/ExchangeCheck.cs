using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Exports.Exchange;

/// <summary>Says what is wrong with a row as such: whoever writes by hand may write what no program would.</summary>
internal static class ExchangeCheck
{
    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? Of(ExchangeRow row)
    {
        foreach (var value in row.Values)
            if (TextFault.Of(value.Text) is { } fault)
                return $"it holds {fault}, which no register keeps";
        return row.Table switch
        {
            "pages" => Page(row),
            "claims" => Claim(row),
            "readings" => Hints(row),
            _ => null,
        };
    }

    private static string? Page(ExchangeRow row) =>
        row.Text("text") is { } text && PageWriter.Sha256(text) != row.Text("sha256") ? "sha256 is not that of the text" : null;

    private static string? Claim(ExchangeRow row)
    {
        var (kind, fact, quote) = (row.Text("kind"), row.Text("fact"), row.Text("quote"));
        if (kind is null || fact is null || quote is null) return "a claim needs kind, fact and quote";
        if (FactJson.TypeOf(kind) is null) return $"there is no kind of fact {kind}";
        if (row.Number("start") is not (>= 0 and < int.MaxValue and var start) || row.Number("length") != quote.Length) return "start and length are not those of a quote";
        var claim = new ClaimRow(0, kind, fact, quote, new TextSpan((int)start, quote.Length), row.Text("rule") ?? "");
        return FactJson.CanBeRead(claim) ? null : $"fact is no {kind}";
    }

    private static string? Hints(ExchangeRow row)
    {
        try
        {
            HintsJson.Read(row.Text("hints") ?? "");
            return null;
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or ArgumentException or FormatException or NullReferenceException)
        {
            return "hints cannot be read";
        }
    }
}
