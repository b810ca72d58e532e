using System.Collections.Immutable;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>A line of the allow-list: a system call that is let through when all the tests hold. More lines may name the same call.</summary>
internal sealed record AllowedCall(SystemCall Call, ImmutableArray<ArgumentTest> Tests)
{
    public static AllowedCall Always(SystemCall call) => new(call, []);

    public static AllowedCall When(SystemCall call, params ImmutableArray<ArgumentTest> tests) => new(call, tests);
}
