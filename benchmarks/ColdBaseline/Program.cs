// What Newtonsoft.Json alone costs in a fresh process: every file of a folder to a JObject with line information. Prints milliseconds.
using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

var withLines = new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load };
var watch = Stopwatch.StartNew();
foreach (var path in Directory.EnumerateFiles(args[0], "*.json"))
{
    using var reader = new JsonTextReader(new StreamReader(path));
    JObject.Load(reader, withLines);
}

Console.WriteLine(watch.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
