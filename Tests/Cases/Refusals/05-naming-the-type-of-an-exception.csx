try
{
    return int.Parse("twelve");
}
catch (Exception ex)
{
    return $"{ex.GetType().Name}: {ex.Message}";
}
