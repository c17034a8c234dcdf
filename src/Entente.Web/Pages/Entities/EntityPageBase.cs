using System.Collections.Immutable;
using Entente.Register.Verdicts;
using Entente.Register.Views.Entities;
using Entente.Web.Layout;
using Microsoft.AspNetCore.Components;

namespace Entente.Web.Pages.Entities;

/// <summary>What the pages of entities have in common: the entity, and the facts that tell it.</summary>
public abstract class EntityPageBase : SitePage
{
    [Parameter]
    public string Identifier { get; set; } = "";

    [SupplyParameterFromQuery(Name = "as-of")]
    protected string? AsOfText { get; set; }

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Null while it is not known, and where there is none.</summary>
    protected EntityView? Entity { get; private set; }

    /// <summary>Those that count, by any dispatch.</summary>
    protected ImmutableArray<JudgedFact> Facts { get; private set; } = [];

    protected override async Task Load()
    {
        var options = new EntityOptions { AsOf = Day(AsOfText), Offices = Book.Offices, Agencies = Book.World.Agencies };
        await Registers.Read(register =>
        {
            Entity = register.GetEntity(Identifier, options);
            if (Entity is not null) Facts = register.Verdicts.Facts(Entity.Identifier);
            return true;
        }, Http?.RequestAborted ?? default);
        if (Entity is null) NotThere(Words.Words.With("entity.unknown", Identifier));
        else if (Entity.Identifier != Identifier) Navigation.NavigateTo(SiteAddresses.Entity(Entity.Identifier, Day(AsOfText)));
    }
}
