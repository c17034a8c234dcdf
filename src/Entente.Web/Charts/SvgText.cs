using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Entente.Web.Charts;

/// <summary>Words in a drawing. Razor keeps the element's own name for itself.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired]
    public double X { get; set; }

    [Parameter, EditorRequired]
    public double Y { get; set; }

    [Parameter, EditorRequired]
    public string Words { get; set; } = "";

    [Parameter]
    public string? Class { get; set; }

    /// <summary>Which end stands at the place: <c>start</c>, <c>middle</c> or <c>end</c>; null leaves it to the styles.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    /// <summary>How it is turned about its place.</summary>
    [Parameter]
    public string? Transform { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Svg.N(X));
        builder.AddAttribute(2, "y", Svg.N(Y));
        builder.AddAttribute(3, "class", Class);
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddAttribute(5, "transform", Transform);
        builder.AddContent(6, Words);
        builder.CloseElement();
    }
}
