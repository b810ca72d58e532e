using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace RoslynMcp.Chat.Registration;

/// <summary>Options that never change.</summary>
internal sealed class FixedOptions(ChatHostOptions options) : IOptionsMonitor<ChatHostOptions>
{
    public ChatHostOptions CurrentValue { get; } = Valid(options);

    public ChatHostOptions Get(string? name) => CurrentValue;

    public IDisposable? OnChange(Action<ChatHostOptions, string?> listener) => null;

    private static ChatHostOptions Valid(ChatHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true)
            ? options
            : throw new ArgumentException(string.Join(' ', problems.Select(problem => problem.ErrorMessage)), nameof(options));
    }
}
