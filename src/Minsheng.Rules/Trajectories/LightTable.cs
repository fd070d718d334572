namespace Minsheng.Rules;

/// <summary>A table of lights (红黄绿灯) over how far a measure is behind: bands that cover every number exactly once.</summary>
public sealed class LightTable
{
    internal LightTable(LightBasis basis, IReadOnlyList<LightBand> bands, string? source)
    {
        Basis = basis;
        Bands = bands;
        Source = source;
    }

    /// <summary>The number that the bands are about.</summary>
    public LightBasis Basis { get; }

    /// <summary>The bands, from the lowest numbers to the highest.</summary>
    public IReadOnlyList<LightBand> Bands { get; }

    /// <summary>Where the table was published; null where the author does not say.</summary>
    public string? Source { get; }

    /// <summary>The names of the published tables that come with the library.</summary>
    public static IReadOnlyList<string> PresetNames => LightPresets.Names;

    /// <summary>A published table by name, or null where there is none.</summary>
    public static LightTable? FindPreset(string name) => LightPresets.Find(name);

    /// <summary>The band that a number lies in.</summary>
    public LightBand BandOf(Rational number) => Bands.First(band => band.Contains(number));
}
