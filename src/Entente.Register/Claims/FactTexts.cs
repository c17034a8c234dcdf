using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Entente.Facts;

namespace Entente.Register.Claims;

/// <summary>All texts that a fact holds: whoever calls the register with facts of their own may have put anything there.</summary>
internal static class FactTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Telling = new();

    /// <summary>Its texts, and those of what it is made of.</summary>
    public static IEnumerable<string> Of(Fact fact) => In(fact);

    private static IEnumerable<string> In(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable several => several.Cast<object?>().SelectMany(In),
        _ => Telling.GetOrAdd(value.GetType(), Properties).SelectMany(property => In(property.GetValue(value))),
    };

    private static PropertyInfo[] Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && IsTelling(property.PropertyType))];

    /// <summary>Texts, lists, and what facts are made of; numbers, dates and words of the codebook's own hold none.</summary>
    private static bool IsTelling(Type type) =>
        type == typeof(string) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) || (type.IsClass && type.Namespace == typeof(Fact).Namespace);
}
