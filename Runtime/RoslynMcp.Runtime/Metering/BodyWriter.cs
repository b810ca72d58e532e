using Mono.Cecil.Cil;
using Mono.Collections.Generic;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Writes a method body anew with instructions before and after those that were there. What stands before an instruction takes its
/// place as the target of branches and handlers: nothing can jump past a probe.
/// </summary>
internal sealed class BodyWriter
{
    private readonly Collection<Instruction> _target;
    private Instruction? _current;
    private bool _isMoved;

    public BodyWriter(MethodBody body)
    {
        Original = [.. body.Instructions];
        _target = body.Instructions;
        _target.Clear();
    }

    /// <summary>The instructions as they were, in order.</summary>
    public Instruction[] Original { get; }

    /// <summary>Puts an instruction at the very beginning, before every block and where nothing jumps to.</summary>
    public void Begin(Instruction instruction) => (_current, _isMoved) = (instruction, false);

    /// <summary>Puts an instruction before the current one, and gives it; every jump to the current one meets the first of them.</summary>
    public Instruction Before(OpCode opcode, object? operand = null)
    {
        if (_isMoved)
        {
            var made = Make(opcode, operand);
            _target.Add(made);
            return made;
        }

        var original = _current!;
        _current = Make(original.OpCode, original.Operand);
        _current.Offset = original.Offset;
        (original.OpCode, original.Operand) = (opcode, operand);
        _target.Add(original);
        _isMoved = true;
        return original;
    }

    /// <summary>Puts an instruction ahead of all that stands before the current one, and gives it; no jump to the current one meets it.</summary>
    public Instruction Ahead(OpCode opcode, object? operand = null)
    {
        var made = Make(opcode, operand);
        _target.Add(made);
        return made;
    }

    /// <summary>The current instruction itself, wherever it now stands.</summary>
    public Instruction Current => _current!;

    public void Copy() => _target.Add(_current!);

    public void After(OpCode opcode, object? operand = null) => _target.Add(Make(opcode, operand));

    private static Instruction Make(OpCode opcode, object? operand)
    {
        var made = Instruction.Create(OpCodes.Nop);
        (made.OpCode, made.Operand) = (opcode, operand);
        return made;
    }
}
