using System.Text.Json.Nodes;

namespace RoslynMcp.Tests.PlatformFakes;

/// <summary>Shopify's bucket of points, as its documentation has it: a request is let in when its cost is there.</summary>
public sealed class LeakyBucket(TimeProvider time, double most, double rate)
{
    private double _missing;
    private long _at = time.GetTimestamp();

    private double Level => most - _missing;

    /// <summary>Pays for a request; false, and nothing is paid, when it has to be refused.</summary>
    public bool TryPay(double requested, double actual)
    {
        _missing = Math.Max(0, _missing - rate * time.GetElapsedTime(_at).TotalSeconds);
        _at = time.GetTimestamp();
        if (Level < requested) return false;
        _missing += actual;
        return true;
    }

    public JsonObject Extensions(double requested, double? actual) => new()
    {
        ["cost"] = new JsonObject
        {
            ["requestedQueryCost"] = requested,
            ["actualQueryCost"] = actual,
            ["throttleStatus"] = new JsonObject { ["maximumAvailable"] = most, ["currentlyAvailable"] = Level, ["restoreRate"] = rate },
        },
    };
}
