return System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(null!); //! RMCP067
