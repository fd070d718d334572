namespace Minsheng.Rules.Kinds;

/// <summary>Reads an expression, or says what in it is not of the language. Only what is understood here goes any further.</summary>
/// <remarks>
/// Recursive descent without going back, so its time grows with the length of the text, and its stack with <see cref="ExpressionLimits.MaxDepth"/>. The first fault of form ends it;
/// names and types are checked on the way, all of them.
/// </remarks>
internal sealed partial class ExpressionParser
{
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];
    private readonly ExpressionFindings _findings;
    private readonly IReadOnlyDictionary<string, int> _measures;
    private readonly IReadOnlyList<Token> _tokens;
    private int _at;
    private int _depth;
    private int _parts;
    private bool _hasEnded;

    private ExpressionParser(ExpressionFindings findings, IReadOnlyDictionary<string, int> measures, IReadOnlyList<Token> tokens)
    {
        _findings = findings;
        _measures = measures;
        _tokens = tokens;
    }

    private Token Current => _tokens[_at];

    /// <summary>Reads an expression.</summary>
    /// <param name="findings">The text, and where findings go.</param>
    /// <param name="measures">The names of the measures, and their indices among the parts.</param>
    /// <param name="expected">What the whole must be.</param>
    /// <returns>The expression, or null where something was reported.</returns>
    public static ExpressionNode? Read(ExpressionFindings findings, IReadOnlyDictionary<string, int> measures, ExpressionType expected)
    {
        if (findings.Text.Length > ExpressionLimits.MaxLength)
        {
            findings.Report(ExpressionDiagnostics.TooLong, 0, findings.Text.Length, ExpressionLimits.MaxLength);
            return null;
        }

        if (new ExpressionLexer(findings).Read() is not { } tokens)
        {
            return null;
        }

        var parser = new ExpressionParser(findings, measures, tokens);
        var whole = parser.ReadWhole();
        return whole is not null && parser.Require(whole, expected) && !findings.Any ? whole : null;
    }

    private ExpressionNode? ReadWhole()
    {
        var whole = ReadAny();
        if (whole is not null && Current.Kind != TokenKind.End)
        {
            return Current is { Kind: TokenKind.Sign, Text: var sign } && Comparisons.Contains(sign)
                ? End(ExpressionDiagnostics.ChainedComparison, Current.Start, sign)
                : Unexpected(new("运算符或结尾", "an operator or the end"));
        }

        return whole;
    }

    private ExpressionNode? ReadAny() => ReadChain(ReadAll, ChainOperator.Any, "||", "or");

    private ExpressionNode? ReadAll() => ReadChain(ReadNot, ChainOperator.All, "&&", "and");

    private ExpressionNode? ReadChain(Func<ExpressionNode?> readOperand, ChainOperator joined, string sign, string word)
    {
        if (readOperand() is not { } first)
        {
            return null;
        }

        List<ExpressionNode> operands = [first];
        while (Current.IsSign(sign) || Current.IsWord(word))
        {
            _at++;
            if (readOperand() is not { } next)
            {
                return null;
            }

            operands.Add(next);
        }

        return operands.Count == 1 ? first : Chain(joined, operands, ExpressionType.Condition);
    }

    /// <summary>The word <c>not</c> turns a whole comparison round; the sign <c>!</c> binds tighter, as in C#.</summary>
    private ExpressionNode? ReadNot() => Current.IsWord("not") ? ReadUnary(ReadNot, UnaryOperator.Not) : ReadComparison();

    private ExpressionNode? ReadComparison()
    {
        var left = ReadSum();
        if (left is null || Current.Kind != TokenKind.Sign || !Comparisons.Contains(Current.Text))
        {
            return left;
        }

        var sign = _tokens[_at++].Text;
        return ReadSum() is { } right ? Compare(left, sign, right) : null;
    }

    private ExpressionNode? ReadSum() => ReadArithmetic(ReadProduct, ChainOperator.Add, "+", "-", UnaryOperator.Negate);

    private ExpressionNode? ReadProduct() => ReadArithmetic(ReadFactor, ChainOperator.Multiply, "*", "/", UnaryOperator.Reciprocal);

    private ExpressionNode? ReadArithmetic(Func<ExpressionNode?> readOperand, ChainOperator joined, string sign, string opposite, UnaryOperator turned)
    {
        if (readOperand() is not { } first)
        {
            return null;
        }

        List<ExpressionNode> operands = [first];
        while (Current.IsSign(sign) || Current.IsSign(opposite))
        {
            var isOpposite = _tokens[_at++].IsSign(opposite);
            if (readOperand() is not { } next)
            {
                return null;
            }

            if (isOpposite && turned == UnaryOperator.Reciprocal && ConstantNumber.Of(next) is { Sign: 0 })
            {
                _findings.Report(ExpressionDiagnostics.DivisionByZero, next.Start, _findings.Words(next));
            }

            operands.Add(isOpposite ? new UnaryNode(next.Start, next.End, next.Type, turned, next) : next);
        }

        return operands.Count == 1 ? first : Chain(joined, operands, ExpressionType.Number);
    }

    private ExpressionNode? ReadFactor() =>
        Current.IsSign("-") ? ReadUnary(ReadFactor, UnaryOperator.Negate)
        : Current.IsSign("!") ? ReadUnary(ReadFactor, UnaryOperator.Not)
        : ReadPrimary();

    private UnaryNode? ReadUnary(Func<ExpressionNode?> readOperand, UnaryOperator turned)
    {
        var start = Current.Start;
        if (!Enter(start) || readOperand() is not { } operand)
        {
            return null;
        }

        _depth--;
        if (turned == UnaryOperator.Negate)
        {
            Require(operand, ExpressionType.Number);
            return new UnaryNode(start, operand.End, ExpressionType.Number, turned, operand);
        }

        // A number that is turned round stays one, so that `!x.value > 3` is reported once.
        return new UnaryNode(start, operand.End, Require(operand, ExpressionType.Condition) ? ExpressionType.Condition : operand.Type, turned, operand);
    }

    private ExpressionNode? ReadPrimary()
    {
        var token = Current;
        return token.Kind switch
        {
            TokenKind.Number => Literal(ExpressionType.Number, Rational.Parse(token.Text, null)),
            TokenKind.Text => Literal(ExpressionType.Text, token.Text),
            TokenKind.Name when token.Text is "true" or "false" => Literal(ExpressionType.Condition, token.Text == "true"),
            TokenKind.Name when token.Text is not ("and" or "or" or "not") => ReadName(),
            TokenKind.Sign when token.Text == "(" => ReadParentheses(),
            _ => Unexpected(new("指标名、数、文字、函数或括号", "a measure's name, a number, a text, a function or a parenthesis")),
        };
    }

    private LiteralNode? Literal(ExpressionType type, object value)
    {
        var token = Current;
        return Take() ? new LiteralNode(token.Start, token.End, type, value) : null;
    }

    private ExpressionNode? ReadParentheses()
    {
        var start = Current.Start;
        if (!Enter(start) || ReadAny() is not { } inner || !Close())
        {
            return null;
        }

        _depth--;
        return inner with { Start = start, End = _tokens[_at - 1].End };
    }

    private ExpressionNode? ReadName()
    {
        var name = Current;
        if (!Take())
        {
            return null;
        }

        if (Current.IsSign("("))
        {
            return ReadFunction(name);
        }

        if (!_measures.TryGetValue(name.Text, out var part))
        {
            _findings.ReportNearMiss(ExpressionDiagnostics.UnknownName, name.Start, name.Text, _measures.Keys.Concat(ExpressionFunction.Names), name.Text, string.Join(", ", _measures.Keys));
            _hasEnded = true;
            return null;
        }

        if (!Current.IsSign("."))
        {
            return End(ExpressionDiagnostics.MemberMissing, name.Start, name.Text, string.Join(", ", MemberNames.All));
        }

        _at++;
        var member = Current;
        if (member.Kind != TokenKind.Name)
        {
            return Unexpected(new("指标的一项，如 `value`", "something of a measure, such as `value`"));
        }

        _at++;
        if (MemberNames.Find(member.Text) is not { } known)
        {
            _findings.ReportNearMiss(ExpressionDiagnostics.UnknownMember, member.Start, member.Text, MemberNames.All, member.Text, string.Join(", ", MemberNames.All));
            _hasEnded = true;
            return null;
        }

        return new MemberNode(name.Start, member.End, part, name.Text, known);
    }

    private ExpressionNode? ReadFunction(Token name)
    {
        if (!ExpressionFunction.Names.Contains(name.Text))
        {
            _findings.ReportNearMiss(ExpressionDiagnostics.UnknownFunction, name.Start, name.Text, ExpressionFunction.Names, name.Text, string.Join(", ", ExpressionFunction.Names));
            _hasEnded = true;
            return null;
        }

        if (!Enter(name.Start))
        {
            return null;
        }

        var arguments = new List<ExpressionNode>();
        do
        {
            if (ReadSum() is not { } argument)
            {
                return null;
            }

            Require(argument, ExpressionType.Number);
            arguments.Add(argument);
        }
        while (Current.IsSign(",") && _at++ >= 0);

        if (!Close())
        {
            return null;
        }

        _depth--;
        var end = _tokens[_at - 1].End;
        if (!ExpressionFunction.Takes(name.Text, arguments.Count))
        {
            _findings.Report(ExpressionDiagnostics.WrongArguments, name.Start, name.Text, ExpressionFunction.Takes(name.Text), arguments.Count);
        }

        return name.Text == ExpressionFunction.Abs
            ? new UnaryNode(name.Start, end, ExpressionType.Number, UnaryOperator.Abs, arguments[0])
            : new ChainNode(name.Start, end, ExpressionType.Number, name.Text == ExpressionFunction.Min ? ChainOperator.Min : ChainOperator.Max, arguments);
    }

    /// <summary>Passes a word that counts; false where there are too many.</summary>
    private bool Take()
    {
        _at++;
        return ++_parts <= ExpressionLimits.MaxParts || End(ExpressionDiagnostics.TooManyParts, _tokens[_at - 1].Start, ExpressionLimits.MaxParts) is not null;
    }

    /// <summary>Passes a sign or parenthesis that opens a level; false where there are too many.</summary>
    private bool Enter(int start) =>
        Take() && (++_depth <= ExpressionLimits.MaxDepth || End(ExpressionDiagnostics.TooDeep, start, ExpressionLimits.MaxDepth) is not null);

    private bool Close()
    {
        if (!Current.IsSign(")"))
        {
            return Current is { Kind: TokenKind.Sign, Text: var sign } && Comparisons.Contains(sign)
                ? End(ExpressionDiagnostics.ChainedComparison, Current.Start, sign) is not null
                : Unexpected(new("`)`", "`)`")) is not null;
        }

        _at++;
        return true;
    }

    private ExpressionNode? Unexpected(LocalizedText expected) => End(ExpressionDiagnostics.Unexpected, Current.Start, expected, Current.Shown);

    /// <summary>Reports a fault of form, after which nothing more is read.</summary>
    private ExpressionNode? End(DiagnosticDescriptor descriptor, int index, params object[] arguments)
    {
        if (!_hasEnded)
        {
            _findings.Report(descriptor, index, arguments);
        }

        _hasEnded = true;
        return null;
    }
}
