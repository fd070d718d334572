namespace Minsheng.Rules;

/// <summary>What the judges of one evaluation share, made for the first that asks.</summary>
internal sealed class JudgeStore
{
    private Dictionary<object, object>? _made;

    public T Once<T>(object key, Func<T> make)
        where T : class
    {
        _made ??= new Dictionary<object, object>(ReferenceEqualityComparer.Instance);
        if (!_made.TryGetValue(key, out var made))
        {
            _made.Add(key, made = make());
        }

        return (T)made;
    }
}
