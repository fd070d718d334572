using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Holds one item of the rules and the published item of its number to each other.</summary>
/// <param name="programme">The programme.</param>
/// <param name="item">The item of the rules.</param>
/// <param name="published">The published item.</param>
/// <param name="list">The whole list, to say where a clause stands instead.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class SourceItemCheck(Programme programme, Item item, PublishedItem published, IReadOnlyList<PublishedItem> list, DiagnosticBag diagnostics)
{
    /// <summary>Words that promise the whole of a countable population (semantics §8).</summary>
    private static readonly string[] WordsForAll = ["全市", "所有", "各级", "全覆盖", "全部", "全面", "各", "每"];

    /// <summary>Words that join what measures quote and promise nothing themselves.</summary>
    private const string Conjunctions = "和与及并等";

    private readonly List<Quotation> _clauses = [];
    private readonly List<Quotation> _unmeasured = [];

    public SourceReading Reading { get; } = new(published.Words, programme.Units);

    public int NumbersCovered { get; private set; }

    public int SentencesCovered { get; private set; }

    private string Text => Reading.Words.Text;

    public void Run()
    {
        QuoteTitle();
        foreach (var measure in item.Measures)
        {
            if (Locate(measure.Header.Clause, measure.Header.ClauseLocation) is { } stretches)
            {
                _clauses.Add(new Quotation(stretches, [.. measure.Target?.Amounts ?? [], .. BaselineOf(measure)]));
            }

            CheckTarget(measure);
        }

        foreach (var text in item.Unmeasured)
        {
            QuoteUnmeasured(text);
        }

        CheckNumbers();
        CheckSentences();
    }

    private void QuoteTitle()
    {
        var title = PublishedText.Compact(item.Title.Zh);
        if (Text.StartsWith(title, StringComparison.Ordinal))
        {
            _clauses.Add(new Quotation([new Stretch(0, title.Length)], []));
        }
    }

    private void QuoteUnmeasured(UnmeasuredText text)
    {
        if (Locate(text.Text, text.Location) is not { } stretches)
        {
            return;
        }

        var quotation = new Quotation(stretches, []);
        _unmeasured.Add(quotation);
        if (IsNeedless(quotation))
        {
            diagnostics.Report(DiagnosticCatalogue.UnmeasuredNeedless, text.Location, text.Text);
        }
    }

    /// <summary>Where words stand in the item, stretch by stretch; null where one is not found, which is reported.</summary>
    private List<Stretch>? Locate(string words, SourceLocation location)
    {
        var stretches = new List<Stretch>();
        var from = 0;
        foreach (var stretch in PublishedText.Compact(words).Split('…', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = Text.IndexOf(stretch, from, StringComparison.Ordinal);
            if (at < 0)
            {
                diagnostics.ReportWithHint(DiagnosticCatalogue.ClauseNotInSource, location, Whereabouts(stretch), stretch, item.Number);
                return null;
            }

            stretches.Add(new Stretch(at, stretch.Length));
            from = at + stretch.Length;
        }

        return stretches;
    }

    /// <summary>Where words stand that are not at their place: out of order, in another item, or in part.</summary>
    private LocalizedText Whereabouts(string words)
    {
        if (Text.Contains(words, StringComparison.Ordinal))
        {
            return new LocalizedText("各段要按原文的先后写", "quote the stretches in the order of the source");
        }

        if (list.FirstOrDefault(other => other.Words.Text.Contains(words, StringComparison.Ordinal)) is { } elsewhere)
        {
            return new LocalizedText($"它在第 {elsewhere.Number} 件里", $"it stands in item {elsewhere.Number}");
        }

        const int fewest = 2;
        const int shown = 12;
        for (var length = words.Length - 1; length >= fewest; length--)
        {
            var at = Text.IndexOf(words[..length], StringComparison.Ordinal);
            if (at >= 0)
            {
                var next = at + length;
                var rest = Text.Substring(next, Math.Min(shown, Text.Length - next));
                return new LocalizedText($"原文在 `{words[..length]}` 之后是 `{rest}`", $"after `{words[..length]}` the source goes on `{rest}`");
            }
        }

        return default;
    }

    private void CheckTarget(Measure measure)
    {
        var clause = PublishedText.Compact(measure.Header.Clause);
        var said = Target.FindAll(clause, programme.Units).SelectMany(found => found.Target.Amounts).ToList();
        foreach (var amount in measure.Target?.Amounts ?? [])
        {
            var isSaid = said.Contains(amount)
                || (amount.Unit.IsShare && amount.Amount == Rational.One && SaysAll(measure, clause))
                || (!said.Exists(other => other.Amount == amount.Amount) && BareNumbers(clause).Contains(amount.Amount));
            if (!isSaid)
            {
                diagnostics.Report(DiagnosticCatalogue.TargetNotInClause, measure.Header.ClauseLocation, amount.ToString());
            }
        }
    }

    /// <summary>Where a measure starts from is said by its rule as its target is.</summary>
    private IEnumerable<Quantity> BaselineOf(Measure measure) =>
        programme.FormulaOf(measure.Id) is FigureFormula { Start.Sign: not 0 } figure ? [new Quantity(figure.Start, figure.Unit)] : [];

    /// <summary>全市学校 means every school, and a list of members means each of them.</summary>
    private bool SaysAll(Measure measure, string clause) =>
        WordsForAll.Any(word => clause.Contains(word, StringComparison.Ordinal))
        || programme.Find(measure.Id)!.Leaves.OfType<CoverageExpression>().Any();

    /// <summary>Numbers with a noun that the catalogue of units lacks.</summary>
    private IEnumerable<Rational> BareNumbers(string clause)
    {
        var cursor = new TextCursor(clause);
        while (!cursor.AtEnd)
        {
            if (Numeral.Read(cursor, programme.Units) is { } numeral)
            {
                yield return numeral.Value;
            }
            else
            {
                cursor.Position++;
            }
        }
    }

    private void CheckNumbers()
    {
        foreach (var number in Reading.Numbers)
        {
            if (IsMeasured(number) || _unmeasured.Exists(text => text.Holds(number.Stretch)))
            {
                NumbersCovered++;
                continue;
            }

            var descriptor = _clauses.Exists(clause => clause.Holds(number.Stretch)) ? DiagnosticCatalogue.NumberWithoutTarget : DiagnosticCatalogue.NumberWithoutClause;
            diagnostics.Report(descriptor, Reading.Words.LocationOf(number.Stretch.Start), Reading.WordsOf(number.Stretch), Reading.PartAround(number.Stretch));
        }
    }

    /// <summary>An amount is the target of a measure that quotes it; a number of a name only has to stand in a clause or the title.</summary>
    private bool IsMeasured(SourceNumber number) => _clauses.Exists(clause =>
        clause.Holds(number.Stretch) && (number.Amount is null || number.Amount.Amounts.All(clause.Amounts.Contains)));

    private void CheckSentences()
    {
        foreach (var sentence in Reading.Sentences)
        {
            var open = sentence.SelectMany(NotQuoted).ToList();
            SentencesCovered += open.Count == 0 ? 1 : 0;
            foreach (var words in open)
            {
                diagnostics.Report(DiagnosticCatalogue.SentenceWithoutMeasure, Reading.Words.LocationOf(words.Start), Reading.WordsOf(words));
            }
        }
    }

    /// <summary>The words of a part of a sentence that nothing quotes, less the signs and conjunctions at their ends.</summary>
    private IEnumerable<Stretch> NotQuoted(Stretch part)
    {
        var at = part.Start;
        while (at < part.End)
        {
            var start = at;
            while (at < part.End && !IsQuoted(at))
            {
                at++;
            }

            if (Trimmed(start, at) is { Length: > 0 } words)
            {
                yield return words;
            }

            while (at < part.End && IsQuoted(at))
            {
                at++;
            }
        }
    }

    private bool IsQuoted(int at) => _clauses.Concat(_unmeasured).Any(quotation => quotation.Touches(new Stretch(at, 1)));

    private Stretch Trimmed(int start, int end)
    {
        while (start < end && IsJoint(Text[start]))
        {
            start++;
        }

        while (start < end && IsJoint(Text[end - 1]))
        {
            end--;
        }

        return new Stretch(start, end - start);
    }

    private static bool IsJoint(char character) => !char.IsLetterOrDigit(character) || Conjunctions.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether measures account for everything in a text that the item lists as unmeasured. Numbers of names and scopes may be listed though a clause quotes them.</summary>
    private bool IsNeedless(Quotation text) =>
        text.Stretches.All(stretch => _clauses.Exists(clause => clause.Holds(stretch))) && !text.Stretches.Any(HasNumberBesideTargets);

    private bool HasNumberBesideTargets(Stretch stretch)
    {
        var targets = Reading.Numbers.Where(number => number.Amount is not null && IsMeasured(number)).ToList();
        return Enumerable.Range(stretch.Start, stretch.Length)
            .Any(at => SourceReading.IsNumeral(Text[at]) && !targets.Exists(target => target.Stretch.Contains(new Stretch(at, 1))));
    }
}
