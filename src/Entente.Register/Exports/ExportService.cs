using Entente.Register.Exports.Exchange;
using Entente.Register.Storage;

namespace Entente.Register.Exports;

/// <summary>Exports from a store; what the database throws becomes our own exceptions.</summary>
internal sealed class ExportService(IRegisterStore store, RegisterOptions options) : IExports
{
    public void Read(Action<IExportSource> export) => Look(() =>
    {
        export(new ExportSource(RegisterService.Seen(store, options)));
        return true;
    });

    public long WriteRows(Stream to) => Look(() =>
    {
        using var writer = new ExchangeWriter(to, typeof(ExportService).Assembly.GetName().Version!.ToString(3), StepNames.Last);
        if (store.HasInternal && !options.IncludeInternal) store.WritePublicRows(writer);
        else store.WriteRows(writer);
        return writer.Rows;
    });

    private T Look<T>(Func<T> work)
    {
        try
        {
            using var moment = store.Look();
            return work();
        }
        catch (Exception exception) when (store.Explain(exception) is { } known)
        {
            throw known;
        }
    }
}
