//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new Dictionary<Key, int> { [new Key()] = 1 };

class Key
{
    public override string ToString()
    {
        while (true)
        {
        }
    }
}
