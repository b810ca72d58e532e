using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Server.Diagnosis;

/// <summary>What this machine offers.</summary>
internal sealed record Findings(
    ServerConfiguration Configuration,
    int Tools,
    Catalogue? Catalogue,
    PostgresFinding? Postgres,
    ImmutableArray<UpstreamStatus> Upstream,
    string Runtime,
    string References,
    string? Problem,
    ImmutableArray<ConfinementMeasure> Confinement,
    double TrialMs)
{
    public bool CanExecute => Problem is null;

    private bool IsConfined => !Confinement.IsEmpty && Confinement.All(measure => measure.InForce || !measure.IsEssential);

    private IEnumerable<KeyValuePair<string, TenantSettings>> Shops => Configuration.Tenants.Where(tenant => tenant.Value.Platform is not ShopPlatform.Generic);

    public JsonObject ToJson() => new()
    {
        ["isolation"] = new JsonObject
        {
            ["default"] = "process",
            ["available"] = CanExecute ? new JsonArray("process", "in-process") : new JsonArray("in-process"),
            ["confined"] = IsConfined,
            ["confinement"] = new JsonArray([.. Confinement.Select(measure => new JsonObject
            {
                ["name"] = measure.Name,
                ["inForce"] = measure.InForce,
                ["essential"] = measure.IsEssential,
                ["explanation"] = measure.Explanation,
            })]),
        },
        ["runtime"] = Runtime,
        ["references"] = new JsonObject { ["path"] = References, ["ok"] = CanExecute, ["problem"] = Problem, ["trialMs"] = Math.Round(TrialMs, 1) },
        ["stores"] = new JsonObject
        {
            ["catalogue"] = Catalogue is null ? null : new JsonObject
            {
                ["path"] = Catalogue.Path,
                ["seeded"] = Catalogue.IsSeeded,
                ["bytes"] = Catalogue.Bytes,
            },
            ["postgres"] = Postgres is null ? null : new JsonObject { ["status"] = Postgres.Status, ["note"] = Postgres.Note },
        },
        ["config"] = Configuration.File is { } file ? Path.GetFullPath(file) : null,
        ["tools"] = Tools,
        ["tenants"] = new JsonArray([.. Configuration.Tenants.Keys.Select(tenant => JsonValue.Create(tenant))]),
        ["shops"] = new JsonArray([.. Shops.Select(tenant => new JsonObject
        {
            ["tenant"] = tenant.Key,
            ["platform"] = RoleNames.Of(tenant.Value.Platform),
            ["url"] = tenant.Value.Shop?.Shop.AbsoluteUri,
        })]),
        ["upstream"] = new JsonArray([.. Upstream.Select(server => new JsonObject
        {
            ["name"] = server.Name,
            ["status"] = server.IsConnected ? "mounted" : "not mounted",
            ["problem"] = server.Problem,
            ["tools"] = server.Tools,
            ["notes"] = new JsonArray([.. server.Notes.Select(note => JsonValue.Create(note))]),
        })]),
    };

    public void Show(Screen screen) => screen.Rows(
    [
        Row(CanExecute, "isolation", "process", CanExecute ? "the default: a fresh process for each snippet" : "not available; --isolation in-process limits mistakes, not attackers"),
        Row(CanExecute ? IsConfined : null, "confinement", IsConfined ? "complete" : "incomplete", IsConfined ? "nothing but the tools can be reached from a snippet's process" : "the process boundary stands with what is in force below"),
        .. Confinement.Select(measure => Row(measure.InForce ? true : measure.IsEssential ? false : null, $"  {measure.Name}", measure.InForce ? "in force" : "missing", measure.Explanation)),
        Row(true, "runtime", Runtime, ""),
        Row(CanExecute, "references", References, Problem ?? $"a trial snippet compiled and ran in {Measure.Milliseconds(TrialMs)}"),
        Catalogue switch
        {
            null when Postgres is not null => Row(Postgres.IsGood, "postgres", Postgres.Status, Postgres.Note),
            null => Row(null, "catalogue", "off", "tools.commerce is false"),
            { IsSeeded: true } => Row(true, "catalogue", Catalogue.Path, Measure.Bytes(Catalogue.Bytes)),
            _ => Row(null, "catalogue", Catalogue.Path, $"not seeded yet: the first tool call does it; {Catalogue.Variable} puts it elsewhere"),
        },
        Row(true, "tools", Measure.Count(Tools, "tool"), "see roslyn-mcp tools"),
        Row(true, "configuration", Configuration.File ?? "none", Configuration.File is null ? $"{ConfigurationFile.UsualName} would be read from here" : ""),
        .. Shops.Select(tenant => tenant.Value.Shop is { } shop
            ? Row(true, "shop", tenant.Key, $"{RoleNames.Of(tenant.Value.Platform)} at {shop.Shop}")
            : Row(null, "shop", tenant.Key, $"{RoleNames.Of(tenant.Value.Platform)}, not connected by the configuration: it has no 'shop'")),
        .. Upstream.Select(server => Row(server.IsConnected, "upstream", server.Name, server.Problem is { } problem ? $"not mounted: {problem}" : $"mounted: {Measure.Count(server.Tools, "tool")}")),
    ], indent: "");

    private static IReadOnlyList<Cell> Row(bool? good, string what, string value, string note) =>
    [
        good switch
        {
            true => new Cell("✓", Ink.Good),
            false => new Cell("✗", Ink.Bad),
            null => new Cell("·", Ink.Warning),
        },
        new Cell(what, Ink.Strong),
        value,
        Cell.Quiet(note),
    ];
}
