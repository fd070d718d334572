namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>expression</c>: a condition over other measures, which Microsoft RulesEngine compiles after this library has understood all of it.</summary>
/// <remarks>
/// For what typed measures cannot say, and for rule authors who are not trusted with code: the language has numbers, texts, comparisons, logic and three functions, and nothing else.
/// It is not among the kinds in the box; <see cref="ExpressionsPlugin"/> brings it.
/// </remarks>
public sealed class ExpressionKind : MeasureKind
{
    private readonly IAtomCompiler _compiler;

    /// <summary>Makes the kind.</summary>
    public ExpressionKind()
        : this(RulesEngineCompiler.Shared)
    {
    }

    internal ExpressionKind(IAtomCompiler compiler) => _compiler = compiler;

    /// <inheritdoc/>
    public override string Name => "expression";

    /// <inheritdoc/>
    public override LocalizedText Title => new("表达式", "expression");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var names = NamedMeasures.Read(reader);
        var condition = Text(reader, reader.Required("expression", NodeKind.Text));
        var completion = Text(reader, reader.Optional("completion", NodeKind.Text));
        if (names is null || condition is null)
        {
            return null;
        }

        var conditionNode = ExpressionParser.Read(condition, names.Indices, ExpressionType.Condition);
        var completionNode = completion is null ? null : ExpressionParser.Read(completion, names.Indices, ExpressionType.Number);
        if (conditionNode is null || (completion is not null && completionNode is null) || !names.IsUsedBy(condition, conditionNode, completionNode, reader))
        {
            return null;
        }

        var code = Condition.Compile(conditionNode, condition, _compiler);
        var completionCode = completionNode is null ? null : CompiledCall<Rational>.Of(completionNode, completion!, _compiler);
        if (code is null || (completionNode is not null && completionCode is null))
        {
            return null;
        }

        reader.WhenAllAreRead(measures =>
        {
            var parts = names.Parts.Select(id => measures.GetValueOrDefault(id)).ToList();
            new UnitCheck(condition, parts).CheckCondition(conditionNode);
            if (completionNode is not null)
            {
                new UnitCheck(completion!, parts).CheckCompletion(completionNode);
            }
        });
        return new ExpressionMeasure(reader.Header(), new ExpressionJudge(code, completionCode), names.Parts)
        {
            Measures = names.Ids,
            Expression = condition.Text,
            Completion = completion?.Text,
        };
    }

    private static ExpressionFindings? Text(MeasureReader reader, DocumentNode? node) => node is null ? null : new ExpressionFindings(node, reader.Diagnostics);
}
