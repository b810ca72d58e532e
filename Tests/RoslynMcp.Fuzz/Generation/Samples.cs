using RoslynMcp.Tests.Support;

namespace RoslynMcp.Fuzz.Generation;

/// <summary>The snippets of one seed: valid ones, nearly valid ones, and mutated cases of the corpus.</summary>
internal sealed class Samples(int seed)
{
    private static readonly string[] Folders = ["Benign", "Hostile", "Language"];

    private readonly Random _random = new(seed);
    private readonly Mutations _mutations = new(new Random(seed + 1));
    private readonly List<string> _corpus = ReadCorpus();

    public Sample Next() => _random.Next(10) switch
    {
        < 4 => new Sample(Valid(), IsValid: true),
        < 7 => new Sample(_mutations.Mutate(Valid(), Valid()), IsValid: false),
        _ => new Sample(_mutations.Mutate(FromCorpus(), FromCorpus()), IsValid: false),
    };

    private string Valid() => new ProgramWriter(new Random(_random.Next())).Write();

    private string FromCorpus() => _corpus[_random.Next(_corpus.Count)];

    /// <summary>What can end the host in process is left to a process.</summary>
    private static List<string> ReadCorpus()
    {
        var contained = SnippetCase.ReadAll("Contained").Where(found => !found.Notes.ContainsKey("in-process")).Select(found => found.Code);
        var root = Path.Combine(AppContext.BaseDirectory, "Cases");
        var others = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.csx", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
        return [.. contained.Where(code => code.Length < 4_000), .. others];
    }
}
