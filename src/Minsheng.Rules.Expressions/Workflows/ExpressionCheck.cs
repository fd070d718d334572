using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;

namespace Minsheng.Rules.Workflows;

/// <summary>Parses the expressions of workflows for inputs of some types, as RulesEngine will, and says what is wrong where.</summary>
internal sealed class ExpressionCheck
{
    /// <summary>A name that is no type, keyword or function: what the parser says of it, it says of every name that it does not know.</summary>
    private const string Nonsense = "nobodyKnowsThisName";
    private readonly RuleExpressionParser _parser;
    private readonly IReadOnlyList<ParameterExpression> _inputs;

    public ExpressionCheck(WorkflowSettings settings, InputShape inputs)
    {
        _parser = new RuleExpressionParser(settings.For(inputs));
        _inputs = [.. inputs.Names.Zip(inputs.Types, (name, type) => Expression.Parameter(type, name))];
    }

    /// <summary>What is wrong with a workflow.</summary>
    public WorkflowCheck Check(WorkflowEntry workflow)
    {
        var scope = new List<ParameterExpression>(_inputs);
        var result = new WorkflowCheck { OfGlobals = Declare(workflow.Globals, scope) };
        if (result.OfGlobals is null)
        {
            foreach (var rule in workflow.Rules.Where(rule => rule.Rule.Enabled))
            {
                Check(rule, scope, result);
            }
        }

        return result;
    }

    private void Check(RuleEntry rule, IReadOnlyList<ParameterExpression> outer, WorkflowCheck result)
    {
        var scope = new List<ParameterExpression>(outer);
        if (Declare(rule.Locals, scope) is { } ofLocals)
        {
            result.OfLocals.Add(rule, ofLocals);
            return;
        }

        if (rule.Expression is { } expression && Parse(expression, scope, typeof(bool)).Problem is { } problem)
        {
            result.OfExpressions.Add(rule, problem);
        }

        CheckActions(rule, scope, result);
        foreach (var child in rule.Children)
        {
            Check(child, scope, result);
        }
    }

    /// <summary>Actions see values, which may be more than their declared types say: where that is possible nothing is said of them.</summary>
    private void CheckActions(RuleEntry rule, List<ParameterExpression> scope, WorkflowCheck result)
    {
        if (scope.Exists(parameter => parameter.Type == typeof(object) || parameter.Type.IsAbstract))
        {
            return;
        }

        foreach (var expression in rule.Actions.SelectMany(action => action.Expressions))
        {
            if (Parse(expression, scope, null).Problem is { } problem)
            {
                result.OfActions.Add(problem);
            }
        }
    }

    /// <summary>Adds parameters to a scope, each known to those after it.</summary>
    private ExpressionProblem? Declare(IReadOnlyList<ParamEntry> entries, List<ParameterExpression> scope)
    {
        foreach (var entry in entries)
        {
            var (expression, problem) = Parse(entry.Expression, scope, null);
            if (problem is not null)
            {
                return problem;
            }

            scope.Add(Expression.Parameter(expression!.Type, entry.Name));
        }

        return null;
    }

    private (Expression? Parsed, ExpressionProblem? Problem) Parse(DocumentNode node, IReadOnlyList<ParameterExpression> scope, Type? type)
    {
        try
        {
            return (_parser.Parse(node.Text, [.. scope], type), null);
        }
        catch (ParseException exception)
        {
            var unknown = UnknownName(node.Text, exception, scope, type);
            return (null, unknown is null
                ? new ExpressionProblem(node, exception.Position, exception.Message, IsMissingInput: false)
                : new ExpressionProblem(node, unknown.Position, unknown.Text, IsMissingInput: true));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, new ExpressionProblem(node, 0, exception.Message, IsMissingInput: false));
        }
    }

    /// <summary>The name that a fault is about, where it is one that nobody knows: with an input of that name the parser would say something else, or nothing.</summary>
    private FreeName? UnknownName(string text, ParseException fault, IReadOnlyList<ParameterExpression> scope, Type? type)
    {
        if (FreeName.LastUpTo(fault.Position, text) is not { } name
            || scope.Any(parameter => parameter.Name!.Equals(name.Text, StringComparison.OrdinalIgnoreCase))
            || Fault(name.Text, [], null) != Fault(Nonsense, [], null).Replace(Nonsense, name.Text, StringComparison.Ordinal))
        {
            return null;
        }

        var without = Fault(text, scope, type);
        var with = Fault(text, [.. scope, Expression.Parameter(typeof(object), name.Text)], type);
        return with == without ? null : name;
    }

    /// <summary>What the parser says is wrong with an expression; empty for nothing.</summary>
    private string Fault(string text, IReadOnlyList<ParameterExpression> scope, Type? type)
    {
        try
        {
            _parser.Parse(text, [.. scope], type);
            return "";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString().Split('\n')[0];
        }
    }
}
