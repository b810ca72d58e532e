using RoslynMcp.HostileUpstream;

// The first argument says which server to be; see Behaviour.
var wire = new Wire(Console.In, Console.OpenStandardOutput());
return args[0] switch
{
    "complains" => Complain(),
    "hangs" => Hang(),
    "many" => await new Server(wire, Listing.Many(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture))).ServeAsync(),
    "hostile" => await new Server(wire, Listing.Hostile()).ServeAsync(),
    "conformance" => await new Server(wire, Listing.Conformance()).ServeAsync(),
    "schema" => await new Server(wire, Listing.Schema()).ServeAsync(),
    "endless" => await new Server(wire, Listing.Plain()) { PagesEndlessly = true }.ServeAsync(),
    "stubborn" => await StayAsync(new Server(wire, Listing.Plain())),
    "plain" => await new Server(wire, Listing.Plain()).ServeAsync(),
    var unknown => throw new ArgumentException($"There is no behaviour '{unknown}'."),
};

static int Complain()
{
    Console.Error.WriteLine("first line");
    Console.Error.WriteLine("no licence for today");
    return 3;
}

// The end of its input does not end it.
static async Task<int> StayAsync(Server server)
{
    await server.ServeAsync();
    await Task.Delay(Timeout.Infinite);
    return 0;
}

static int Hang()
{
    // Until the end of our input.
    while (Console.In.Read() >= 0)
    {
    }

    return 0;
}
