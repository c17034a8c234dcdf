using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Entente.Codebook;
using Entente.Outputs.Exchange;
using Entente.Outputs.Exchange.Events;
using Entente.Outputs.Exchange.Networks;
using Entente.Register.Exports;
using Entente.Register.Tests.Support;
using Xunit;
using Page = Entente.Register.Tests.Support.Page;

namespace Entente.Outputs.Tests.Exchange;

/// <summary>Whatever stands in names, every form stays what it is.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Name = "Tea \u0001\u001b[2J\"</node>&amp;]]>\r\n,;=cmd Banh😀";

    private readonly TemporaryRegister register = new();

    public HostileTextTests() =>
        register.Register.AddMany([Page.Of("<a>\"&\t", "2024-01-02", Page.Engagement("visit", "2024-01-02", "K<H VN", $"K<H:{Name}, VN:Phan Van Giang", $"{Name} dialogue") with { Country = "VN" })]);

    public void Dispose() => register.Dispose();

    [Fact]
    public void Networks_stay_xml()
    {
        Assert.NotNull(XDocument.Parse(Written((source, scope, _, to) => NetworkFiles.WriteGraphMl(source, scope, to))).Root);
        Assert.NotNull(XDocument.Parse(Written((source, scope, _, to) => NetworkFiles.WriteGexf(source, scope, to))).Root);
    }

    [Fact]
    public void Linked_data_stays_json_and_keeps_the_name()
    {
        var graph = JsonElement.Parse(Written((source, scope, _, to) => LinkedData.Write(source, scope, to))).GetProperty("@graph").EnumerateArray();
        Assert.Contains(graph, node => node.TryGetProperty("name", out var name) && name.GetString() == Name);
    }

    [Fact]
    public void Lines_stay_lines()
    {
        foreach (var write in (Action<IExportSource, ExportScope, Book, Stream>[])[FollowTheMoney.Write, PloverRecords.Write])
            Assert.All(Written(write).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Equal(JsonValueKind.Object, JsonElement.Parse(line).ValueKind));
    }

    private string Written(Action<IExportSource, ExportScope, Book, Stream> write)
    {
        using var stream = new MemoryStream();
        register.Register.Exports.Read(source => write(source, new ExportScope(), Book.LoadEmbedded(), stream));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
