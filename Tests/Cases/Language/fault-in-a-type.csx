//! error: {"code":"runtime","line":8,"type":"OutOfStock"}
return new Shelf().Take();

class Shelf
{
    public int Take()
    {
        throw new OutOfStock("empty");
    }
}

class OutOfStock(string message) : Exception(message);
