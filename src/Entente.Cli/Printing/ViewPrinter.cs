using System.CommandLine;
using Entente.Cli.Options;
using Entente.Codebook;
using Entente.Outputs;
using Entente.Outputs.Brief;
using Entente.Register;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>Writes a view as a string, for a file or a pipe.</summary>
internal delegate string RenderView<in T>(T view, BriefFormat form, OutputLanguage language, Book book);

/// <summary>Lays a view out on a screen.</summary>
internal delegate void WriteView<in T>(IAnsiConsole console, T view, OutputLanguage language, Book book);

/// <summary>Writes a view that is no text into a file.</summary>
internal delegate void WriteFile<in T>(Stream to, T view, OutputLanguage language, Book book);

/// <summary>Asks a register for a view, and puts it out where and in the form that the options say.</summary>
internal sealed class ViewPrinter(Session session, ViewOptions options, ParseResult result)
{
    /// <summary>Prints a view; tells with what the program ends.</summary>
    /// <param name="ask">Asks for it; the codebook has what the register does not know of offices and agencies.</param>
    /// <param name="file">Writes it as a document (DOCX); null where it has no such form.</param>
    public int Print<T>(Func<IRegister, Book, T> ask, RenderView<T> render, WriteView<T> write, WriteFile<T>? file = null)
    {
        if (options.Form(result) == BriefFormat.Docx && options.Output(result) is null) throw new UsageException(Messages.NoFileForDocx);
        using var register = session.OpenToView(options.Register(result), options.IncludeInternal(result));
        var book = Book.LoadEmbedded();
        Parties.Require(result, register, book);
        var view = ask(register, book);
        // Opened last: where nothing can be told, no file is made or emptied.
        using var target = Target.Open(session.Terminal, options.Output(result));
        var (language, form) = (options.Language(result, session.Terminal), options.Form(result));
        if (form == BriefFormat.Docx) file!(target.File!, view, language, book);
        else Print(target, form, () => render(view, form, language, book), () => write(target.Console, view, language, book));
        return ExitCode.Done;
    }

    /// <summary>Puts a view out in the form asked for: laid out for a screen, or as a string.</summary>
    public static void Print(Target target, BriefFormat form, Func<string> render, Action write)
    {
        if (form == BriefFormat.Text && target.IsScreen) write();
        else target.Writer.WriteLine(render().TrimEnd('\n'));
    }
}
