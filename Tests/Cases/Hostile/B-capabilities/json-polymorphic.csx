[System.Text.Json.Serialization.JsonDerivedType(typeof(B), "b")] //! RMCP020 RMCP024 RMCP066
class A { }
class B : A { }
return 1;
