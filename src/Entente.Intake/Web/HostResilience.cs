using System.Collections.Concurrent;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;

namespace Entente.Intake.Web;

/// <summary>
/// How requests to each host outlive what may pass: tried again after waits that grow, or that the server asks for;
/// given up in time; and a host that answers nearly nothing is left alone for a while.
/// </summary>
internal sealed class HostResilience(WebOptions options)
{
    /// <summary>So many requests to a host within two minutes, nearly all of them failed, and it is left alone.</summary>
    private const int MostFailures = 6;

    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> pipelines = new();

    public ResiliencePipeline<HttpResponseMessage> For(HttpRequestMessage request) =>
        pipelines.GetOrAdd(request.RequestUri!.Authority, _ => Build());

    private ResiliencePipeline<HttpResponseMessage> Build()
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>();
        if (options.Retries > 0) pipeline.AddRetry(Retry());
        return pipeline.AddCircuitBreaker(Breaker()).AddTimeout(options.Timeout).Build();
    }

    private HttpRetryStrategyOptions Retry() => new()
    {
        MaxRetryAttempts = options.Retries,
        Delay = options.FirstWait,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = args => ValueTask.FromResult(MayPass(args.Outcome) && (RetryAfter.Of(args.Outcome.Result) ?? TimeSpan.Zero) <= options.LongestWait),
    };

    private HttpCircuitBreakerStrategyOptions Breaker() => new()
    {
        FailureRatio = 0.9,
        MinimumThroughput = MostFailures,
        SamplingDuration = TimeSpan.FromMinutes(2),
        BreakDuration = options.Pause,
        ShouldHandle = args => ValueTask.FromResult(MayPass(args.Outcome)),
    };

    private static bool MayPass(Outcome<HttpResponseMessage> outcome) =>
        HttpClientResiliencePredicates.IsTransient(outcome)
        && outcome.Exception is not HttpRequestException { InnerException: AddressRefusedException }
        && outcome.Exception is not HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError }
        && outcome.Exception is not BrokenCircuitException;
}

/// <summary>How long a server asks to be left alone.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Of(HttpResponseMessage? response) => response?.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } moment } => moment - DateTimeOffset.UtcNow is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };
}
