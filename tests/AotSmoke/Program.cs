using Minsheng.Rules;

// Loads a programme (first argument), binds observations from JSON (second), evaluates, and prints the JSON result.
var programme = ProgrammeLoader.LoadDirectory(args[0]).GetProgramme();
var binding = ObservationSet.Bind(programme, ObservationFile.FromJson(args[1], File.ReadAllBytes(args[1])));
if (binding.Observations is not { } observations)
{
    foreach (var diagnostic in binding.Diagnostics)
    {
        Console.Error.WriteLine(diagnostic);
    }

    return 2;
}

ResultJson.Write(RuleEvaluator.Evaluate(observations), Console.Out);
return 0;
