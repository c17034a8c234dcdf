using Entente.Intake.Feeds;

namespace Entente.Fuzz.Targets;

/// <summary>The first line is the path that is asked for.</summary>
internal static class RobotsTarget
{
    public static void Run(byte[] input)
    {
        var (path, rest) = Pieces.Line(input);
        var robots = Robots.Parse(Pieces.Text(rest), "Entente");
        robots.Allows("/" + path);
        Expect.That(robots.Delay is not { } delay || delay >= TimeSpan.Zero, "a wait of less than nothing");
    }
}
