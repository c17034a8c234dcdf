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
        var upward = from type in Reading().Types
                     from target in type.Dependencies.Select(dependency => dependency.Target).Distinct()
                     where IsOurs(type) && IsOurs(target) && Level(target) > Level(type)
                     select $"{type.FullName} uses {target.FullName}";
        Offenders.None(upward);
    }

    [Fact]
    public void Every_namespace_of_the_reading_has_its_place()
    {
        var without = Reading().Types.Where(type => IsOurs(type) && Level(type) < 0).Select(NamespaceOf).Distinct();
        Offenders.None(without);
    }

    [Fact]
    public void The_reading_touches_no_file_no_network_and_no_clock()
    {
        using var file = new PEReader(File.OpenRead(typeof(IReader).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).ToList();
        var members = metadata.MemberReferences.Select(handle => NameOf(metadata, metadata.GetMemberReference(handle)));
        Assert.Contains("System.String", types);
        Offenders.None(types.Concat(members).Where(IsImpure));
    }

    private static bool IsImpure(string name) =>
        Layers.Impure.Contains(name)
        || Layers.ImpureNamespaces.Any(forbidden => name.StartsWith(forbidden + ".", StringComparison.Ordinal));

    private static ArchUnitNET.Domain.Architecture Reading() =>
        new ArchLoader().LoadAssemblies(typeof(IReader).Assembly).Build();

    private static bool IsOurs(IType type) => NamespaceOf(type).StartsWith("Entente.", StringComparison.Ordinal);

    /// <summary>The place of a type's namespace in the table, or of the nearest one above it; -1 when it has none.</summary>
    private static int Level(IType type)
    {
        for (var name = NamespaceOf(type); name.Contains('.'); name = name[..name.LastIndexOf('.')])
            if (Array.IndexOf(Layers.Namespaces, name) is >= 0 and var level) return level;
        return -1;
    }

    /// <summary>Type parameters and the like have none.</summary>
    private static string NamespaceOf(IType type) => type.Namespace?.FullName ?? "";

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
