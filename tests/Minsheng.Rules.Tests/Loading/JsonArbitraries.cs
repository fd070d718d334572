using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Loading;

/// <summary>A JSON document with a few characters changed.</summary>
public sealed record MutatedJson(string Text);

/// <summary>Mutations of valid rule files, from an alphabet that JSON readers trip over.</summary>
public static class JsonArbitraries
{
    private static readonly string[] Seeds =
    [
        """{"format":1,"id":"education","title":{"zh":"教育","en":"Education"},"items":[{"number":2,"measures":[{"id":"a","kind":"count","target":"≥ 800 人"}]}]}""",
        "{\r\n  // comment\r\n  \"weight\": -1.50e+2, /* and\r\n more */ \"required\": false, \"note\": null\r\n}",
        """[[],{},[{}],"",0,-0.0,1E5,"a\u4eba\n\"\\\/\ud83d\ude00😀",true]""",
        """{"a/b":{"m~n":[1,2,3]},"a/b":"again","":[null]}""",
        "\ufeff{\"between\":[6,8],\"unit\":\"个\"}",
        "\"text\"",
    ];

    private static readonly string[] Nasty =
        ["", "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u12", "\\ud800", "/", "*", "//", "/*", "*/", "#", "0", "1", "-", "+", ".", "e", "E", "01", "0x1", "1e400", "12345678901234567890123456789", "true", "null", "NaN", "undefined", "a", "$", " ", "\t", "\r", "\n", "\0", "\u000b", "\u00a0", "\u3000", "\ufeff", "\u2028", "人", "😀", "\ud83d"];

    public static Arbitrary<MutatedJson> Documents() =>
        (from seed in Gen.Elements(Seeds)
         from count in Gen.Choose(1, 3)
         from edits in Edits.ListOf(count)
         select new MutatedJson(edits.Aggregate(seed, (text, edit) => edit(text)))).ToArbitrary();

    private static Gen<Func<string, string>> Edits =>
        from place in Gen.Choose(0, int.MaxValue)
        from removed in Gen.Choose(0, 2)
        from inserted in Gen.Elements(Nasty)
        select (Func<string, string>)(text => Edit(text, place, removed, inserted));

    private static string Edit(string text, int place, int removed, string inserted)
    {
        var start = place % (text.Length + 1);
        return text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, inserted);
    }
}
