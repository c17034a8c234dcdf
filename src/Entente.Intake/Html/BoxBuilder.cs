using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Entente.Intake.Html;

/// <summary>Makes boxes of a parsed page: what is shown, in order, with what is known of each run of text.</summary>
internal sealed class BoxBuilder
{
    /// <summary>Elements nested deeper are left out, as browsers do not nest them either.</summary>
    private const int Deepest = 512;

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        "script", "style", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "audio", "video", "map",
        "button", "select", "input", "textarea", "head", "link", "meta", "datalist", "dialog", "menu", "nav", "option", "progress");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
        "nobr", "center", "picture", "img");

    private readonly StringBuilder words = new();
    private int linked;
    private int depth;
    private int links;
    private int breaks;

    public static Box Build(IElement root)
    {
        var box = new Box(null, root.LocalName);
        var builder = new BoxBuilder();
        builder.Children(root, box, BoxKind.Paragraph);
        builder.Flush(box, BoxKind.Paragraph);
        return box;
    }

    private void Children(INode node, Box box, BoxKind kind)
    {
        // By index: to ask a node for its next sibling is to search for it among all of them.
        var children = node.ChildNodes;
        if (++depth < Deepest)
            for (var i = 0; i < children.Length; i++) Visit(children[i], box, kind);
        depth--;
    }

    private void Visit(INode node, Box box, BoxKind kind)
    {
        if (node is IText text) Append(text.Data, kind);
        else if (node is IElement element && IsSeen(element.LocalName, kind)) Element(element, box, kind);
    }

    /// <summary>A heading that folds its section is written as a button.</summary>
    private static bool IsSeen(string tag, BoxKind kind) => !Unseen.Contains(tag) || (tag == "button" && kind == BoxKind.Heading);

    private void Element(IElement element, Box box, BoxKind kind)
    {
        var tag = element.LocalName;
        if (tag == "br") Break(box, kind);
        else if (Inline.Contains(tag)) InlineElement(element, box, kind);
        else Block(element, box, kind);
    }

    private void InlineElement(IElement element, Box box, BoxKind kind)
    {
        var link = element.LocalName == "a" && element.HasAttribute("href");
        if (link) links++;
        if (RoleOf(element) is var role and (MarkupRole.Caption or MarkupRole.Furniture or MarkupRole.Comments)) Block(element, box, kind, role);
        else Children(element, box, kind);
        if (link) links--;
    }

    private void Block(IElement element, Box box, BoxKind kind, MarkupRole? known = null)
    {
        Flush(box, kind);
        var role = known ?? RoleOf(element);
        var inner = KindOf(element.LocalName, role, HoldsText(element.LocalName, box) ? BoxKind.Paragraph : kind);
        var own = new Box(box, element.LocalName) { Role = role, Kind = inner, Class = element.ClassName };
        Children(element, own, inner);
        Flush(own, inner);
        if (own.Inside.Count > 0) box.Add(own);
    }

    private static MarkupRole RoleOf(IElement element)
    {
        var role = MarkupRoles.Of(element.ClassName);
        if (MarkupRoles.Of(element.Id) is var named && named > role) role = named;
        if (MarkupRoles.Of(element.GetAttribute("role")) is var said && said > role) role = said;
        if (role >= MarkupRole.Furniture) return role;
        if (element.LocalName is "footer") return MarkupRole.Other;
        if (element.LocalName is "aside" or "noscript" || IsHidden(element)) return MarkupRole.Furniture;
        if (element.LocalName is "address" or "form") return MarkupRole.Doubtful;
        if (element.GetAttribute("itemprop") is "articleBody") return MarkupRole.Text;
        return role;
    }

    private static BoxKind KindOf(string tag, MarkupRole role, BoxKind outer) => tag switch
    {
        _ when role == MarkupRole.Caption || outer == BoxKind.Caption => BoxKind.Caption,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BoxKind.Heading,
        "li" or "dt" or "dd" => BoxKind.ListItem,
        "pre" => BoxKind.Preformatted,
        "figcaption" or "figure" => BoxKind.Caption,
        "td" or "th" => BoxKind.Cell,
        "p" when outer is BoxKind.ListItem => BoxKind.ListItem,
        "p" => BoxKind.Paragraph,
        _ => outer is BoxKind.Heading ? BoxKind.Paragraph : outer,
    };

    /// <summary>A table or a quotation in a figure is no caption; what stands below it is.</summary>
    private static bool HoldsText(string tag, Box box) =>
        tag is "table" or "blockquote" or "pre" && box is { Tag: not "figcaption", Role: not MarkupRole.Caption, Kind: BoxKind.Caption };

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true" && element.LocalName is not ("p" or "div" or "span")
        || element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>One ends a line, two a paragraph.</summary>
    private void Break(Box box, BoxKind kind)
    {
        if (++breaks > 1) Flush(box, kind);
        else if (words.Length > 0) words.Append('\n');
    }

    private void Append(string data, BoxKind kind)
    {
        foreach (var sign in data)
        {
            var blank = char.IsWhiteSpace(sign);
            if (!blank)
            {
                words.Append(sign);
                breaks = 0;
                if (links > 0) linked++;
            }
            else if (kind == BoxKind.Preformatted)
            {
                words.Append(sign);
            }
            else if (words.Length > 0 && !char.IsWhiteSpace(words[^1]))
            {
                words.Append(sign == '\u00A0' ? sign : ' ');
            }
        }
    }

    private void Flush(Box box, BoxKind kind)
    {
        var text = words.ToString().Trim();
        if (text.Length > 0)
        {
            var length = 0;
            foreach (var sign in text)
                if (!char.IsWhiteSpace(sign)) length++;
            box.Add(new Box(box, box.Tag) { Words = text, Kind = kind, Length = length, Linked = Math.Min(linked, length) });
        }
        words.Clear();
        (linked, breaks) = (0, 0);
    }
}
