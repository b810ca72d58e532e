using System.Collections.Immutable;
using System.Globalization;

namespace RoslynMcp.Worker.Confinement;

/// <summary>What the host grants one confined process; it comes on the command line, beside the arguments of the role.</summary>
internal sealed record ConfinementSettings
{
    private const string HeapOption = "--heap-limit=";
    private const string NativeOption = "--native-limit=";
    private const string ProcessorOption = "--cpu-seconds=";
    private const string ReadableOption = "--readable=";
    private const string ParentOption = "--parent=";

    /// <summary>Hard limit of the managed heap in bytes; 512 MiB unless said otherwise, 32 MiB at the least.</summary>
    public long HeapLimit { get; init; } = 512L << 20;

    /// <summary>Writable memory beside the heap (threads' stacks, compiled code, native buffers), in bytes; 512 MiB.</summary>
    public long NativeLimit { get; init; } = 512L << 20;

    /// <summary>Processor time after which the kernel ends the process; a backstop behind the host's clocks. 300 s.</summary>
    public int ProcessorSeconds { get; init; } = 300;

    /// <summary>Files and folders that may be read beside the framework and the worker's own folder.</summary>
    public ImmutableArray<string> Readable { get; init; } = [];

    /// <summary>The process that started this one; it must be alive. Zero: whichever started it.</summary>
    public int Parent { get; init; }

    /// <summary>Reads the options of confinement and leaves all other arguments to the role.</summary>
    /// <exception cref="FormatException">A value is not of its form; the message names the option.</exception>
    public static ConfinementSettings Parse(IEnumerable<string> arguments)
    {
        var settings = new ConfinementSettings();
        foreach (var argument in arguments)
        {
            settings = settings.Read(argument);
        }

        return settings;
    }

    /// <summary>Whether an argument is an option of confinement.</summary>
    public static bool Knows(string argument)
        => ((string[])[HeapOption, NativeOption, ProcessorOption, ReadableOption, ParentOption])
            .Any(option => argument.StartsWith(option, StringComparison.Ordinal));

    /// <summary>The command line that <see cref="Parse"/> reads back.</summary>
    public IEnumerable<string> ToArguments() =>
    [
        Invariant($"{HeapOption}{HeapLimit}"),
        Invariant($"{NativeOption}{NativeLimit}"),
        Invariant($"{ProcessorOption}{ProcessorSeconds}"),
        Invariant($"{ParentOption}{Parent}"),
        .. Readable.Select(path => ReadableOption + path),
    ];

    private ConfinementSettings Read(string argument)
    {
        if (Value(argument, HeapOption) is { } heap)
        {
            return this with { HeapLimit = Number(heap, HeapOption, least: 32L << 20) };
        }

        if (Value(argument, NativeOption) is { } native)
        {
            return this with { NativeLimit = Number(native, NativeOption, least: 64L << 20) };
        }

        if (Value(argument, ProcessorOption) is { } seconds)
        {
            return this with { ProcessorSeconds = (int)Number(seconds, ProcessorOption, least: 1, most: int.MaxValue) };
        }

        if (Value(argument, ParentOption) is { } parent)
        {
            return this with { Parent = (int)Number(parent, ParentOption, least: 0, most: int.MaxValue) };
        }

        return Value(argument, ReadableOption) is { } path ? this with { Readable = Readable.Add(Rooted(path)) } : this;
    }

    private static string? Value(string argument, string option)
        => argument.StartsWith(option, StringComparison.Ordinal) ? argument[option.Length..] : null;

    private static long Number(string value, string option, long least, long most = 1L << 46)
        => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException($"{option}{value}: a number from {least} to {most} was expected.");

    private static string Rooted(string path)
        => Path.IsPathRooted(path) ? path : throw new FormatException($"{ReadableOption}{path}: an absolute path was expected.");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
