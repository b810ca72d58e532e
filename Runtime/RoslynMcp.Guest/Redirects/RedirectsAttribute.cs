namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// The methods of the marked class stand in for those of <paramref name="type"/> with the same name: metering rewrites the calls.
/// An instance method takes its receiver first, a getter has its property's name, a constructor is called <c>New</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RedirectsAttribute(Type type) : Attribute
{
    /// <summary>The framework's type.</summary>
    public Type Type { get; } = type;

    /// <summary>Whether a call of the type that has no stand-in is refused.</summary>
    public bool Whole { get; init; }
}
