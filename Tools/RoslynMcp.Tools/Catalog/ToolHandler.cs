using System.Text.Json;

namespace RoslynMcp.Tools.Catalog;

/// <summary>
/// Runs a tool on the host and returns its result as JSON; throws <see cref="ToolFailedException"/> with a message that the
/// model may read. Any other exception is reported to the model by its type alone.
/// </summary>
/// <param name="invocation">Arguments, as the input schema says, and on whose behalf.</param>
/// <param name="cancellationToken">Cancelled when the execution ends before the tool does.</param>
public delegate ValueTask<JsonElement> ToolHandler(ToolInvocation invocation, CancellationToken cancellationToken);
