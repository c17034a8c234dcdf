using System.Text.Json;
using Entente.Outputs.Asking;
using Entente.Register;
using Entente.Register.Verdicts;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Entente.Assistants.Asking;

/// <summary>Stands before every tool: arguments are checked, and what cannot be answered is told in a line, never as a trace.</summary>
internal sealed partial class ToolGuard(ILogger logger)
{
    private const string Failed = "the server could not answer this; its standard error says why";

    public McpRequestHandler<CallToolRequestParams, CallToolResult> Around(McpRequestHandler<CallToolRequestParams, CallToolResult> next) => async (request, stop) =>
    {
        if (request.MatchedPrimitive is McpServerTool tool && ArgumentCheck.Wrong(tool.ProtocolTool.InputSchema, request.Params?.Arguments ?? new Dictionary<string, JsonElement>()) is { } wrong)
            return Error(wrong);
        try
        {
            return await next(request, stop);
        }
        catch (McpException e) when (e is not McpProtocolException)
        {
            return Error(e.Message);
        }
        catch (Exception e) when (e is VerdictException or RegisterException or AskedException)
        {
            return Error(e.Message);
        }
        catch (Exception e) when (e is not (OperationCanceledException or McpProtocolException))
        {
            ToolFailed(logger, request.Params?.Name, e);
            return Error(Failed);
        }
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "The tool {Tool} failed.")]
    private static partial void ToolFailed(ILogger logger, string? tool, Exception exception);

    private static CallToolResult Error(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };
}
