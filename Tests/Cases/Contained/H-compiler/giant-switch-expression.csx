//! status: "succeeded"
//! repeat: {"more": ["    int n when n == {n} => {n},\n", 1500]}
object x = 5;
return x switch
{
/*more*/
    _ => -1,
};
