namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary><c>struct sock_filter</c>: one instruction of classic BPF.</summary>
internal sealed record Instruction(ushort Code, byte IfTrue, byte IfFalse, uint Operand)
{
    private const ushort LoadWord = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private const ushort AndConstant = 0x54; // BPF_ALU | BPF_AND | BPF_K
    private const ushort JumpIfEqual = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private const ushort JumpIfAtLeast = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    private const ushort ReturnConstant = 0x06; // BPF_RET | BPF_K

    /// <summary>Its eight bytes, in the order of little-endian processors, which are all that this runs on.</summary>
    public ulong Bytes => Code | ((ulong)IfTrue << 16) | ((ulong)IfFalse << 24) | ((ulong)Operand << 32);

    public static Instruction Load(uint offset) => new(LoadWord, 0, 0, offset);

    public static Instruction And(uint mask) => new(AndConstant, 0, 0, mask);

    public static Instruction SkipUnlessEqual(uint value, int count) => new(JumpIfEqual, 0, checked((byte)count), value);

    public static Instruction SkipIfEqual(uint value, int count) => new(JumpIfEqual, checked((byte)count), 0, value);

    public static Instruction SkipIfBelow(uint value, int count) => new(JumpIfAtLeast, 0, checked((byte)count), value);

    public static Instruction Return(uint verdict) => new(ReturnConstant, 0, 0, verdict);
}
