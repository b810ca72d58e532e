using System.Threading;

var thread = new Thread(() => Console.WriteLine("hello"));
thread.Start();
thread.Join();
Thread.Sleep(100);
