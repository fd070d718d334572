using System.Globalization;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Lines over two logarithmic axes as plain SVG, each named at its end.</summary>
internal sealed class SvgChart
{
    private const double Width = 820;
    private const double Height = 480;
    private const double Left = 80;
    private const double Right = 660;
    private const double Top = 56;
    private const double Bottom = 410;
    private const double LabelHeight = 18;

    private readonly IReadOnlyList<ChartLine> _lines;
    private readonly (double Low, double High) _x;
    private readonly (double Low, double High) _y;

    private SvgChart(IReadOnlyList<ChartLine> lines)
    {
        _lines = lines;
        _x = Decades(lines.SelectMany(line => line.Points).Select(point => point.X));
        _y = Decades(lines.SelectMany(line => line.Points).Select(point => point.Y));
    }

    /// <summary>The picture.</summary>
    public static string Draw(string title, string below, string beside, IReadOnlyList<ChartLine> lines)
    {
        var chart = new SvgChart(lines);
        return Text($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="14" fill="#222">
            <rect width="{Width}" height="{Height}" fill="#fff"/>
            <text x="{Left}" y="30" font-size="18">{title}</text>
            {string.Join('\n', chart.Grid())}
            <text x="{(Left + Right) / 2}" y="{Bottom + 50}" text-anchor="middle">{below}</text>
            <text x="20" y="{(Top + Bottom) / 2}" text-anchor="middle" transform="rotate(-90 20 {(Top + Bottom) / 2})">{beside}</text>
            {string.Join('\n', chart._lines.Select(chart.Line))}
            {string.Join('\n', chart.Names())}
            </svg>

            """);
    }

    private static (double Low, double High) Decades(IEnumerable<double> values)
    {
        var logs = values.Select(Math.Log10).ToList();
        return (Math.Floor(logs.Min()), Math.Ceiling(logs.Max()));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private double X(double log) => Left + (log - _x.Low) / (_x.High - _x.Low) * (Right - Left);

    private double Y(double log) => Bottom - (log - _y.Low) / (_y.High - _y.Low) * (Bottom - Top);

    private IEnumerable<string> Grid()
    {
        for (var log = _x.Low; log <= _x.High; log++)
        {
            yield return Text($"""<path d="M{X(log):0.#} {Top}V{Bottom}" stroke="#ddd"/><text x="{X(log):0.#}" y="{Bottom + 22}" text-anchor="middle">{Math.Pow(10, log):N0}</text>""");
        }

        for (var log = _y.Low; log <= _y.High; log++)
        {
            yield return Text($"""<path d="M{Left} {Y(log):0.#}H{Right}" stroke="#ddd"/><text x="{Left - 8}" y="{Y(log) + 5:0.#}" text-anchor="end">{Math.Pow(10, log):N0}</text>""");
        }
    }

    private string Line(ChartLine line)
    {
        var points = line.Points.Select(point => Text($"{X(Math.Log10(point.X)):0.#},{Y(Math.Log10(point.Y)):0.#}"));
        var dashes = line.IsDashed ? " stroke-dasharray=\"6 4\"" : "";
        return $"""<polyline points="{string.Join(' ', points)}" fill="none" stroke="{line.Colour}" stroke-width="2"{dashes}/>""";
    }

    /// <summary>The names at the ends of the lines, one below the other where lines end close together.</summary>
    private IEnumerable<string> Names()
    {
        var free = double.MinValue;
        foreach (var line in _lines.OrderByDescending(line => line.Points[^1].Y))
        {
            var (x, y) = (X(Math.Log10(line.Points[^1].X)) + 8, Math.Max(free, Y(Math.Log10(line.Points[^1].Y)) + 5));
            free = y + LabelHeight;
            yield return Text($"""<text x="{x:0.#}" y="{y:0.#}" fill="{line.Colour}">{line.Name}: {line.Points[^1].Y:N0}</text>""");
        }
    }
}
