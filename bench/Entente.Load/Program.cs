using System.Globalization;
using Entente.Load;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine($"usage: Entente.Load {Options.Usage}");
    return 2;
}

using var site = new VisitedSite(options.Address);
var pages = await SitePages.Read(site, options.Seed);
Console.WriteLine($"{pages.Kinds.Count} kinds of page; {options.Rate} requests a second");
if (options.Process is { } process) await Costs.Measure(site, pages, process);
else
{
    await Arrivals.Run(site, pages, options.Rate, options.WarmUp);
    Report.Write(await Arrivals.Run(site, pages, options.Rate, options.Seconds));
}

return 0;
