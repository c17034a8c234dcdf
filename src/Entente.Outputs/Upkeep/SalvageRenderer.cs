using System.Text;
using Entente.Register.Upkeep.Salvaging;

namespace Entente.Outputs.Upkeep;

/// <summary>Prints what was saved of a damaged register and what was not, for people or as JSON.</summary>
public static class SalvageRenderer
{
    public static string Text(Salvaged saved, string counts, OutputLanguage language)
    {
        var labels = DoctorLabels.For(language);
        var text = new StringBuilder().Append(labels["saved"]).Append(labels.Colon).Append(counts).Append('\n');
        if (saved.IsAll) return text.Append(labels["nothing-lost"]).Append('\n').ToString();
        foreach (var table in saved.Lost.GroupBy(row => row.Table))
        {
            text.Append(labels["lost"]).Append(labels.Colon).Append(table.Key).Append(' ').Append(table.Count()).Append('\n');
            foreach (var row in table) text.Append("   ").Append(row.Number).Append("  ").Append(row.What).Append(row.CanBeRead ? $" ({labels["homeless"]})" : "").Append('\n');
        }

        foreach (var (table, count) in saved.Unknown) text.Append(string.Format(labels["unknown"], table, count)).Append('\n');
        foreach (var page in saved.Incomplete) text.Append(labels["incomplete"]).Append(labels.Colon).Append(page).Append('\n');
        if (saved.Incomplete.Length > 0) text.Append(labels["reread"]).Append('\n');
        return text.ToString();
    }

    public static string Json(Salvaged saved) =>
        ViewJson.Write(new { saved.IsAll, saved.Counts, saved.Lost, saved.Unknown, saved.Incomplete }, "entente-salvage/1");
}
