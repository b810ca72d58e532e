//! status: "rejected"
return await Own();

async Odd Own() => await Task.FromResult(1);

[System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(OddBuilder))]
class Odd
{
}

class OddBuilder
{
}
