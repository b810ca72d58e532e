using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>
/// A type's name, read where the type was just asked for: <c>GetType</c> or <c>ldtoken</c> and <c>GetTypeFromHandle</c>, and then the
/// name at once. Nothing jumps in between, so no other object is ever taken for a type, and none is kept.
/// </summary>
internal sealed class TypeNames
{
    private const string Type = "System.Type";

    private readonly HashSet<Instruction> _allowed = [];

    public TypeNames(MethodBody body)
    {
        var targets = new Lazy<HashSet<Instruction>>(() => Targets(body));
        foreach (var read in body.Instructions.Where(instruction => Calls(instruction, IsName)))
        {
            var run = Run(read.Previous).Append(read).ToList();
            if (run.Count > 1 && !run.Skip(1).Any(targets.Value.Contains))
            {
                _allowed.UnionWith(run);
            }
        }
    }

    public bool Allow(Instruction instruction) => _allowed.Contains(instruction);

    /// <summary>What is never allowed but in that shape, however it is referred to.</summary>
    public static bool IsPart(MethodReference called)
        => called.Name is "GetType" or "get_FullName" || called.DeclaringType.FullName == "System.Reflection.MemberInfo";

    /// <summary>What leaves the type on the stack: one instruction, or the two behind <c>typeof</c>.</summary>
    private static IEnumerable<Instruction> Run(Instruction? last) => last switch
    {
        not null when Calls(last, IsGetType) => [last],
        { Previous: { OpCode.Code: Code.Ldtoken, Operand: TypeReference } token } when Calls(last, IsFromHandle) => [token, last],
        _ => [],
    };

    private static bool Calls(Instruction instruction, Func<MethodReference, bool> what)
        => instruction.OpCode.Code is Code.Call or Code.Callvirt && instruction.Operand is MethodReference called && what(called);

    private static bool IsName(MethodReference called) => called.HasThis && !called.HasParameters
        && (called is { Name: "get_Name", DeclaringType.FullName: "System.Reflection.MemberInfo" } || called is { Name: "get_FullName", DeclaringType.FullName: Type });

    private static bool IsGetType(MethodReference called) => called is { Name: "GetType", HasThis: true, HasParameters: false, ReturnType.FullName: Type }
        && called.DeclaringType.FullName is "System.Object" or "System.Exception";

    private static bool IsFromHandle(MethodReference called) => called is { Name: "GetTypeFromHandle", HasThis: false, DeclaringType.FullName: Type };

    private static HashSet<Instruction> Targets(MethodBody body) =>
    [
        .. body.Instructions.SelectMany(instruction => instruction.Operand switch
        {
            Instruction target => [target],
            Instruction[] targets => targets,
            _ => Array.Empty<Instruction>(),
        }),
        .. body.ExceptionHandlers.SelectMany(handler => new[] { handler.TryStart, handler.TryEnd, handler.HandlerStart, handler.HandlerEnd, handler.FilterStart })
            .OfType<Instruction>(),
    ];
}
