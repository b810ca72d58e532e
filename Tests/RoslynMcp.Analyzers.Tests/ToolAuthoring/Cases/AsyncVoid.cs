using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Fires.")]
    public static async void Fire() => await Task.Yield(); //! RMCP109: The tool 'Fire' is 'async void': it answers before it is done, and its exception ends the process. Return Task.

    [McpServerTool(ReadOnly = true), Description("Does nothing.")]
    public static void Nothing()
    {
    }
}
