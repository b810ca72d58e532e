using System.ComponentModel.DataAnnotations;

namespace RoslynMcp.Chat.Registration;

/// <summary>An absolute http or https address, or none; <c>localhost:4317</c> alone would be read as of the scheme <c>localhost</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WebAddressAttribute() : ValidationAttribute("The field {0} must be an address with http:// or https://.")
{
    public override bool IsValid(object? value)
        => value is null or Uri { IsAbsoluteUri: true, Scheme: "http" or "https" };
}
