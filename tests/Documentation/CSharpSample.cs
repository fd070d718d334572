using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Minsheng.Rules;

/// <summary>A program of a page; compiled into the test projects that run them.</summary>
internal static class CSharpSample
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The console and the current directory belong to the whole process, so samples run one at a time.</summary>
    private static readonly Lock OneAtATime = new();

    /// <summary>Compiles a program of one file or more, runs it where the repository is, and gives what it prints.</summary>
    public static string Run(params string[] code)
    {
        var assembly = Compile(code);
        lock (OneAtATime)
        {
            Environment.CurrentDirectory = Repository.Root;
            var console = Console.Out;
            using var output = new StringWriter { NewLine = "\n" };
            Console.SetOut(output);
            try
            {
                assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(console);
            }

            return output.ToString();
        }
    }

    private static Assembly Compile(string[] code)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Sample",
            [.. code.Prepend(ImplicitUsings).Select(text => CSharpSyntaxTree.ParseText(text))],
            platform.Select(path => MetadataReference.CreateFromFile(path)));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
