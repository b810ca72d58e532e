namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class CommandTests
{
    [TestMethod]
    [DataRow("--case", "nothing")]
    [DataRow("--category", "nothing")]
    [DataRow("--sample", "0")]
    [DataRow("--runs", "0")]
    [DataRow("--runs", "many")]
    [DataRow("--model", "some-model")]
    [DataRow("--record", "folder")]
    [DataRow("--loud")]
    public async Task A_command_line_that_means_nothing_is_refused_before_anything_runs(params string[] arguments)
        => Assert.AreEqual(64, await ComparisonCommand.RunAsync(arguments));

    [TestMethod]
    public async Task A_folder_that_can_t_be_written_is_said_before_anything_runs()
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.AreEqual(64, await ComparisonCommand.RunAsync(["--output", Path.Combine(file, "report")]));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
