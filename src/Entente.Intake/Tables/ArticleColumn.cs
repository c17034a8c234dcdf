namespace Entente.Intake.Tables;

/// <summary>What a column of a table of articles tells.</summary>
public enum ArticleColumn
{
    /// <summary>The article; the one column that a table must have.</summary>
    Text,

    Title,

    /// <summary>The day of publication, in any common form.</summary>
    Published,

    Outlet,

    /// <summary>The address; a row without a name of its own is called by it.</summary>
    Url,

    Language,

    /// <summary>What the row is called, where nothing else tells rows apart.</summary>
    Name,
}
