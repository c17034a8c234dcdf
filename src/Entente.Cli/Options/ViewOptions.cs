using System.CommandLine;
using Entente.Outputs;
using Entente.Outputs.Brief;

namespace Entente.Cli.Options;

/// <summary>The options that every view has: its language, its form, where it goes, and the register.</summary>
/// <param name="more">The forms that a view has besides text, Markdown and JSON.</param>
internal sealed class ViewOptions(params string[] more)
{
    private readonly Option<string?> language = OutputLanguages.Option();
    private readonly Option<string> format = Common.Format(["text", "markdown", "json", .. more]);
    private readonly Option<string?> output = Common.Output();
    private readonly Option<bool> internalToo = Common.Internal();
    private readonly Option<string?> register = Common.Register();

    public void AddTo(Command command)
    {
        command.Options.Add(language);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(internalToo);
        command.Options.Add(register);
    }

    public OutputLanguage Language(ParseResult result, Terminal terminal) => OutputLanguages.Of(result.GetValue(language), terminal);

    public BriefFormat Form(ParseResult result) => result.GetValue(format) switch
    {
        "markdown" => BriefFormat.Markdown,
        "json" => BriefFormat.Json,
        "html" => BriefFormat.Html,
        "docx" => BriefFormat.Docx,
        "ics" => BriefFormat.ICalendar,
        _ => BriefFormat.Text,
    };

    public string? Output(ParseResult result) => result.GetValue(output);

    public bool IncludeInternal(ParseResult result) => result.GetValue(internalToo);

    public string? Register(ParseResult result) => result.GetValue(register);
}
