using System.Globalization;
using System.Text;
using Entente.Outputs.Documents;

namespace Entente.Outputs.Review;

/// <summary>Draws a chart of a review: for each thing two bars, that of the year and that of the year before. The same numbers stand in the table beside it.</summary>
internal static class ReviewSvg
{
    private const int Width = 640, Labels = 190, Row = 34, Bar = 12, Top = 24, Numbers = 36;

    public static void Write(StringBuilder html, ReviewChart chart)
    {
        var height = Top + chart.Bars.Length * Row;
        var most = Math.Max(1, chart.Bars.Max(bar => Math.Max(bar.Now, bar.Before)));
        html.Append(CultureInfo.InvariantCulture, $"<figure class=\"review-chart\"><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{chart.Id}-title {chart.Id}-desc\">");
        html.Append(CultureInfo.InvariantCulture, $"<title id=\"{chart.Id}-title\">{HtmlPage.Encode(chart.Title)}</title><desc id=\"{chart.Id}-desc\">{HtmlPage.Encode(chart.Description)}</desc>\n");
        Key(html, Labels, "bar-now", chart.Now);
        Key(html, Labels + 80, "bar-before", chart.Before);
        for (var i = 0; i < chart.Bars.Length; i++) Write(html, chart.Bars[i], Top + i * Row, most);
        html.Append("</svg></figure>\n");
    }

    private static void Key(StringBuilder html, int x, string style, string words) =>
        html.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{x}\" y=\"2\" width=\"10\" height=\"10\"/><text x=\"{x + 16}\" y=\"12\">{words}</text>\n");

    private static void Write(StringBuilder html, ReviewBar bar, int y, int most)
    {
        html.Append(CultureInfo.InvariantCulture, $"<text x=\"{Labels - 10}\" y=\"{y + Bar + 4}\" text-anchor=\"end\">{HtmlPage.Encode(bar.Label)}</text>");
        One(html, bar.Now, y, "bar-now", most);
        One(html, bar.Before, y + Bar + 1, "bar-before", most);
        html.Append('\n');
    }

    private static void One(StringBuilder html, int number, int y, string style, int most)
    {
        var length = number * (Width - Labels - Numbers) / most;
        html.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{Labels}\" y=\"{y}\" width=\"{Math.Max(1, length)}\" height=\"{Bar}\"/><text class=\"bar-number\" x=\"{Labels + length + 6}\" y=\"{y + Bar - 2}\">{number}</text>");
    }
}
