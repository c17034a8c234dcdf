namespace Entente.Pages;

/// <summary>What a line is, by itself.</summary>
internal enum LineKind
{
    /// <summary>Part of a paragraph, a title, a heading or a caption.</summary>
    Text,

    ListItem,

    /// <summary>Menu, share buttons, by-line, notice.</summary>
    Noise,

    /// <summary>A page number, or a running head beside one: a paragraph goes on over it.</summary>
    PageBreak,

    /// <summary>Says when the page was published.</summary>
    Date,

    /// <summary>Says what the document is; what stands above is a letterhead.</summary>
    Letterhead,

    /// <summary>Signs the story and says no more.</summary>
    Signature,

    /// <summary>Opens the list of other stories.</summary>
    Marker,

    /// <summary>Like a marker, but one that also stands inside an article.</summary>
    SoftMarker,

    /// <summary>A marker with the other story on the same line.</summary>
    InlineTeaser,

    /// <summary>Opens the readers' comments.</summary>
    Closer,
}
