using Entente.Codebook;
using Entente.Intake.Web;
using Entente.Reading;
using Entente.Register;

namespace Entente.Web;

/// <summary>What the site is made of: where it listens, which register it shows, and what it reads with.</summary>
public sealed record SiteOptions
{
    /// <summary>Where it listens when nothing else is asked for.</summary>
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>Addresses with semicolons between them, as ASP.NET Core has it; loopback ones only. Port 0 takes a free one.</summary>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>Opens the register; called once for each that is read at a time, and once for the one that writes.</summary>
    public required Func<RegisterOptions, IRegister> Open { get; init; }

    /// <summary>The codebook: names, offices, agencies.</summary>
    public required Book Book { get; init; }

    /// <summary>Reads the pages that are brought in; made when the first one comes.</summary>
    public required Func<IReader> Reader { get; init; }

    /// <summary>Who judges, unless a page says otherwise.</summary>
    public required string User { get; init; }

    /// <summary>How pages are fetched whose addresses are given; nothing on this machine or in a private network, unless it says so.</summary>
    public WebOptions Web { get; init; } = new();

    /// <summary>Whether the register is opened to show internal pages.</summary>
    public bool ShowsInternal { get; init; }

    /// <summary>Tells what today is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many registers are open to be read; as many requests are answered at a time, the others wait.</summary>
    public int Readers { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 8);
}
