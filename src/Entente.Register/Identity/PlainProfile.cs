namespace Entente.Register.Identity;

/// <summary>
/// What is one thing only where it is told in the same terms: an undertaking in the same words, a delivery of the same
/// goods on the same day. Such profiles never link.
/// </summary>
internal sealed class PlainProfile(string kind, string key) : Profile(kind, key)
{
    public const string Commitment = "commitment";
    public const string Assistance = "assistance";
    public const string Deployment = "deployment";
    public const string Appointment = "appointment";

    /// <param name="scope">The dispatch, where the fields say too little to be told again elsewhere; else empty.</param>
    public static PlainProfile Of(string kind, string scope, params IEnumerable<string?> fields) =>
        new(kind, string.Join(Bar, fields.Select(Clean).Append(scope)));
}
