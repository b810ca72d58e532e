//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var n = new System.Numerics.BigInteger(3);
while (true)
{
    n *= n;
}
