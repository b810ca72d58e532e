using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>A system call by its numbers on both architectures; -1 where an architecture does not have it.</summary>
internal sealed record SystemCall(string Name, int X64, int Arm64)
{
    public int Number => RuntimeInformation.ProcessArchitecture == Architecture.X64 ? X64 : Arm64;

    public bool Exists => Number >= 0;
}
