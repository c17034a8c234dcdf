using YamlDotNet.Core;

namespace Entente.Codebook;

/// <summary>One file of a codebook, parsed once: by whoever first needs it, or ahead of need on another thread.</summary>
internal sealed class CodebookText(string path, string text)
{
    private readonly Lock gate = new();
    private bool isParsed;
    private YamlValue? root;
    private CodebookError? error;

    public string Path => path;

    /// <summary>Its value, null when it is empty or wrong; and what is wrong.</summary>
    public (YamlValue? Root, CodebookError? Error) Value
    {
        get
        {
            lock (gate)
            {
                Parse();
                return (root, error);
            }
        }
    }

    /// <summary>Parses it, unless somebody does or did.</summary>
    public void ParseAhead()
    {
        if (!gate.TryEnter()) return;
        try
        {
            Parse();
        }
        finally
        {
            gate.Exit();
        }
    }

    private void Parse()
    {
        if (isParsed) return;
        try
        {
            root = YamlValue.Parse(text);
        }
        catch (YamlException e)
        {
            error = new CodebookError(path, (int)e.Start.Line, $"this is no valid YAML: {e.Message}");
        }
        isParsed = true;
    }
}
