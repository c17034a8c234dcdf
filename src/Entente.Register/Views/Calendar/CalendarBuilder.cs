using System.Collections.Immutable;
using Entente.Dates;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Views.Calendar;

/// <summary>Puts a calendar together.</summary>
internal sealed class CalendarBuilder(IRegisterStore register, CalendarOptions options)
{
    private readonly List<CalendarKind> shortened = [];

    public CalendarView Build()
    {
        var day = options.AsOf ?? Days.Parse(register.Views.NewestPublication());
        var empty = new CalendarView { PartyA = options.PartyA, PartyB = options.PartyB, AsOf = day, From = options.From, To = options.To };
        if (day is not { } on) return empty;
        var scope = CalendarScope.Of(register, options, on);
        return empty with { From = scope.From, To = scope.To, Entries = Entries(scope), Shortened = [.. shortened] };
    }

    private ImmutableArray<CalendarEntry> Entries(CalendarScope scope) =>
    [
        .. Kinds(scope).DistinctBy(entry => entry.Key)
            .OrderBy(entry => entry.When, Comparer<Edtf>.Create(Edtf.CompareByTime)).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Key, StringComparer.Ordinal),
    ];

    private IEnumerable<CalendarEntry> Kinds(CalendarScope scope)
    {
        var engagements = new CalendarEngagements(scope);
        if (IsWanted(CalendarKind.Held) || IsWanted(CalendarKind.Planned)) engagements.Find(IsWanted(CalendarKind.Held), IsWanted(CalendarKind.Planned));
        return Some(scope, CalendarKind.Held, () => engagements.Held)
            .Concat(Some(scope, CalendarKind.Planned, () => engagements.Planned))
            .Concat(Some(scope, CalendarKind.ExpectedEdition, () => CalendarEditions.Of(scope)))
            .Concat(Some(scope, CalendarKind.Expiry, () => CalendarExpiries.Of(scope)))
            .Concat(Some(scope, CalendarKind.Anniversary, () => CalendarAnniversaries.Of(scope)));
    }

    private bool IsWanted(CalendarKind kind) => options.Kinds.IsEmpty || options.Kinds.Contains(kind);

    private CalendarEntry[] Some(CalendarScope scope, CalendarKind kind, Func<IEnumerable<CalendarEntry>> find)
    {
        if (!IsWanted(kind)) return [];
        var found = find().Where(scope.Shows).Take(scope.Limit + 1).ToArray();
        if (found.Length <= scope.Limit) return found;
        shortened.Add(kind);
        return found[..scope.Limit];
    }
}
