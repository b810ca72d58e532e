using System.Globalization;
using System.Text;
using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Reporting;

/// <summary><c>report.svg</c>: for each case two bars, tokens on the left and milliseconds without the model on the right; a cross behind an arm's tokens says that its answer is wrong.</summary>
internal static class SvgReport
{
    private const int RowHeight = 18;
    private const int Names = 190;
    private const int Chart = 330;
    private const int Top = 46;

    private static readonly (string Arm, string Colour)[] Colours = [(ArmNames.Code, "#2a78d6"), (ArmNames.Traditional, "#c98500")];

    public static string Write(Findings findings)
    {
        var played = findings.Played;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Names + 2 * Chart + 40} {Top + played.Count * RowHeight + 16}" font-family="sans-serif" font-size="11" fill="#333"><rect width="100%" height="100%" fill="#fff"/>""");
        Legend(svg);
        Bars(svg, played, Names, arm => arm.Tokens?.Total ?? 0, findings.NotCounted.Length > 0 ? "tokens were not counted" : "tokens");
        Bars(svg, played, Names + Chart + 20, arm => Statistics.Median(arm.Times.Select(time => time.HostMs)), "ms without the model");
        for (var row = 0; row < played.Count; row++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Names - 6}" y="{Top + row * RowHeight + 12}" text-anchor="end">{played[row].Case.Id}</text>""");
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Legend(StringBuilder svg)
    {
        for (var index = 0; index < Colours.Length; index++)
        {
            var x = Names + index * 110;
            svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{x}" y="6" width="10" height="10" fill="{Colours[index].Colour}"/><text x="{x + 14}" y="15">{Colours[index].Arm}</text>""");
        }

        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Names + Colours.Length * 110}" y="15" fill="#b00020">✗ wrong</text>""");
    }

    private static void Bars(StringBuilder svg, IReadOnlyList<Outcome> played, int left, Func<ArmOutcome, double> figure, string unit)
    {
        var most = Math.Max(1, played.SelectMany(outcome => outcome.Arms.Values).Select(figure).DefaultIfEmpty().Max());
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{left}" y="36">{unit}{(most > 1 ? $", up to {most:N0}" : "")}</text>""");
        for (var row = 0; row < played.Count; row++)
        {
            for (var index = 0; index < Colours.Length; index++)
            {
                var width = (Chart - 20) * figure(played[row].Arms[Colours[index].Arm]) / most;
                svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{left}" y="{Top + row * RowHeight + 2 + index * 7}" width="{width:F1}" height="6" fill="{Colours[index].Colour}"/>""");
                svg.Append(left == Names && !played[row].Arms[Colours[index].Arm].Verdict.Correct
                    ? string.Create(CultureInfo.InvariantCulture, $"""<text x="{left + width + 3:F1}" y="{Top + row * RowHeight + 8 + index * 7}" font-size="9" fill="#b00020">✗</text>""")
                    : "");
            }
        }
    }
}
