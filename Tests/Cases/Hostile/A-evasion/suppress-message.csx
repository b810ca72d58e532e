using System.Diagnostics.CodeAnalysis;
class Quiet
{
    [SuppressMessage("Security", "RMCP051")] //! RMCP020 RMCP064
    public static bool Look() => System.IO.File.Exists("x"); //! RMCP051
}
return Quiet.Look();
