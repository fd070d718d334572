using Minsheng.Rules.Benchmarks.Agreement;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks;

internal static class Program
{
    private const int Fine = 0;
    private const int Failed = 1;
    private const int BadArguments = 2;

    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["write-handwritten"]:
                HandwrittenFiles.Write();
                return Fine;
            case ["agree"]:
                return AgreementRun.Holds(new JobEntities(new JobRuleSet(1), JobEntities.Usual), Console.Out) ? Fine : Failed;
            default:
                Console.Error.WriteLine("expected one of: write-handwritten, agree");
                return BadArguments;
        }
    }
}
