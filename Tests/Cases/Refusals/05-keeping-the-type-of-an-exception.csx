try
{
    return int.Parse("twelve");
}
catch (Exception ex)
{
    var type = ex.GetType();
    return $"{type.Name}: {ex.Message}";
}
