using Entente.Assistants.Answers;
using Entente.Assistants.Tools;
using Entente.Outputs.Asking;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Resources;

/// <summary>What the addresses in answers lead to, where there is no site: dispatches, entities, briefs, as Markdown.</summary>
internal sealed class RegisterResources(AssistantContext context)
{
    private const string Markdown = "text/markdown";

    private readonly DispatchTool dispatches = new(context);

    public static ValueTask<ListResourceTemplatesResult> Templates(RequestContext<ListResourceTemplatesRequestParams> request, CancellationToken stop) => new(new ListResourceTemplatesResult
    {
        ResourceTemplates =
        [
            Template("dispatch{?page}", "dispatch", "A dispatch", "The text of a page with its facts"),
            Template("relations/{a}/{b}", "relation", "A brief", "The brief of two parties by their codes"),
            Template("parties/{code}", "party", "A party", "Who holds which office"),
            Template("people/{identifier}", "person", "A person", "Offices, engagements, whom one met"),
            Template("engagements/{identifier}", "engagement", "An engagement", "What each source tells of it"),
            Template("mechanisms/{identifier}", "mechanism", "A mechanism", "Its sessions"),
            Template("instruments/{identifier}", "instrument", "An instrument", "Its period and its renewal"),
            Template("entities/{identifier}", "entity", "Any other thing", "Undertakings, assistance, deployments by identifier"),
        ],
    });

    /// <summary>There are too many to be listed; tools and templates lead to them.</summary>
    public static ValueTask<ListResourcesResult> List(RequestContext<ListResourcesRequestParams> request, CancellationToken stop) => new(new ListResourcesResult { Resources = [] });

    /// <exception cref="McpProtocolException">The address leads to nothing.</exception>
    public async ValueTask<ReadResourceResult> Read(RequestContext<ReadResourceRequestParams> request, CancellationToken stop)
    {
        var address = request.Params!.Uri;
        try
        {
            var text = context.Addresses.TryParse(address, out var path, out var question) ? await Text(path, question, stop) : null;
            return new ReadResourceResult { Contents = [new TextResourceContents { Uri = address, MimeType = Markdown, Text = text ?? throw Unknown(address) }] };
        }
        catch (Exception e) when (e is AskedException or McpException and not McpProtocolException)
        {
            throw new McpProtocolException(e.Message, McpErrorCode.ResourceNotFound);
        }
    }

    private async Task<string?> Text(string[] path, IReadOnlyDictionary<string, string> question, CancellationToken stop) => path switch
    {
        ["dispatch"] when question.TryGetValue("page", out var page) => AnswerText.Of(await dispatches.Read(page, 0, stop)),
        ["relations", var a, var b] => Text(await new BriefTool(context).Brief(a, b, stop: stop)),
        ["parties", var code] => Text(await new PeopleTools(context).Offices(code, stop: stop)),
        ["people" or "engagements" or "mechanisms" or "instruments" or "entities", var identifier] => Text(await new ThingTools(context).Entity(identifier, stop: stop)),
        _ => null,
    };

    private static string Text(CallToolResult answer) => ((TextContentBlock)answer.Content[0]).Text;

    private static ResourceTemplate Template(string path, string name, string title, string description) => new()
    {
        UriTemplate = $"{AnswerAddresses.Scheme}://{path}", Name = name, Title = title, Description = description, MimeType = Markdown,
    };

    private static McpProtocolException Unknown(string address) => new($"the register has nothing at {address}", McpErrorCode.ResourceNotFound);
}
