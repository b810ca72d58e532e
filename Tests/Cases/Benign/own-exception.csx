//! expect: "stock: only 2 left"
class OutOfStockException : Exception
{
    public int Left { get; }
    public OutOfStockException(int left) : base($"only {left} left") { Left = left; }
}
try
{
    throw new OutOfStockException(2);
}
catch (OutOfStockException e) when (e.Left < 5)
{
    return "stock: " + e.Message;
}
