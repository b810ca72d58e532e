[System.CodeDom.Compiler.GeneratedCode("t", "1")] //! RMCP020 RMCP068
class Quiet
{
    public static bool Look() => System.IO.File.Exists("x"); //! RMCP051
}
return Quiet.Look();
