using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Where a body jumps back.</summary>
internal static class BackEdges
{
    /// <summary>The offsets that lie within each loop, both ends included.</summary>
    public static List<(int From, int To)> Of(MethodBody body) =>
    [
        .. body.Instructions.SelectMany(from => Targets(from).Where(to => to.Offset <= from.Offset).Select(to => (to.Offset, from.Offset))),
    ];

    public static bool Is(Instruction from) => Targets(from).Any(to => to.Offset <= from.Offset);

    private static Instruction[] Targets(Instruction from) => from.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };
}
