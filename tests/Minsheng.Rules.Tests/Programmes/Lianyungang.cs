using System.Text.RegularExpressions;

namespace Minsheng.Rules.Tests.Programmes;

/// <summary>The programme of rules/lianyungang-2023, its observations and the items of its source.</summary>
internal static class Lianyungang
{
    public static LoadResult Loaded { get; } = ProgrammeLoader.LoadDirectory(Folder());

    public static Programme Programme => Loaded.GetProgramme();

    public static ObservationBinding Bind(string file) =>
        ObservationSet.Bind(Programme, CsvObservations.Read(file, File.ReadAllBytes(Path.Combine(Folder(), "observations", file))));

    /// <summary>The text of each numbered item of the source, without white space.</summary>
    public static IReadOnlyDictionary<int, string> SourceItems()
    {
        var text = File.ReadAllText(Path.Combine(Folder(), Programme.Source!.File!));
        var pieces = Regex.Split(text, @"^(\d+)\. |^[一二三四五六七八九十]+、.*领域$", RegexOptions.Multiline);
        var items = new Dictionary<int, string>();
        for (var i = 1; i < pieces.Length; i++)
        {
            if (int.TryParse(pieces[i], out var number))
            {
                items.Add(number, WithoutSpace(pieces[i + 1]));
            }
        }

        return items;
    }

    public static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string Folder() => Repository.PathOf("rules", "lianyungang-2023");
}
