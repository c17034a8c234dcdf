using Entente.Dates;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Api;

/// <summary>Days in questions to the API.</summary>
internal static class ApiDays
{
    /// <summary>A day, or none; false where there is something else.</summary>
    public static bool TryParse(string? text, out LocalDate? day)
    {
        day = null;
        if (string.IsNullOrEmpty(text)) return true;
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var parsed) || !Reckoning.Holds(parsed)) return false;
        day = parsed;
        return true;
    }

    public static ValidationProblem Wrong(string name) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [name] = ["is no date; write it as 2024-11-05"] });
}
