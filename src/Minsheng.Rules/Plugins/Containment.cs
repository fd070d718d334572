namespace Minsheng.Rules.Plugins;

/// <summary>Runs code of plug-ins so that what it throws goes no further.</summary>
internal static class Containment
{
    /// <summary>What a call gives; null where it threw.</summary>
    /// <param name="call">The call.</param>
    /// <param name="fault">What the exception said; null where there was none.</param>
    public static T? Try<T>(Func<T> call, out string? fault)
        where T : class
    {
        try
        {
            fault = null;
            return call();
        }
        catch (Exception exception) when (IsFault(exception))
        {
            fault = TextOf(exception);
            return null;
        }
    }

    /// <summary>Whether an exception is held to be the fault of the code that threw it. Running out of memory is not; overflowing the stack ends the process, whoever did it.</summary>
    public static bool IsFault(Exception exception) => exception is not OutOfMemoryException;

    /// <summary>What an exception says, in one line.</summary>
    public static string TextOf(Exception exception) =>
        string.Join(' ', exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text ? text : "no message";
}
