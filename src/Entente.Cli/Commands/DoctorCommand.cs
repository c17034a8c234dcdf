using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Outputs;
using Entente.Outputs.Upkeep;
using Entente.Register.Upkeep.Checking;
using Entente.Register.Upkeep.Salvaging;

namespace Entente.Cli.Commands;

/// <summary><c>entente doctor</c>: says what is wrong with a register, mends what can be mended, and saves what can be read.</summary>
internal static class DoctorCommand
{
    public static Command Build(Session session)
    {
        var mend = new Option<bool>("--mend") { Description = "Make anew what can be: indexes, and all that is derived from what was read and judged" };
        var quick = new Option<bool>("--quick") { Description = "Do not compare what is derived with what it follows from" };
        var salvage = new Option<string?>("--salvage") { Description = "Save what can be read of a damaged file into a new register, and list what is lost", HelpName = "NEW" };
        var format = Common.Format("text", "json");
        var (language, output, register) = (OutputLanguages.Option(), Common.Output(), Common.Register());
        var command = new Command("doctor", "Say what is wrong with a register, and mend what can be mended.") { mend, quick, salvage, language, format, output, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var address = session.Address(result.GetValue(register));
            var (json, tongue) = (result.GetValue(format) == "json", OutputLanguages.Of(result.GetValue(language), session.Terminal));
            var (text, isWell) = result.GetValue(salvage) is { } to ? Save(address, session.Address(to), json, tongue)
                : result.GetValue(mend) ? Mend(address, json, tongue) : Examine(address, result.GetValue(quick), json, tongue);
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            target.Writer.Write(text);
            return isWell ? ExitCode.Done : ExitCode.SomeFailed;
        }));
        return command;
    }

    private static (string Text, bool IsWell) Examine(string address, bool quick, bool json, OutputLanguage language)
    {
        var found = Doctor.Examine(address, quick: quick);
        return (json ? DoctorRenderer.Json(found) : DoctorRenderer.Text(found, language), found.IsSound);
    }

    private static (string Text, bool IsWell) Save(string from, string to, bool json, OutputLanguage language)
    {
        var saved = Salvage.Run(from, to);
        return (json ? SalvageRenderer.Json(saved) : SalvageRenderer.Text(saved, CountsText.Of(saved.Counts), language), saved.IsAll);
    }

    private static (string Text, bool IsWell) Mend(string address, bool json, OutputLanguage language)
    {
        var mending = Doctor.Mend(address);
        return (json ? DoctorRenderer.Json(mending.After) : DoctorRenderer.Text(mending, language), mending.After.IsSound);
    }
}
