using System.CommandLine;
using Entente.Cli.Printing;
using Entente.Outputs;
using Entente.Register.Verdicts;

namespace Entente.Cli.Options;

/// <summary>The options of what shows doubts, facts or verdicts, and the showing.</summary>
internal sealed class JudgeView
{
    private readonly Option<string?> language = OutputLanguages.Option();

    private readonly Option<string> format = Common.Format("text", "json");

    private readonly Option<string?> output = Common.Output();

    private readonly Option<bool> internalToo = Common.Internal();

    private readonly Option<string?> register = Common.Register();

    public void AddTo(Command command)
    {
        command.Add(language);
        command.Add(format);
        command.Add(output);
        command.Add(internalToo);
        command.Add(register);
    }

    public int Show(Session session, ParseResult result, Action<IVerdicts, TextWriter, bool, OutputLanguage> write)
    {
        using var of = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
        using var text = new StringWriter { NewLine = "\n" };
        write(of.Verdicts, text, result.GetValue(format) == "json", OutputLanguages.Of(result.GetValue(language), session.Terminal));
        using var target = Target.Open(session.Terminal, result.GetValue(output));
        target.Writer.Write(text);
        return ExitCode.Done;
    }
}
