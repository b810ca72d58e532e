namespace RoslynMcp.Guest.Results;

/// <summary>What a returned task holds; a snippet may return one without awaiting it.</summary>
internal static class TaskResults
{
    public static object? Await(Task task)
    {
        Redirects.GuestAwait.Await(task);
        for (var type = task.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
            {
                var result = type.GetProperty(nameof(Task<>.Result))!.GetValue(task);
                return result?.GetType().FullName == "System.Threading.Tasks.VoidTaskResult" ? null : result;
            }
        }

        return null;
    }
}
