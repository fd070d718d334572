namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>A line of a picture.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Colour">Its colour in SVG.</param>
/// <param name="IsDashed">Whether it is dashed.</param>
internal sealed record ChartLine(string Name, string Colour, bool IsDashed)
{
    /// <summary>Its points, from left to right.</summary>
    public List<(double X, double Y)> Points { get; } = [];
}
