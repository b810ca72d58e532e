// succeeded true
try
{
    await Soak.RefuseAsync("it");
    return false;
}
catch (Exception refusal)
{
    return refusal.Message.Contains("is not here");
}
