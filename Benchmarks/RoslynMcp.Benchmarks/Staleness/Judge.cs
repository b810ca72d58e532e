using RoslynMcp.Benchmarks.Results;

namespace RoslynMcp.Benchmarks.Staleness;

/// <summary>Compares what was measured with what the repository has now, folder by folder.</summary>
internal sealed class Judge(Repository repository, IReadOnlyList<Topic> topics, ResultsFile results)
{
    /// <summary>What the file of results has, and what it should have.</summary>
    public IEnumerable<Finding> OfResults(string file) =>
    [
        .. results.Sections.Select(section => new Finding(file, section.Name, section.Origin.ShortCommit, Of(section))),
        .. topics.Where(topic => results.Sections.All(section => section.Name != topic.Name))
            .Select(topic => new Finding(file, topic.Name, "-", new Verdict(false, "not measured yet"))),
    ];

    public IEnumerable<Finding> OfDocument(string file, string text) => Mark.In(text).SelectMany(mark => OfMark($"{file}:{mark.Line}", mark));

    private Verdict Of(Section section) => section.WhyNot is { } reason ? new Verdict(false, $"not measured: {reason}")
        : topics.SingleOrDefault(topic => topic.Name == section.Name) is { } topic ? Of(section.Origin.Commit, section.Origin.Uncommitted, topic.Folders)
        : new Verdict(false, "nothing measures this any more");

    private IEnumerable<Finding> OfMark(string where, Mark mark)
    {
        if (mark.Name == Mark.Once)
        {
            return [new Finding(where, mark.Name, mark.Commit ?? "-", new Verdict(true, "measured once beside what is gone; nothing measures it again"))];
        }

        var meant = topics.Where(topic => topic.IsMeantBy(mark.Name)).ToList();
        return meant.Count == 0
            ? [new Finding(where, mark.Name, "-", new Verdict(false, "no section is called so"))]
            : meant.Select(topic => OfMark(where, mark, topic));
    }

    private Finding OfMark(string where, Mark mark, Topic topic)
    {
        var section = results.Sections.SingleOrDefault(section => section.Name == topic.Name);
        if (mark.Commit is null)
        {
            return section is null
                ? new Finding(where, topic.Name, "-", new Verdict(false, "not measured yet"))
                : new Finding(where, topic.Name, section.Origin.ShortCommit, Of(section));
        }

        var verdict = Of(mark.Commit, uncommitted: false, topic.Folders);
        var isReplaced = section is not null && !section.Origin.Commit.StartsWith(mark.Commit, StringComparison.Ordinal);
        return new Finding(where, topic.Name, mark.Commit, isReplaced ? verdict with { Words = $"{verdict.Words}; the file of results has others" } : verdict);
    }

    private Verdict Of(string commit, bool uncommitted, IReadOnlyList<string> folders)
    {
        if (commit.Length == 0 || repository.Find(commit) is not { } found)
        {
            return new Verdict(false, "cannot be told: this repository does not have the commit");
        }

        if (uncommitted)
        {
            return new Verdict(false, "measured with changes that no commit has");
        }

        return repository.FilesSince(found, folders) is > 0 and var files
            ? new Verdict(false, $"STALE: {repository.CommitsSince(found, folders)} commits since, {files} files differ")
            : new Verdict(true, "current");
    }
}
