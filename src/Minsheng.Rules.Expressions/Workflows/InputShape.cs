using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>The names and types of inputs: what an expression is compiled for.</summary>
internal sealed class InputShape : IEquatable<InputShape>
{
    private readonly (string Name, Type Type)[] _inputs;

    public InputShape(IEnumerable<RuleParameter> inputs) => _inputs = [.. inputs.Select(input => (input.Name, input.Type)).OrderBy(input => input.Name, StringComparer.Ordinal)];

    public IEnumerable<string> Names => _inputs.Select(input => input.Name);

    public IEnumerable<Type> Types => _inputs.Select(input => input.Type);

    public bool Equals(InputShape? other) => other is not null && _inputs.AsSpan().SequenceEqual(other._inputs);

    public override bool Equals(object? obj) => Equals(obj as InputShape);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var input in _inputs)
        {
            hash.Add(input);
        }

        return hash.ToHashCode();
    }
}
