using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Entente.Outputs.Review.Docx;

/// <summary>Charts as the word processor draws them itself, with what they show in words for those who do not see it.</summary>
internal sealed class DocxCharts(MainDocumentPart part)
{
    private const string Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private const uint CategoryAxis = 1, ValueAxis = 2;

    /// <summary>In English Metric Units, of which 12,700 are a point.</summary>
    private const long Width = 5_760_000, Head = 700_000, Row = 300_000;

    private uint count;

    public Paragraph Of(ReviewChart chart)
    {
        var drawn = part.AddNewPart<ChartPart>();
        drawn.ChartSpace = new ChartSpace(
            new RoundedCorners { Val = false },
            new C.Chart(
                new AutoTitleDeleted { Val = true },
                new PlotArea(new C.Layout(), Bars(chart), Categories(), Values()),
                new Legend(new LegendPosition { Val = LegendPositionValues.Top }, new Overlay { Val = false }),
                new PlotVisibleOnly { Val = true }));
        return new Paragraph(new Run(new Drawing(Inline(chart, part.GetIdOfPart(drawn)))));
    }

    private Wp.Inline Inline(ReviewChart chart, string id) => new(
        new Wp.Extent { Cx = Width, Cy = Head + Row * chart.Bars.Length },
        new Wp.DocProperties { Id = ++count, Name = chart.Id, Title = chart.Title, Description = chart.Description },
        new Wp.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(new ChartReference { Id = id }) { Uri = Uri }))
    {
        DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
    };

    private static BarChart Bars(ReviewChart chart) => new(
        new BarDirection { Val = BarDirectionValues.Bar }, new BarGrouping { Val = BarGroupingValues.Clustered }, new VaryColors { Val = false },
        Series(0, chart.Now, chart, bar => bar.Now, "1D4F63"), Series(1, chart.Before, chart, bar => bar.Before, "A9C3CC"),
        new GapWidth { Val = 60 }, new AxisId { Val = CategoryAxis }, new AxisId { Val = ValueAxis });

    private static BarChartSeries Series(uint index, string name, ReviewChart chart, Func<ReviewBar, int> value, string colour)
    {
        var (labels, numbers) = (new StringLiteral(new PointCount { Val = (uint)chart.Bars.Length }), new NumberLiteral(new FormatCode("General"), new PointCount { Val = (uint)chart.Bars.Length }));
        for (var i = 0; i < chart.Bars.Length; i++)
        {
            labels.Append(new StringPoint(new NumericValue(chart.Bars[i].Label)) { Index = (uint)i });
            numbers.Append(new NumericPoint(new NumericValue($"{value(chart.Bars[i])}")) { Index = (uint)i });
        }

        return new BarChartSeries(
            new C.Index { Val = index }, new Order { Val = index }, new SeriesText(new NumericValue(name)),
            new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = colour })), new InvertIfNegative { Val = false },
            new DataLabels(new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false }, new ShowSeriesName { Val = false }, new ShowPercent { Val = false }, new ShowBubbleSize { Val = false }),
            new CategoryAxisData(labels), new C.Values(numbers));
    }

    /// <summary>The first thing on top, as in the table.</summary>
    private static CategoryAxis Categories() => new(
        new AxisId { Val = CategoryAxis }, new Scaling(new Orientation { Val = OrientationValues.MaxMin }), new Delete { Val = false }, new AxisPosition { Val = AxisPositionValues.Left },
        new MajorTickMark { Val = TickMarkValues.None }, new MinorTickMark { Val = TickMarkValues.None }, new TickLabelPosition { Val = TickLabelPositionValues.Low }, new CrossingAxis { Val = ValueAxis });

    private static ValueAxis Values() => new(
        new AxisId { Val = ValueAxis }, new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }), new Delete { Val = true }, new AxisPosition { Val = AxisPositionValues.Bottom },
        new CrossingAxis { Val = CategoryAxis });
}
