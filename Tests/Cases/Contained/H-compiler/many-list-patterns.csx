//! status: "rejected"
//! repeat: {"more": ["    [{n}, .., {n}] or [_, {n}, .., {n}, _] => {n},\n", 300]}
//! in-process: "not held"
var x = new[] { 1 };
return x switch
{
/*more*/
    _ => -1,
};
