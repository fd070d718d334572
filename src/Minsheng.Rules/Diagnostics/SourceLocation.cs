namespace Minsheng.Rules;

/// <summary>A place in a rule file or an observation file.</summary>
/// <param name="File">The file's name, relative to the folder that was read, with <c>/</c>; empty where no file is meant.</param>
/// <param name="Line">1-based line; 0 where the whole file is meant.</param>
/// <param name="Column">1-based column in UTF-16 code units, of the first character; 0 where the whole file is meant.</param>
/// <param name="Pointer">The JSON pointer (RFC 6901) of the value; empty for the root and for files that are not JSON.</param>
public readonly record struct SourceLocation(string File, int Line, int Column, string Pointer = "") : IComparable<SourceLocation>
{
    /// <summary>The place of a whole file.</summary>
    public static SourceLocation OfFile(string file) => new(file, 0, 0);

    /// <summary>Order by file, line and column.</summary>
    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary>Order by file, line and column.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Order by file, line and column.</summary>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Order by file, line and column.</summary>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Order by file, line and column.</summary>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;

    /// <summary>The form that editors and build logs link: <c>01-education.json(12,5)</c>.</summary>
    public override string ToString() => Line == 0 ? File : FormattableString.Invariant($"{File}({Line},{Column})");

    internal SourceLocation Right(int characters) => this with { Column = Column + characters };
}
