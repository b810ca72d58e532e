class C : System.Text.Json.Serialization.JsonConverter<int> //! RMCP066
{
    public override int Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => 1; //! RMCP054 RMCP066
    public override void Write(Utf8JsonWriter w, int v, JsonSerializerOptions o) { } //! RMCP066
}
return 1;
