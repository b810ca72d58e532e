//! error: { "code": "allocation" }
return System.Collections.Immutable.ImmutableArray.CreateBuilder<int>(900_000_000).Count;
