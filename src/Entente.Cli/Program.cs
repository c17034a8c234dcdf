using Entente.Cli;

using var terminal = Terminal.OfProcess();
return await Application.Run(args, Composition.Real, terminal);
