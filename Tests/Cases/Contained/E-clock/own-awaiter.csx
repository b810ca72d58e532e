//! status: "rejected"
await new Never();

class Never
{
    public Awaiter GetAwaiter() => new();

    public class Awaiter : System.Runtime.CompilerServices.INotifyCompletion
    {
        public bool IsCompleted
        {
            get
            {
                while (true)
                {
                }
            }
        }

        public void OnCompleted(Action continuation)
        {
        }

        public void GetResult()
        {
        }
    }
}
