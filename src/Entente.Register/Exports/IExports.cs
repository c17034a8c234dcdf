namespace Entente.Register.Exports;

/// <summary>The register as data: what is told, dispatch by dispatch, and what it adds up to.</summary>
public interface IExports
{
    /// <summary>Reads the register for an export: all that is read within is of one moment, whatever others write meanwhile.</summary>
    /// <param name="export">Goes through the source, and keeps nothing of it for later.</param>
    void Read(Action<IExportSource> export);

    /// <summary>
    /// Writes all that was read and judged in open form, one row a line (<see cref="Registers.Import"/> takes it): from it a register of
    /// the same digest is made. Without internal pages, unless the register was opened with them.
    /// </summary>
    /// <returns>How many rows were written.</returns>
    long WriteRows(Stream to);
}
