namespace Entente.Web.Taking;

/// <summary>How much may be brought in at once by the site; for more there is <c>entente add</c>.</summary>
public static class IntakeLimits
{
    /// <summary>Of all that one form sends, in bytes.</summary>
    public const long MaxBytes = 48 * 1024 * 1024;

    /// <summary>Of text that is pasted, in characters.</summary>
    public const int MaxText = 2 * 1024 * 1024;

    public const int MaxFiles = 200;

    public const int MaxAddresses = 20;

    /// <summary>Pages out of one form: an archive may hold more.</summary>
    public const int MaxPages = 5000;

    /// <summary>Forms that wait while another is dealt with.</summary>
    public const int MaxWaiting = 8;
}
