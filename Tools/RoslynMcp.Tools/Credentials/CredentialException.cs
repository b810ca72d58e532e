namespace RoslynMcp.Tools.Credentials;

/// <summary>A key or a credential is of no use; the message never holds any part of either.</summary>
public sealed class CredentialException(string message, Exception? innerException = null) : Exception(message, innerException);
