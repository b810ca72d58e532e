namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>What the test laid out to be attacked: a folder open to all, a process, sockets that listen.</summary>
internal sealed record Targets(string Folder, int Host, int Victim, int TcpPort)
{
    public const string Secret = "ROSLYN_HOSTILE_SECRET";
    public const string SecretValue = "hunter2-of-the-host";
    public const string CanaryText = "sung by the canary";

    public string Canary => Path.Combine(Folder, "canary.txt");

    public string Planted => Path.Combine(Folder, "planted.dll");

    public string PlantedLibrary => Path.Combine(Folder, "planted.so");

    public string Socket => Path.Combine(Folder, "socket");

    /// <summary>A file that exists, for this attack alone.</summary>
    public string Existing(string attack) => Path.Combine(Folder, "existing-" + attack);

    public string New(string attack) => Path.Combine(Folder, "new-" + attack + "-" + Environment.ProcessId);

    public IEnumerable<string> ToArguments() => [Folder, $"{Host}", $"{Victim}", $"{TcpPort}"];

    public static Targets Parse(string[] arguments)
        => new(arguments[0], int.Parse(arguments[1], null), int.Parse(arguments[2], null), int.Parse(arguments[3], null));
}
