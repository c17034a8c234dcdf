using System.Globalization;
using System.Text;
using System.Xml;
using Entente.Dates;
using Entente.Register.Exports;

namespace Entente.Outputs.Exchange.Networks;

/// <summary>Writes the network of who met whom for programs that draw and measure networks.</summary>
public static class NetworkFiles
{
    private const string GraphMl = "http://graphml.graphdrawing.org/xmlns", Gexf = "http://www.gexf.net/1.2draft";

    private static readonly (string Name, string Of, string Type)[] Attributes =
    [
        ("label", "node", "string"), ("kind", "node", "string"), ("party", "node", "string"),
        ("kind", "edge", "string"), ("weight", "edge", "int"), ("first", "edge", "string"), ("last", "edge", "string"),
    ];

    /// <summary>As GraphML.</summary>
    public static void WriteGraphMl(IExportSource source, ExportScope scope, Stream to)
    {
        var network = Network.Of(source, scope);
        using var xml = Open(to);
        xml.WriteStartElement("graphml", GraphMl);
        for (var i = 0; i < Attributes.Length; i++)
        {
            xml.WriteStartElement("key", GraphMl);
            xml.WriteAttributeString("id", $"d{i}");
            xml.WriteAttributeString("for", Attributes[i].Of);
            xml.WriteAttributeString("attr.name", Attributes[i].Name);
            xml.WriteAttributeString("attr.type", Attributes[i].Type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", GraphMl);
        xml.WriteAttributeString("edgedefault", "undirected");
        foreach (var node in network.Nodes) WriteNode(xml, node);
        foreach (var edge in network.Edges) WriteEdge(xml, network, edge);
        xml.WriteEndDocument();
    }

    /// <summary>As GEXF 1.2, as Gephi has it.</summary>
    public static void WriteGexf(IExportSource source, ExportScope scope, Stream to)
    {
        var network = Network.Of(source, scope);
        using var xml = Open(to);
        xml.WriteStartElement("gexf", Gexf);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph", Gexf);
        xml.WriteAttributeString("defaultedgetype", "undirected");
        WriteClass(xml, "node", ["kind", "party"]);
        WriteClass(xml, "edge", ["kind", "first", "last"]);
        xml.WriteStartElement("nodes", Gexf);
        foreach (var node in network.Nodes)
        {
            Begin(xml, "node", ("id", node.Id), ("label", node.Label));
            WriteValues(xml, node.Kind, node.Party);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Gexf);
        foreach (var edge in network.Edges)
        {
            Begin(
                xml, "edge", ("id", Id(edge, network)), ("source", network.Nodes[edge.Source].Id), ("target", network.Nodes[edge.Target].Id),
                ("weight", edge.Weight.ToString(CultureInfo.InvariantCulture)));
            WriteValues(xml, edge.Kind, edge.First.ToIso(), edge.Last.ToIso());
        }

        xml.WriteEndDocument();
    }

    private static XmlWriter Open(Stream to)
    {
        var xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CheckCharacters = false });
        xml.WriteStartDocument();
        return xml;
    }

    private static void WriteNode(XmlWriter xml, NetworkNode node)
    {
        xml.WriteStartElement("node", GraphMl);
        xml.WriteAttributeString("id", node.Id);
        WriteData(xml, 0, Plain(node.Label), node.Kind, node.Party);
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, Network network, NetworkEdge edge)
    {
        xml.WriteStartElement("edge", GraphMl);
        xml.WriteAttributeString("source", network.Nodes[edge.Source].Id);
        xml.WriteAttributeString("target", network.Nodes[edge.Target].Id);
        WriteData(xml, 3, edge.Kind, edge.Weight.ToString(CultureInfo.InvariantCulture), edge.First.ToIso(), edge.Last.ToIso());
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, int first, params ReadOnlySpan<string?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value) continue;
            xml.WriteStartElement("data", GraphMl);
            xml.WriteAttributeString("key", $"d{first + i}");
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    private static void WriteClass(XmlWriter xml, string of, string[] names)
    {
        xml.WriteStartElement("attributes", Gexf);
        xml.WriteAttributeString("class", of);
        for (var i = 0; i < names.Length; i++)
        {
            Begin(xml, "attribute", ("id", i.ToString(CultureInfo.InvariantCulture)), ("title", names[i]), ("type", "string"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes the values of a node or an edge, and ends it.</summary>
    private static void WriteValues(XmlWriter xml, params ReadOnlySpan<string?> values)
    {
        xml.WriteStartElement("attvalues", Gexf);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value) continue;
            Begin(xml, "attvalue", ("for", i.ToString(CultureInfo.InvariantCulture)), ("value", value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element, Gexf);
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, Plain(value));
    }

    private static string Id(NetworkEdge edge, Network network) => $"{network.Nodes[edge.Source].Id}+{network.Nodes[edge.Target].Id}";

    /// <summary>Signs that steer a screen stand in no XML.</summary>
    private static string Plain(string text) => text.Any(sign => !XmlConvert.IsXmlChar(sign) && !char.IsSurrogate(sign)) ? string.Concat(text.Select(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign) ? sign : '\uFFFD')) : text;
}
