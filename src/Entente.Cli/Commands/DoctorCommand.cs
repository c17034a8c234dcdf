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
            using var target = Target.Open(session.Terminal, result.GetValue(output));
            if (result.GetValue(salvage) is { } to) return Save(address, session.Address(to), json, tongue, target);
            return result.GetValue(mend) ? Mend(address, json, tongue, target) : Examine(address, result.GetValue(quick), json, tongue, target);
        }));
        return command;
    }

    private static int Examine(string address, bool quick, bool json, OutputLanguage language, Target target)
    {
        var found = Doctor.Examine(address, quick: quick);
        target.Writer.Write(json ? DoctorRenderer.Json(found) : DoctorRenderer.Text(found, language));
        return found.IsSound ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static int Save(string from, string to, bool json, OutputLanguage language, Target target)
    {
        var saved = Salvage.Run(from, to);
        target.Writer.Write(json ? SalvageRenderer.Json(saved) : SalvageRenderer.Text(saved, CountsText.Of(saved.Counts), language));
        return saved.IsAll ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static int Mend(string address, bool json, OutputLanguage language, Target target)
    {
        var mending = Doctor.Mend(address);
        target.Writer.Write(json ? DoctorRenderer.Json(mending.After) : DoctorRenderer.Text(mending, language));
        return mending.After.IsSound ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
