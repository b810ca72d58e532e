//! status: "limitExceeded"
//! error: {"code":"toolCalls"}
IEnumerable<string> Endless()
{
    while (true)
    {
        yield return Shop.WhoamiAsync().Result.Text;
    }
}
return Endless();
