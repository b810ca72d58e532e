using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Opens.")]
    public static int Open(
        [Description("a")] string password, //! RMCP112: A model would have to know the secret 'password', and it would be logged. Take it from a service of the host, through the constructor.
        [Description("b")] string shopApiKey, //! RMCP112
        [Description("c")] string? token, //! RMCP112
        [Description("d")] string connectionString, //! RMCP112
        [Description("e")] byte[] clientSecret, //! RMCP112
        [Description("f")] string accessToken, //! RMCP112
        [Description("g")] string pageToken,
        [Description("h")] string continuationToken,
        [Description("i")] int maxTokens,
        [Description("j")] bool includePassword,
        [Description("k")] string keyboard,
        [Description("l")] string secretary) => 1;
}
