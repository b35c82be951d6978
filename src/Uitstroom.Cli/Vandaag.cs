using NodaTime;

namespace Uitstroom.Cli;

/// <summary>The only clock of the program: the date of testing when neither the user nor the application names one.</summary>
internal static class Vandaag
{
    public static LocalDate Datum()
    {
#pragma warning disable RS0030 // The engine reads no clock; the command line may ask what day it is, and says so when it does.
        return LocalDate.FromDateTime(DateTime.Today);
#pragma warning restore RS0030
    }
}
