//! status: "rejected"
System.Threading.ThreadPool.QueueUserWorkItem(_ =>
{
    while (true)
    {
    }
});
