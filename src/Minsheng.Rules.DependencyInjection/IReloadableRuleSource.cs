using Microsoft.Extensions.Primitives;

namespace Minsheng.Rules;

/// <summary>A source of rules that says when they change: a database, a service.</summary>
public interface IReloadableRuleSource : IRuleSource
{
    /// <summary>A token that changes when the rules do. It is asked for again after every change.</summary>
    IChangeToken GetChangeToken();
}
