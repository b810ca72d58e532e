namespace RoslynMcp.Server.Tests.Serving;

/// <summary>The ways to a served client: by stdio, by HTTP with a session, and by HTTP where each request stands for itself.</summary>
public enum Route
{
    Stdio,
    Session,
    Stateless,
}
