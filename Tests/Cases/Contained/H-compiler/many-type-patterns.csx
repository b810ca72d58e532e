//! status: "succeeded"
//! repeat: {"more": ["    (int, {n}, _) => 1, (_, int, {n}) => 2, ({n}, _, int) => 3,\n", 60]}
//! in-process: "not held"
object x = 1, y = 1, z = 1;
return (x, y, z) switch
{
/*more*/
    _ => -1,
};
