//! expect: "a"
interface INamed { static abstract string Name { get; } }
class A : INamed { public static string Name => "a"; }
static string NameOf<T>() where T : INamed => T.Name;
return NameOf<A>();
