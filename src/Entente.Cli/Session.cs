using System.Collections.Immutable;
using Entente.Intake.Files;
using Entente.Intake.Tables;
using Entente.Intake.Web;
using Entente.Register;

namespace Entente.Cli;

/// <summary>What every command works with, and what they do alike.</summary>
internal sealed record Session(Composition Composition, Terminal Terminal)
{
    public const string RegisterVariable = "ENTENTE_REGISTER";
    public const string ContactVariable = "ENTENTE_CONTACT";
    public const string DefaultRegister = "entente.db";

    public Engine OpenEngine(string? codebookFolder) =>
        Composition.OpenEngine(CodebookFolder.Open(codebookFolder, Terminal.CurrentFolder));

    /// <summary>The register's address: as given, else from the environment, else a file in the current folder.</summary>
    public string Address(string? given)
    {
        var address = given ?? Terminal.Variable(RegisterVariable) ?? DefaultRegister;
        return Registers.IsOnServer(address) ? address : Path.GetFullPath(address, Terminal.CurrentFolder);
    }

    /// <summary>Opens a register to look into; one that is not there is an error, not a new one.</summary>
    /// <param name="includeInternal">Whether internal pages are shown, too.</param>
    public IRegister OpenToView(string? given, bool includeInternal = false) =>
        Composition.OpenRegister(Address(given), new RegisterOptions { MustExist = true, IncludeInternal = includeInternal });

    public IRegister OpenToAdd(string? given) => Composition.OpenRegister(Address(given), new RegisterOptions());

    /// <param name="columns">What the columns of tables are called.</param>
    /// <param name="web">Fetches addresses; without it they are refused.</param>
    public PageSource Pages(ImmutableDictionary<ArticleColumn, string>? columns = null, WebPages? web = null)
    {
        var options = new IntakeOptions
        {
            CurrentFolder = Terminal.CurrentFolder,
            StandardInput = Terminal.Input,
            Columns = columns ?? ImmutableDictionary<ArticleColumn, string>.Empty,
        };
        return new PageSource(options, web);
    }

    /// <param name="allowed">Hosts that may lie on this machine or in a private network.</param>
    public WebOptions Web(IReadOnlyCollection<string> allowed) => new() { AllowedHosts = allowed, Contact = Terminal.Variable(ContactVariable) };
}
