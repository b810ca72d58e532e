using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class TranscriptFileTests
{
    private const string Sound = """
        provenance: authored
        # code
        search_tools {"query":"stock"}
        ---
        run_csharp
            var a = 1;
            return a;
        ---
        It is 1.
        # traditional
        Let me look.
        stock {"sku":"A"}
        stock {"sku":"B"}
        ---
        It is 1.
        """;

    [TestMethod]
    public void Rounds_calls_and_words_are_told_apart()
    {
        var transcript = TranscriptFile.Parse(Sound, "sound");

        Assert.AreEqual("authored", transcript.Provenance);
        Assert.AreEqual(new ModelCall("search_tools", """{"query":"stock"}"""), transcript.Arms["code"][0].Calls.Single());
        Assert.AreEqual(new ModelCall("run_csharp", """{"code":"var a = 1;\nreturn a;"}"""), transcript.Arms["code"][1].Calls.Single());
        Assert.AreEqual("It is 1.", transcript.Arms["code"][2].Text);
        Assert.AreEqual("Let me look.", transcript.Arms["traditional"][0].Text);
        Assert.HasCount(2, transcript.Arms["traditional"][0].Calls);
    }

    [TestMethod]
    [DataRow("# code\nx", "bad: the first line says 'provenance: authored', 'provenance: authored, bound to results' or 'provenance: recorded, MODEL, DATE'.")]
    [DataRow("provenance: authored\n# code\nx", "bad: there must be a part '# code' and a part '# traditional'.")]
    [DataRow("provenance: authored\n# code\nx\n---\n# traditional\nx", "bad: a round is empty.")]
    [DataRow("provenance: authored\nsomething\n# code\nx\n# traditional\nx", "bad: 'something' stands before both parts, where only notes do.")]
    public void What_is_malformed_is_said(string text, string problem)
        => Assert.AreEqual(problem, Assert.ThrowsExactly<InvalidDataException>(() => TranscriptFile.Parse(text, "bad")).Message);

    [TestMethod]
    public void Notes_are_read()
        => Assert.AreEqual("code: forgets await.", TranscriptFile.Parse(Sound.Replace("# code", "note: code: forgets await.\n# code", StringComparison.Ordinal), "noted").Notes.Single());

    [TestMethod]
    public void An_item_of_a_list_that_begins_with_a_binding_is_no_call()
        => Assert.AreEqual("- {{result.sku}}", TranscriptFile.Parse(Sound.Replace("Let me look.", "- {{result.sku}}", StringComparison.Ordinal), "listed").Arms["traditional"][0].Text);

    [TestMethod]
    public void Only_an_authored_transcript_that_says_so_is_bound_to_results()
    {
        Assert.IsFalse(TranscriptFile.Parse(Sound, "sound").IsBound);
        Assert.IsTrue(TranscriptFile.Parse(Sound.Replace("authored", "authored, bound to results", StringComparison.Ordinal), "bound").IsBound);
        Assert.IsFalse(TranscriptFile.Parse(Sound.Replace("authored", "recorded, some-model, 2026-01-31", StringComparison.Ordinal), "recorded").IsBound);
    }

    [TestMethod]
    public void Whatever_a_model_says_is_read_as_it_was_written()
    {
        ModelRound[] rounds =
        [
            new("Here is a line:\n---\n# code\nrun_csharp\nname {not a call}\ncall {\"name\":\"x\"}\n\\ and a backslash", []),
            new("Two at once.", [new ModelCall("search_tools", "{\"query\":\"a\"}"), new ModelCall("run_csharp", """{"code":"var a = \"<é>\";\n\n    return a;"}""")]),
            new("", [new ModelCall("stock", "{\n  \"sku\": \"A\"\n}"), new ModelCall("stock", "no JSON"), new ModelCall("run_csharp", """{"code":"return 1;","more":2}""")]),
            new("", [new ModelCall("run_csharp", """{"code":"a\u2028b"}"""), new ModelCall("run_csharp", "{"), new ModelCall("call", "{}")]),
        ];
        var transcript = new Transcript("recorded, some-model, 2026-01-31", ImmutableDictionary<string, ImmutableArray<ModelRound>>.Empty.Add("code", [.. rounds]).Add("traditional", [.. rounds]));

        var again = TranscriptFile.Parse(TranscriptText.Write(transcript), "again");

        Assert.AreEqual(transcript.Provenance, again.Provenance);
        foreach (var arm in new[] { "code", "traditional" })
        {
            Assert.AreEqual(JsonSerializer.Serialize(rounds), JsonSerializer.Serialize(again.Arms[arm]));
        }
    }

    [TestMethod]
    public void Every_case_has_a_transcript_that_can_be_read_and_every_transcript_a_case()
    {
        var cases = CaseFile.Read().Select(one => one.Id).Order(StringComparer.Ordinal).ToList();
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal).ToList();

        CollectionAssert.AreEqual(cases, files);
        Assert.IsTrue(cases.TrueForAll(id => TranscriptFile.Find(id) is { } found && found.Arms.Values.Any(Binds) == found.IsBound));
    }

    private static bool Binds(ImmutableArray<ModelRound> rounds)
        => rounds.Any(round => round.Text.Contains("{{", StringComparison.Ordinal) || round.Calls.Any(call => call.Arguments.Contains("{{", StringComparison.Ordinal)));

    [TestMethod]
    [DataRow("exactSku", 4)]
    [DataRow("semantic", 5)]
    [DataRow("multiple", 4)]
    [DataRow("edge", 5)]
    [DataRow("errors", 5)]
    [DataRow("multiStep", 12)]
    [DataRow("direct", 6)]
    public void Each_category_has_as_many_cases_as_were_asked_for(string category, int count)
        => Assert.AreEqual(count, CaseFile.Read().Count(one => one.Category == category));
}
