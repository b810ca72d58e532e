async Task<int> DownAsync(int n)
{
    if (n == 0)
    {
        await Task.Yield();
        return 0;
    }

    return await DownAsync(n - 1) + 1;
}

return await DownAsync(await Edge.DepthAsync()) >= 0;
