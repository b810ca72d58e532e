namespace RoslynMcp.Worker.Confinement;

/// <summary>Confinement was required and something essential of it is not in force.</summary>
internal sealed class ConfinementException(string message) : Exception(message);
