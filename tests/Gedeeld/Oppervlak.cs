using System.Reflection;
using System.Text;

namespace Uitstroom.Tests;

/// <summary>The public surface of a package as text: types, and members in order of name.</summary>
internal static class Oppervlak
{
    private const BindingFlags Eigen = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Van(Assembly pakket)
    {
        var tekst = new StringBuilder();
        foreach (var type in pakket.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            tekst.Append(Soort(type)).Append(' ').Append(Naam(type)).Append('\n');
            foreach (var lid in Leden(type).Distinct().Order(StringComparer.Ordinal))
            {
                tekst.Append("  ").Append(lid).Append('\n');
            }
        }

        return tekst.ToString();
    }

    private static IEnumerable<string> Leden(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type);
        }

        // What every record has says nothing; neither do the accessors of properties.
        var methoden = type.GetMethods(Eigen)
            .Where(methode => !methode.IsSpecialName && methode.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "PrintMembers"))
            .Select(methode => $"{(methode.IsStatic ? "static " : "")}{Naam(methode.ReturnType)} {methode.Name}({Parameters(methode)})");
        var bouwers = type.GetConstructors(Eigen).Select(bouwer => $"new({Parameters(bouwer)})");
        var waarden = type.GetProperties(Eigen).Where(waarde => waarde.Name != "EqualityContract")
            .Select(waarde => $"{(waarde.GetMethod!.IsStatic ? "static " : "")}{Naam(waarde.PropertyType)} {waarde.Name} {{ get;{(waarde.SetMethod is { IsPublic: true } ? " init;" : "")} }}");
        var velden = type.GetFields(Eigen).Select(veld => $"{(veld.IsLiteral ? "const" : "static")} {Naam(veld.FieldType)} {veld.Name}");
        return methoden.Concat(bouwers).Concat(waarden).Concat(velden);
    }

    private static string Parameters(MethodBase methode) =>
        string.Join(", ", methode.GetParameters().Select(parameter => $"{Naam(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"));

    private static string Soort(Type type) =>
        type.IsEnum ? "enum" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsValueType ? "struct" : type.IsSealed ? "sealed class" : "class";

    private static string Naam(Type type)
    {
        if (type.IsByRef)
        {
            return Naam(type.GetElementType()!);
        }

        var kaal = type.IsNested && !type.IsGenericParameter ? $"{Naam(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{kaal[..kaal.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Naam))}>" : kaal;
    }
}
