using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>What one method of a module calls: methods of the module by name, and whether anything it does not know.</summary>
/// <param name="Direct">Methods of the module that it surely names; each overload that may be meant.</param>
/// <param name="InLoops">Those of them that it calls in a loop.</param>
/// <param name="Referred">Methods that it makes delegates of.</param>
/// <param name="CallsOut">Whether what it calls could call the module back: virtual methods, delegates, most of the framework.</param>
internal sealed record OwnCalls(
    HashSet<MethodDefinition> Direct, HashSet<MethodDefinition> InLoops, HashSet<MethodDefinition> Referred, bool CallsOut)
{
    public static OwnCalls Of(MethodDefinition method)
    {
        var calls = new OwnCalls([], [], [], CallsOut: false);
        var loops = BackEdges.Of(method.Body);
        foreach (var instruction in method.Body.Instructions)
        {
            if (instruction.Operand is not MethodReference called)
            {
                continue;
            }

            var own = Own(called).ToList();
            if (instruction.OpCode.Code is Code.Ldftn or Code.Ldvirtftn)
            {
                calls.Referred.UnionWith(own);
                continue;
            }

            calls.Direct.UnionWith(own);
            calls = calls with { CallsOut = calls.CallsOut || IsOpen(instruction, called, own) };
            if (loops.Exists(loop => loop.From <= instruction.Offset && instruction.Offset <= loop.To))
            {
                calls.InLoops.UnionWith(own);
            }
        }

        return calls;
    }

    private static bool IsOpen(Instruction instruction, MethodReference called, List<MethodDefinition> own)
        => instruction.Previous?.OpCode.Code == Code.Constrained
            || (own.Count > 0 ? own.Exists(method => method.IsVirtual || !method.HasBody) : !ClosedCalls.Includes(called));

    private static IEnumerable<MethodDefinition> Own(MethodReference called) => called.DeclaringType.GetElementType() is TypeDefinition type
        ? type.Methods.Where(method => method.Name == called.Name && method.Parameters.Count == called.Parameters.Count)
        : [];
}
