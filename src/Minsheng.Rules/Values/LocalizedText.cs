namespace Minsheng.Rules;

/// <summary>A text in Chinese and English. <c>default</c> is empty in both.</summary>
public readonly record struct LocalizedText
{
    private readonly string? _zh;
    private readonly string? _en;

    /// <summary>Makes a text in both languages.</summary>
    public LocalizedText(string zh, string en)
    {
        ArgumentNullException.ThrowIfNull(zh);
        ArgumentNullException.ThrowIfNull(en);

        // An empty text is the same as none, so that texts are equal where they read the same.
        _zh = zh.Length == 0 ? null : zh;
        _en = en.Length == 0 ? null : en;
    }

    /// <summary>The Chinese text.</summary>
    public string Zh => _zh ?? "";

    /// <summary>The English text.</summary>
    public string En => _en ?? "";

    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
