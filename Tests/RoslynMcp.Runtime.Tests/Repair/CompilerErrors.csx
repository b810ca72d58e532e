// A misspelled member of a result
var found = await Shop.FindAsync("pipe");
return found.Things.Select(t => t.Pric);
---
// A word for another: cost for price
var found = await Shop.FindAsync("pipe");
return found.Things.Sum(t => t.Cost);
---
// Nothing near: what there is
var found = await Shop.FindAsync("pipe");
return found.Foo;
---
// The list's member on the object around it
var found = await Shop.FindAsync("pipe");
return found.Where(t => t.Price > 1);
---
// The element's member on the list
var found = await Shop.FindAsync("pipe");
return found.Things.Price;
---
// A task that is not awaited
var found = Shop.FindAsync("pipe");
return found.Things.Count;
---
// Length of a list
var list = new List<int> { 1 };
return list.Length;
---
// A misspelled method of a string
return "a,b".Splitt(',');
---
// A misspelled static member
return Math.Squareroot(2);
---
// A member in an initializer
var t = new Thing { Nam = "a" };
return t.Name;
class Thing { public string Name { get; set; } = ""; }
---
// A member in a pattern
var found = await Shop.FindAsync("pipe");
return found.Things.Count(t => t is { Prices: > 1 });
---
// JSON without GetProperty
var json = JsonDocument.Parse("{}").RootElement;
return json.items;
---
// A nullable value's member
DateTime? when = null;
return when.Year;
---
// A misspelled tool
return await Shop.FindThingAsync("pipe");
---
// A tool without Async
return await Shop.Find("pipe");
---
// A tool without its class
return await FindAsync("pipe");
---
// A tool's class misspelled
return await Shopp.FindAsync("pipe");
---
// A tool of another class
return await Search.FindAsync("pipe");
---
// A tool that does not exist at all
return await Shop.SendMailAsync("a@b.c");
---
// A tool with too many arguments
return await Shop.FindAsync("pipe", 3, true);
---
// A tool without its argument
return await Shop.FindAsync();
---
// A tool with an argument of another name
return await Shop.FindAsync(q: "pipe");
---
// A tool with an argument of another type
return await Shop.FindAsync(42);
---
// A tool's task as an argument
return await Shop.WaitAsync(Shop.MeetAsync(1));
---
// A type of a tool without its class
var found = await Shop.FindAsync("pipe");
Thing first = found.Things[0];
return first.Sku;
---
// An enum as a text
var found = await Shop.FindAsync("pipe");
return found.Things.Count(t => t.Shelf == "front");
---
// A double for a decimal
decimal limit = 1.5;
return limit;
---
// A double times a decimal
double rate = 1.1;
var found = await Shop.FindAsync("pipe");
return found.Things.Sum(t => t.Price * rate);
---
// A literal times a decimal
var found = await Shop.FindAsync("pipe");
return found.Things.Sum(t => t.Price * 1.19);
---
// A double for an int
double x = 2.5;
int y = x;
return y;
---
// A task for its result
Shop.FindResult found = Shop.FindAsync("pipe");
return found.Things.Count;
---
// A sequence for a list
List<int> list = new[] { 1, 2 }.Where(x => x > 1);
return list.Count;
---
// A text for a number
int count = "12";
return count;
---
// A number for a text
string text = 12;
return text;
---
// A nullable number for a number
int? maybe = null;
int sure = maybe;
return sure;
---
// A method without parentheses
var list = new List<int> { 1 };
return list.Where(x => x > 0).Count > 0;
---
// An index into a sequence
return Enumerable.Range(0, 3)[1];
---
// A loop over a result
var found = await Shop.FindAsync("pipe");
foreach (var thing in found) { Console.WriteLine(thing); }
return 1;
---
// A loop over a task
foreach (var thing in Shop.FindAsync("pipe")) { Console.WriteLine(thing); }
return 1;
---
// Await in a lambda that is not async
var queries = new[] { "a" };
var all = queries.Select(q => await Shop.FindAsync(q));
return all.Count();
---
// Await of what is no task
return await 5;
---
// A call whose task is dropped
Shop.FindAsync("pipe");
return 1;
---
// An expression as a statement
var x = 1;
x + 1;
return x;
---
// A misspelled variable
var results = 3;
return result + 1;
---
// A misspelled type
Dictionnary<string, int> map = new();
return map.Count;
---
// A type whose namespace is not imported
var sw = new Stopwatch();
return sw.ElapsedMilliseconds;
---
// A forbidden type without its using
using var http = new HttpClient();
return await http.GetStringAsync("https://example.org");
---
// A forbidden type without its using, called directly
return File.ReadAllText("a.txt");
---
// A forbidden type of a library
return JsonConvert.SerializeObject(1);
---
// A namespace that is not there
var c = new System.Data.SqlClient.SqlConnection("");
return 1;
---
// A variable that is declared twice
var x = 1;
var x = 2;
return x;
---
// A variable without a value
int x;
return x;
---
// A method that does not always return
int F(int n) { if (n > 0) return 1; }
return F(1);
---
// var without a value
var x = null;
return x;
---
// Type arguments that can't be inferred
T Make<T>() => default!;
var x = Make();
return x;
---
// A deconstruction of what can't be taken apart
var (a, b) = 5;
return a;
---
// A span across await
async Task<int> CountAsync()
{
    Span<int> span = new int[3];
    await Task.Delay(1);
    return span.Length;
}
return await CountAsync();
---
// A private member
var c = new Counter();
return c.count;
class Counter { private int count = 1; }
---
// A record's property that is set
var found = await Shop.FindAsync("pipe");
found.Things[0].Price = 1m;
return found;
---
// An own function with the wrong arguments
int Add(int a, int b) => a + b;
return Add(1);
---
// An own record with the wrong arguments
var p = new Point(1);
return p;
record Point(int X, int Y);
---
// A lambda with the wrong parameters
return new[] { 1 }.Select((a, b, c) => a).ToList();
---
// A missing semicolon
var x = 1
var y = 2;
return x + y;
---
// A missing bracket
return Math.Max(1, 2;
---
// A missing brace
if (true) {
  Console.WriteLine("a");
return 1;
---
// A using in the middle
var x = 1;
using System.Text;
return x;
---
// A fence of Markdown
```csharp
return 1;
```
---
// A string with a line break
var s = "a
b";
return s;
---
// A wrong escape
return Regex.IsMatch("1", "\d");
---
// A name that nothing is near to
return Foo("a");
---
// A type as a value
return List<int>.Count;
---
// A list of the wrong element
return new List<object> { 1 }.Sum();
---
// A switch that forgets a case
var found = await Shop.FindAsync("pipe");
return found.Things[0].Shelf switch { "front" => 1, _ => 2 };
---
// The clock of another place
var before = Environment.TickCount64;
return Environment.TickCount64 - before;
