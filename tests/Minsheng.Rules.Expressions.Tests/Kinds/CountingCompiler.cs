using Minsheng.Rules.Kinds;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>RulesEngine, with a record of what it was given.</summary>
internal sealed class CountingCompiler : IAtomCompiler
{
    public List<string> Texts { get; } = [];

    public Func<object[], T> Compile<T>(string text, RuleParameter[] parameters)
    {
        Texts.Add(text);
        return RulesEngineCompiler.Shared.Compile<T>(text, parameters);
    }
}
