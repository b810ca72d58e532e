using RoslynMcp.Chat.Approaches;

namespace RoslynMcp.Chat.Tests;

[TestClass]
public sealed class FencedCodeTests
{
    [TestMethod]
    [DataRow("```csharp\nreturn 1;\n```", DisplayName = "csharp")]
    [DataRow("Let me look.\n\n```CS\nreturn 1;\n```\nOne moment.", DisplayName = "any casing, prose around it")]
    [DataRow("```c#\r\nreturn 1;\r\n```\r\n", DisplayName = "CRLF")]
    [DataRow("~~~csx title=\"a\"\nreturn 1;\n~~~~", DisplayName = "tildes, attributes, a longer end")]
    [DataRow("```python\nprint(1)\n```\n```csharp\nreturn 1;\n```", DisplayName = "after a block in another language")]
    [DataRow("```csharp\n\n```\n```csharp\nreturn 1;\n```", DisplayName = "after an empty block")]
    [DataRow("```csharp\nreturn 1;\n```\n```csharp\nreturn 2;\n```", DisplayName = "the first of two")]
    [DataRow("````md\n```csharp\nreturn 3;\n```\n````\n```csharp\nreturn 1;\n```", DisplayName = "after a block that shows one")]
    public void The_first_complete_block_of_CSharp_is_the_snippet(string text) => Assert.AreEqual("return 1;", FencedCode.Find(text));

    [TestMethod]
    [DataRow("return 1;", DisplayName = "no block")]
    [DataRow("```csharp\nreturn 1;", DisplayName = "unterminated")]
    [DataRow("```csharp\n  \n```", DisplayName = "empty")]
    [DataRow("```\nreturn 1;\n```", DisplayName = "no language")]
    [DataRow("```json\n{}\n```", DisplayName = "another language")]
    [DataRow("```csharpish\nreturn 1;\n```", DisplayName = "nearly the language")]
    [DataRow("    ```csharp\n    return 1;\n    ```", DisplayName = "indented, so it is text")]
    [DataRow("````\n```csharp\nreturn 1;\n```\n````", DisplayName = "shown in another block")]
    public void Anything_else_is_not_run(string text) => Assert.IsNull(FencedCode.Find(text));
}
