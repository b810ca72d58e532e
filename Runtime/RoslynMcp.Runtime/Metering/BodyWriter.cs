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
    private readonly Dictionary<Instruction, Instruction> _moved = [];
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

    /// <summary>Where an instruction's own work is now done: itself, or its copy behind what was put before it.</summary>
    public Instruction Moved(Instruction original) => _moved.GetValueOrDefault(original, original);

    public void Begin(Instruction instruction)
    {
        (_current, _isMoved) = (instruction, false);
    }

    /// <summary>Puts an instruction before the current one; every jump to the current one meets it first.</summary>
    public void Before(OpCode opcode, object? operand = null)
    {
        if (_isMoved)
        {
            _target.Add(Make(opcode, operand));
            return;
        }

        var original = _current!;
        _current = Make(original.OpCode, original.Operand);
        _current.Offset = original.Offset;
        _moved.Add(original, _current);
        (original.OpCode, original.Operand) = (opcode, operand);
        _target.Add(original);
        _isMoved = true;
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
