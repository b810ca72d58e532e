//! error: { "code": "allocation" }
return System.Collections.Immutable.ImmutableList.CreateRange(Enumerable.Range(0, int.MaxValue)).Count;
