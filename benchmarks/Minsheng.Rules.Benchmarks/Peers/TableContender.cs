using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>A plain loop over a table on scaled integers: rules as data, of any number, and nothing else.</summary>
internal sealed class TableContender : IContender
{
    private readonly long[][] _facts;
    private readonly TableRow[] _rows;
    private readonly double[] _weights = new double[JobRuleSet.Domains];
    private readonly JobResult<double> _result;

    public TableContender(JobEntities entities)
    {
        _facts = entities.Hundredths;
        _rows = [.. entities.Rules.Measures.Select(TableRow.Of)];
        _result = new JobResult<double>(_rows.Length);
        foreach (var row in _rows.Where(row => row.Form != JobForm.Range))
        {
            _weights[row.Domain] += row.Weight;
        }
    }

    public string Name => "table loop, long";

    public double? Overall => _result.Overall;

    public long? AllocationLimit => 0;

    public int Evaluate(int entity)
    {
        Array.Clear(_result.Domains);
        var met = Judge(_facts[entity]);
        RollUp();
        return met;
    }

    private int Judge(long[] facts)
    {
        var met = 0;
        for (var index = 0; index < _rows.Length; index++)
        {
            ref readonly var row = ref _rows[index];
            var isMet = row.IsMet(facts);
            _result.Met[index] = isMet;
            met += isMet ? 1 : 0;
            if (row.Form != JobForm.Range)
            {
                var completion = isMet ? 1 : row.Progress(facts);
                _result.Completion[index] = completion;
                _result.Domains[row.Domain] += row.Weight * completion;
            }
        }

        return met;
    }

    private void RollUp()
    {
        var sum = 0.0;
        for (var domain = 0; domain < JobRuleSet.Domains; domain++)
        {
            sum += _result.Domains[domain] /= _weights[domain];
        }

        _result.Overall = sum / JobRuleSet.Domains;
    }
}
