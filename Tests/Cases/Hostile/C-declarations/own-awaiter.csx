struct A : System.Runtime.CompilerServices.INotifyCompletion //! RMCP067
{
    public bool IsCompleted => false;
    public void OnCompleted(Action c) { }
    public void GetResult() { }
    public A GetAwaiter() => this;
}
return 1;
