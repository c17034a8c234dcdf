using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Entente.Evaluating;
using Entente.Reading;
using Xunit;

namespace Entente.Cli.Tests.Architecture;

public class ReferenceTests
{
    [Fact]
    public void Projects_refer_to_each_other_as_the_design_draws()
    {
        var drawn = Layers.Projects.Select(project => Line(project.Key, project.Value)).Order(StringComparer.Ordinal);
        var actual = Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Line(Path.GetFileNameWithoutExtension(file), References(file)))
            .Order(StringComparer.Ordinal);
        Assert.Equal(drawn, actual);
    }

    [Fact]
    public void Inside_the_reading_each_namespace_uses_only_those_below_it()
    {
        var upward = Reading().Types
            .Where(type => IsOurs(type.Namespace.FullName))
            .SelectMany(type => type.Dependencies.Select(dependency => (From: (IType)type, To: dependency.Target)))
            .Where(use => IsOurs(use.To.Namespace.FullName) && Level(use.To) > Level(use.From))
            .Select(use => $"{use.From.FullName} uses {use.To.FullName}")
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Empty(upward);
    }

    [Fact]
    public void Every_namespace_of_the_reading_has_its_place()
    {
        var without = Reading().Types.Select(type => type.Namespace.FullName).Where(IsOurs).Distinct()
            .Where(name => !Layers.Namespaces.Contains(name));
        Assert.Empty(without);
    }

    [Fact]
    public void The_reading_touches_no_file_no_network_and_no_clock()
    {
        using var file = new PEReader(File.OpenRead(typeof(IReader).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).ToList();
        var members = metadata.MemberReferences.Select(handle => NameOf(metadata, metadata.GetMemberReference(handle)));
        Assert.Contains("System.String", types);
        Assert.DoesNotContain(types.Concat(members), IsImpure);
    }

    private static bool IsImpure(string name) =>
        Layers.Impure.Contains(name)
        || Layers.ImpureNamespaces.Any(forbidden => name.StartsWith(forbidden + ".", StringComparison.Ordinal));

    private static ArchUnitNET.Domain.Architecture Reading() =>
        new ArchLoader().LoadAssemblies(typeof(IReader).Assembly).Build();

    private static bool IsOurs(string name) => name.StartsWith("Entente.", StringComparison.Ordinal);

    private static int Level(IType type) => Array.IndexOf(Layers.Namespaces, type.Namespace.FullName);

    private static string Line(string project, IEnumerable<string> references) =>
        $"{project} → {string.Join(", ", references.Order(StringComparer.Ordinal))}";

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string NameOf(MetadataReader metadata, MemberReference member) =>
        member.Parent.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}"
            : "";
}
