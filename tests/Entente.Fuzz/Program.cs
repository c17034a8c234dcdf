using Entente.Fuzz;
using SharpFuzz;

// AFL tells the memory by which it follows what was run.
const string Shared = "__AFL_SHM_ID";

if (args is [] || FuzzTarget.Find(args[0]) is not { } target)
{
    foreach (var known in FuzzTarget.All) Console.WriteLine($"{known.Name,-12} {known.What}");
    return args is [] ? 0 : 2;
}

if (Environment.GetEnvironmentVariable(Shared) is not null)
{
    // A process of its own is lost where the stack is, and is begun anew.
    Fuzzer.OutOfProcess.Run(stream => target.Run(Inputs.Read(stream)));
    return 0;
}

foreach (var (name, input) in args.Skip(1).SelectMany(Inputs.Of))
{
    Console.WriteLine(name);
    target.Run(input);
}

return 0;
