namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>A shop's platform did not do what it was asked; the message holds no credential, no address and nothing that it said.</summary>
public sealed class PlatformException(string message, Exception? innerException = null) : Exception(message, innerException);
