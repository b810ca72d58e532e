//! status: "succeeded"
return new Loud();

class Loud
{
    public int Value
    {
        get
        {
            Console.WriteLine("read");
            return 1;
        }
    }
}
