namespace RoslynMcp.Worker.Confinement;

/// <summary>What a confined process is for, which decides what is left to it.</summary>
internal enum ConfinementRole
{
    /// <summary>Runs a guest: framework and own folder are readable.</summary>
    Runner,

    /// <summary>Compiles: also opens the reference assemblies it was given.</summary>
    Compiler,
}
