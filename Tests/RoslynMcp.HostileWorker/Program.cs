using RoslynMcp.HostileWorker.Attacks;
using RoslynMcp.HostileWorker.Work;
using RoslynMcp.Worker.Confinement;

// MODE [STAGE] [options of confinement] [-- arguments of the mode]; stages: bare, entered, locked.
var mode = args[0];
var stage = args[1];
var own = args.SkipWhile(argument => argument != "--").Skip(1).ToArray();

if (stage != "bare")
{
    var role = mode == "compile" ? ConfinementRole.Compiler : ConfinementRole.Runner;
    var process = ConfinedProcess.Enter(role, ConfinementSettings.Parse(args.TakeWhile(argument => argument != "--")));
    if (stage == "locked")
    {
        process.LockDown().RequireConfinement();
    }

    if (mode == "report")
    {
        Console.WriteLine(process.Report);
        return 0;
    }
}

return mode switch
{
    "attack" => AttackRun.All(Targets.Parse(own)),
    "foreign" => ForeignCall.Make(own[0]),
    "work" => OrdinaryWork.Run(),
    "compile" => CompilingWork.Run(own[0]),
    "exhaust" => Exhaustion.Run(own[0]),
    "idle" => Idle.Run(),
    "parent" => Idle.RunParent(own),
    _ => throw new ArgumentException($"There is no mode {mode}."),
};
