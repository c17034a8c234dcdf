using System.Collections.Immutable;
using System.Text;
using Entente.Register.Upkeep.Checking;

namespace Entente.Outputs.Upkeep;

/// <summary>Prints what an examination of a register has found, for people or as JSON.</summary>
public static class DoctorRenderer
{
    public static string Text(Examination examination, OutputLanguage language)
    {
        var labels = DoctorLabels.For(language);
        if (examination.IsSound) return labels["sound"] + "\n";
        var text = new StringBuilder();
        foreach (var finding in examination.Findings) Write(finding, labels, text);
        if (examination.Findings.Any(f => f.Kind is FindingKind.Orphans or FindingKind.Text or FindingKind.Quote or FindingKind.Fact or FindingKind.Altered or FindingKind.Verdict))
            text.Append(labels["keep"]).Append('\n');
        if (examination.Findings.Any(f => f.Kind == FindingKind.Damaged)) text.Append(labels["salvage"]).Append('\n');
        return text.ToString();
    }

    public static string Text(Mending mending, OutputLanguage language)
    {
        var labels = DoctorLabels.For(language);
        var left = mending.After.Findings.Select(f => (f.Kind, f.Where)).ToHashSet();
        var mended = mending.Before.Findings.Where(f => !left.Contains((f.Kind, f.Where))).ToImmutableArray();
        var text = new StringBuilder();
        foreach (var finding in mended) text.Append(labels["mended"]).Append(labels.Colon).Append(Line(finding, labels)).Append('\n');
        return text.Append(Text(mending.After, language)).ToString();
    }

    public static string Json(Examination examination) =>
        ViewJson.Write(new { examination.IsSound, examination.Findings }, "entente-examination/1");

    private static void Write(Finding finding, DoctorLabels labels, StringBuilder text)
    {
        text.Append(Line(finding, labels));
        if (finding.CanBeMended) text.Append("; ").Append(labels["can-be-mended"]);
        text.Append('\n');
        foreach (var example in finding.Examples.Where(example => example.Length > 0)) text.Append("   ").Append(example).Append('\n');
        if (finding.Count > finding.Examples.Length && finding.Kind != FindingKind.NotCompared) text.Append("   …\n");
    }

    private static string Line(Finding finding, DoctorLabels labels) =>
        finding.Kind == FindingKind.NotCompared ? labels.Of(finding.Kind) : $"{finding.Where}{labels.Colon}{labels.Of(finding.Kind)} ({finding.Count})";
}
