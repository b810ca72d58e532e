//! status: "rejected"
System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(default);
