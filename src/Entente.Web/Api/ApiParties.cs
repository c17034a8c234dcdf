using System.Reflection;
using Entente.Outputs.Asking;
using Entente.Register;
using Entente.Web.Registers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Api;

/// <summary>Parties in questions to the API, by the names of what they are asked as: a code in any case is one of a party, or the question is a problem.</summary>
internal static class ApiParties
{
    private static readonly string[] Names = ["a", "b", "party", "with"];

    /// <summary>Stands before those endpoints that ask for parties.</summary>
    public static EndpointFilterDelegate Filter(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var places = context.MethodInfo.GetParameters().Where(IsParty).ToArray();
        return places.Length == 0 ? next : async call => await Wrong(places, call) ?? await next(call);
    }

    private static bool IsParty(ParameterInfo of) => Names.Contains(of.Name) && (of.ParameterType == typeof(string) || of.ParameterType == typeof(string[]));

    /// <summary>Puts codes in the place of what is given; what is none is told.</summary>
    private static async ValueTask<object?> Wrong(ParameterInfo[] places, EndpointFilterInvocationContext call)
    {
        var services = call.HttpContext.RequestServices;
        var (pool, finder) = (services.GetRequiredService<RegisterPool>(), services.GetRequiredService<PartyFinder>());
        foreach (var place in places)
        {
            try
            {
                var asked = call.Arguments[place.Position];
                if (asked is not null) call.Arguments[place.Position] = await pool.Read(register => Found(register, finder, asked), call.HttpContext.RequestAborted);
            }
            catch (AskedException e)
            {
                return TypedResults.ValidationProblem(new Dictionary<string, string[]> { [place.Name!] = [e.Message] });
            }
        }

        return null;
    }

    private static object? Found(IRegister register, PartyFinder finder, object asked) => asked switch
    {
        string[] several => several.Select(one => finder.Find(register, one)).ToArray(),
        string one when one.Length > 0 => finder.Find(register, one),
        _ => null,
    };
}
