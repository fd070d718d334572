using RulesEngine.Models;

namespace Minsheng.Rules.Kinds;

/// <summary>Makes code of what <see cref="AtomPrinter"/> printed.</summary>
internal interface IAtomCompiler
{
    /// <summary>Compiles a text whose names are those of <paramref name="parameters"/>.</summary>
    Func<object[], T> Compile<T>(string text, RuleParameter[] parameters);
}
