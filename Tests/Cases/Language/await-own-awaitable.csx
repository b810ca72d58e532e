//! expect: 11
return await new Eleven();

class Eleven
{
    public System.Runtime.CompilerServices.TaskAwaiter<int> GetAwaiter() => Task.FromResult(11).GetAwaiter();
}
