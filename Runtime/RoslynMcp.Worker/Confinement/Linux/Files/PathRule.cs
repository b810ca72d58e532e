using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary><c>struct landlock_path_beneath_attr</c>: rights on a file, or on a folder and all in it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct PathRule(FileRights Rights, int Descriptor);
