using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Minsheng.Rules.Plugins.Tests;

/// <summary>Compiles plug-ins. What every one of them needs stands in <see cref="Common"/>, so that a test shows what is special about its own.</summary>
internal static class PluginCode
{
    public const string Net8 = ".NETCoreApp,Version=v8.0";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Minsheng.Rules;
        global using Minsheng.Rules.Expressions;
        global using Minsheng.Rules.Kinds;
        global using Minsheng.Rules.Plugins;
        """;

    private const string Common = """
        public abstract class TestPlugin(string id) : RulePlugin
        {
            public override string Id => id;
            public override LocalizedText Title => new(id, id);
        }

        public class ValueKind(string name) : MeasureKind
        {
            public override string Name => name;
            public override LocalizedText Title => new(name, name);
            public override Measure? Read(MeasureReader reader) => reader.ReadTarget(TargetForms.Bound, UnitRule.Counted) is { } target ? Make(reader.Header(target), target) : null;
            protected virtual Measure? Make(MeasureHeader header, Target target) => new ValueMeasure(header, target);
        }

        public class ValueMeasure(MeasureHeader header, Target target) : Measure(header, target)
        {
            protected NumberExpression Figure => new FieldExpression(ObservationField.Value, Target!.Unit!.Value, FigureBehaviour.Open);
            public override MeasureFormula Lower() => new TargetFormula { Actual = Actual(), Unit = Target!.Unit!.Value, Target = Target }.Create();
            protected virtual NumberExpression Actual() => Figure;
        }

        public sealed class FunctionKind(string name, NumberFunction function) : ValueKind(name)
        {
            protected override Measure? Make(MeasureHeader header, Target target) => new FunctionMeasure(header, target, function);
        }

        public sealed class FunctionMeasure(MeasureHeader header, Target target, NumberFunction function) : ValueMeasure(header, target)
        {
            protected override NumberExpression Actual() => new FunctionExpression(function, Figure);
        }

        public sealed class JudgedKind(string name, MeasureJudge judge) : MeasureKind
        {
            public override string Name => name;
            public override LocalizedText Title => new(name, name);
            public override Measure? Read(MeasureReader reader) => new JudgedMeasure(reader.Header(), reader.ReadMeasureIds("of"), judge);
        }

        public sealed class JudgedMeasure(MeasureHeader header, IReadOnlyList<string> parts, MeasureJudge judge) : Measure(header, null)
        {
            public override MeasureFormula Lower() => new JudgedFormula(judge, parts);
        }
        """;

    private static readonly ConcurrentDictionary<(string Name, string Code, string Framework), byte[]> Known = new();

    private static readonly MetadataReference[] Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>A plug-in with one kind that judges a figure by its target.</summary>
    public static string WithKind(string id, string kind) => Plugin(id, $$"""public override IReadOnlyList<MeasureKind> Kinds => [new ValueKind("{{kind}}")];""");

    /// <summary>A plug-in with members, and types beside them.</summary>
    public static string Plugin(string id, string members, string beside = "") => $$"""public sealed class Manifest() : TestPlugin("{{id}}") { {{members}} } {{beside}}""";

    /// <summary>Compiles a plug-in of the usual framework.</summary>
    public static byte[] Compile(string name, string code, string framework = Net8) =>
        Known.GetOrAdd((name, code, framework), static key => Emit(key.Name, [Usings, Common, FrameworkOf(key.Framework), key.Code], Platform));

    /// <summary>Compiles with references of its own beside the usual ones.</summary>
    public static byte[] Compile(string name, string code, params byte[][] references) =>
        Emit(name, [Usings, Common, FrameworkOf(Net8), code], [.. Platform, .. references.Select(bytes => MetadataReference.CreateFromImage(bytes))]);

    /// <summary>Compiles code alone, without anything of ours but what is given.</summary>
    public static byte[] CompileAlone(string name, string code, params byte[][] references) => Emit(
        name,
        [code],
        [.. Platform.Where(reference => !reference.Display!.Contains("Minsheng.Rules", StringComparison.Ordinal)), .. references.Select(bytes => MetadataReference.CreateFromImage(bytes))]);

    private static string FrameworkOf(string framework) => $"""[assembly: System.Runtime.Versioning.TargetFramework("{framework}")] [assembly: System.Reflection.AssemblyInformationalVersion("1.0.0+c0ffee")]""";

    private static byte[] Emit(string name, IEnumerable<string> code, IEnumerable<MetadataReference> references)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);
        var compilation = CSharpCompilation.Create(name, code.Select(text => CSharpSyntaxTree.ParseText(text)), references, options);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return image.ToArray();
    }
}
