class Open : Regex //! RMCP050
{
    public object Options => roptions;
}
return new Open().Options;
