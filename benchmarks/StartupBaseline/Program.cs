// What a .NET program costs that reads the same files as `minsheng evaluate` and does nothing with them.
var bytes = 0L;
foreach (var path in args)
{
    bytes += File.ReadAllBytes(path).Length;
}

Console.WriteLine($"{args.Length} files, {bytes} bytes");
