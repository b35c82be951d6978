using System.Reflection;

namespace Uitstroom.Rules;

/// <summary>Reads an application from the public properties of an object.</summary>
internal static class AanvraagObject
{
    public static AanvraagResult Lees(Regeling regeling, object feiten)
    {
        var opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard);
        var type = feiten.GetType();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is null || property.GetIndexParameters().Length > 0)
            {
                continue;
            }

            opbouw.Object(
                Waardetekst.Slang(property.Name), property.GetValue(feiten), SourceSpan.Whole($"{type.Name}.{property.Name}"));
        }

        return opbouw.Bouw();
    }
}
