using Entente.Register.Verdicts;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Judging;

/// <summary>A judgement as a form of the site gives it.</summary>
public static class VerdictForm
{
    /// <summary>The form's fields: who and what is judged, and why.</summary>
    public const string Act = "act", Fact = "fact", Other = "other", Because = "because", Verdict = "verdict", Page = "page", Words = "words", Kind = "kind", Back = "back";

    /// <summary>Before the name of a fact's field: its value, and that which stood there before.</summary>
    public const string Value = "value.", Before = "before.";

    /// <exception cref="VerdictException">The form asks for what cannot be judged.</exception>
    public static Judgement Read(IFormCollection form, IVerdicts verdicts) => Codes.Parse<VerdictAct>(form[Act]) switch
    {
        VerdictAct.Confirm => Judgement.Confirm(verdicts.Find(Text(form, Fact))),
        VerdictAct.Reject => Judgement.Reject(verdicts.Find(Text(form, Fact))),
        VerdictAct.Correct => Judgement.Correct(verdicts.Find(Text(form, Fact)), Changed(form)),
        VerdictAct.Add => Judgement.Add(verdicts.Words(Text(form, Page), Text(form, Words), Text(form, Kind)), Changed(form)),
        VerdictAct.Withdraw => Judgement.Withdraw(Text(form, Verdict)),
        { } pair => Judgement.Pair(pair, verdicts.Find(Text(form, Fact)), verdicts.Find(Text(form, Other))),
        null => throw new VerdictException($"\"{form[Act]}\" is no verdict; there are {Codes.All<VerdictAct>()}"),
    };

    /// <summary>A text of the form; browsers send line ends in their own way, and a page has them as it came.</summary>
    private static string Text(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n");

    /// <summary>The fields whose value is another than the one that was shown.</summary>
    private static Dictionary<string, string?> Changed(IFormCollection form)
    {
        var changed = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in form)
        {
            if (!name.StartsWith(Value, StringComparison.Ordinal)) continue;
            var field = name[Value.Length..];
            if (value.ToString().Trim() is var text && text != form[Before + field].ToString()) changed[field] = text.Length == 0 ? null : text;
        }

        return changed.Count > 0 ? changed : throw new VerdictException("no field was changed");
    }
}
