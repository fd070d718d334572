using System.Collections.Concurrent;
using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>Runs the workflows of one file. What it keeps from one evaluation to the next are compiled expressions, by the types of inputs; never a result.</summary>
internal sealed class WorkflowHost(IReadOnlyList<WorkflowEntry> workflows, WorkflowSettings settings)
{
    private const int MostShapes = 32;
    private readonly ConcurrentDictionary<InputShape, CompiledWorkflows> _compiled = [];

    /// <summary>Runs a workflow once, all of its rules; never throws what an expression or an action throws.</summary>
    public WorkflowRun Run(WorkflowEntry workflow, IReadOnlyDictionary<string, object?> inputs)
    {
        try
        {
            RuleParameter[] parameters = [.. inputs.Select(ParameterOf)];
            return CompiledFor(new InputShape(parameters)).Run(workflow, parameters);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new WorkflowRun { Fault = exception };
        }
    }

    /// <summary>Inputs of ever new types are compiled for anew each time; the memory of a host does not grow with them.</summary>
    private CompiledWorkflows CompiledFor(InputShape shape)
    {
        if (_compiled.Count >= MostShapes && !_compiled.ContainsKey(shape))
        {
            _compiled.Clear();
        }

        return _compiled.GetOrAdd(shape, each => new CompiledWorkflows(workflows, settings, each));
    }

    /// <summary>An input without a value has its declared type, where one is declared.</summary>
    private RuleParameter ParameterOf(KeyValuePair<string, object?> input) => input.Value is null && settings.InputTypes.TryGetValue(input.Key, out var type)
        ? RuleParameter.Create(input.Key, type)
        : new RuleParameter(input.Key, input.Value);
}
