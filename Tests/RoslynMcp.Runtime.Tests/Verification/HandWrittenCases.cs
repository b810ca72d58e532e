using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Tests.Verification;

/// <summary>One thing each that hand-written IL could try, by name. A table.</summary>
internal static class HandWrittenCases
{
    private static readonly Func<OpCode, Instruction> Do = Instruction.Create;

    public static IReadOnlyDictionary<string, Action<HandWritten>> All { get; } = new Dictionary<string, Action<HandWritten>>
    {
        // Native and unmanaged code
        ["p/invoke"] = il =>
        {
            var native = new ModuleReference("libc");
            il.Module.ModuleReferences.Add(native);
            var method = new MethodDefinition("system", MethodAttributes.Static | MethodAttributes.PInvokeImpl, il.Module.TypeSystem.Int32);
            method.PInvokeInfo = new PInvokeInfo(PInvokeAttributes.CallConvCdecl, "system", native);
            il.Class.Methods.Add(method);
        },
        ["native module alone"] = il => il.Module.ModuleReferences.Add(new ModuleReference("libc")),
        ["native implementation"] = il => il.Method.ImplAttributes = MethodImplAttributes.Native,
        ["unmanaged implementation"] = il => il.Method.ImplAttributes = MethodImplAttributes.Unmanaged,
        ["internal call"] = il => il.Method.ImplAttributes = MethodImplAttributes.InternalCall,
        ["runtime implementation"] = il => il.Method.ImplAttributes = MethodImplAttributes.Runtime,
        ["synchronized"] = il => il.Method.ImplAttributes = MethodImplAttributes.Synchronized,
        ["aggressive inlining"] = il => il.Method.ImplAttributes = MethodImplAttributes.AggressiveInlining,
        ["runtime async outside the entry"] = il => il.Method.ImplAttributes = (MethodImplAttributes)0x2000,
        ["calli"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Calli, new CallSite(il.Module.TypeSystem.Void))),
        ["unmanaged calli"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Calli, new CallSite(il.Module.TypeSystem.Void) { CallingConvention = MethodCallingConvention.StdCall })),
        ["32-bit module"] = il => il.Module.Attributes |= ModuleAttributes.Required32Bit,
        ["unmanaged entry point flag"] = il => il.Module.Attributes |= (ModuleAttributes)0x10,
        ["entry point"] = il => { il.Module.Kind = ModuleKind.Console; il.Module.EntryPoint = il.Method; },

        // Raw memory
        ["localloc"] = il => il.Write(Do(OpCodes.Ldc_I4_8), Do(OpCodes.Conv_U), Do(OpCodes.Localloc), Do(OpCodes.Pop)),
        ["cpblk"] = il => il.Write(Do(OpCodes.Cpblk)),
        ["initblk"] = il => il.Write(Do(OpCodes.Initblk)),
        ["cpobj"] = il => il.Write(Instruction.Create(OpCodes.Cpobj, il.Module.TypeSystem.Object)),
        ["sizeof"] = il => il.Write(Instruction.Create(OpCodes.Sizeof, il.Module.TypeSystem.Int32), Do(OpCodes.Pop)),
        ["jmp"] = il => il.Write(Instruction.Create(OpCodes.Jmp, il.Method)),
        ["tail call"] = il => il.Write(Do(OpCodes.Tail)),
        ["unaligned"] = il => il.Write(Instruction.Create(OpCodes.Unaligned, (byte)1)),
        ["no checks"] = il => il.Write(Instruction.Create(OpCodes.No, (byte)1)),
        ["mkrefany"] = il => il.Write(Instruction.Create(OpCodes.Mkrefany, il.Module.TypeSystem.Int32)),
        ["refanyval"] = il => il.Write(Instruction.Create(OpCodes.Refanyval, il.Module.TypeSystem.Int32)),
        ["arglist"] = il => il.Write(Do(OpCodes.Arglist), Do(OpCodes.Pop)),
        ["vararg method"] = il => il.Method.CallingConvention = MethodCallingConvention.VarArg,
        ["vararg call"] = il =>
        {
            var call = il.Call(il.Type("System", "String"), "Concat", il.Module.TypeSystem.String, il.Module.TypeSystem.Object);
            call.CallingConvention = MethodCallingConvention.VarArg;
            il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Call, call), Do(OpCodes.Pop));
        },
        ["pointer local"] = il => il.Method.Body.Variables.Add(new VariableDefinition(new PointerType(il.Module.TypeSystem.Int32))),
        ["pinned local"] = il => il.Method.Body.Variables.Add(new VariableDefinition(new PinnedType(il.Module.TypeSystem.Object))),
        ["pointer field"] = il => il.Class.Fields.Add(new FieldDefinition("p", FieldAttributes.Public, new PointerType(il.Module.TypeSystem.Byte))),
        ["pointer parameter"] = il => il.Method.Parameters.Add(new ParameterDefinition(new PointerType(il.Module.TypeSystem.Byte))),
        ["pointer result"] = il => il.Method.ReturnType = new PointerType(il.Module.TypeSystem.Byte),
        ["function pointer field"] = il => il.Class.Fields.Add(new FieldDefinition("f", FieldAttributes.Public, new FunctionPointerType { ReturnType = il.Module.TypeSystem.Void })),
        ["function pointer parameter"] = il => il.Method.Parameters.Add(new ParameterDefinition(new FunctionPointerType { ReturnType = il.Module.TypeSystem.Void })),
        ["reference field"] = il => il.Class.Fields.Add(new FieldDefinition("r", FieldAttributes.Public, new ByReferenceType(il.Module.TypeSystem.Byte))),
        ["native int field"] = il => il.Class.Fields.Add(new FieldDefinition("n", FieldAttributes.Public, il.Module.TypeSystem.IntPtr)),
        ["span of an address"] = il =>
        {
            var span = new GenericInstanceType(il.Type("System", "ReadOnlySpan`1", isValue: true));
            span.GenericArguments.Add(il.Module.TypeSystem.Byte);
            var constructor = il.Call(span, ".ctor", null, new PointerType(il.Module.TypeSystem.Void), il.Module.TypeSystem.Int32);
            constructor.HasThis = true;
            il.Write(Instruction.Create(OpCodes.Ldc_I4, 4096), Do(OpCodes.Conv_U), Instruction.Create(OpCodes.Ldc_I4, 100), Instruction.Create(OpCodes.Newobj, constructor), Do(OpCodes.Pop));
        },

        // Layout and data
        ["explicit layout"] = il => il.Class.IsExplicitLayout = true,
        ["explicit layout of a type named like the compiler's"] = il => il.Declare("", "<Layout>", attributes: TypeAttributes.ExplicitLayout),
        ["class size"] = il => il.Class.ClassSize = 1 << 20,
        ["packing"] = il => il.Class.PackingSize = 1,
        ["field offset"] = il => { il.Class.IsExplicitLayout = true; il.Class.Fields.Add(new FieldDefinition("o", FieldAttributes.Public, il.Module.TypeSystem.Int32) { Offset = 0 }); },
        ["data in a field"] = il => il.Class.Fields.Add(Data(il, "d")),
        ["data in a type named like the compiler's"] = il => il.Declare("", "<Data>").Fields.Add(Data(il, "d")),
        ["inline array"] = il => il.Attribute(il.Class, il.Type("System.Runtime.CompilerServices", "InlineArrayAttribute")),
        ["marshalled field"] = il => il.Class.Fields.Add(new FieldDefinition("m", FieldAttributes.Public, il.Module.TypeSystem.String) { MarshalInfo = new MarshalInfo(NativeType.LPStr) }),
        ["marshalled parameter"] = il => il.Method.Parameters.Add(new ParameterDefinition(il.Module.TypeSystem.String) { MarshalInfo = new MarshalInfo(NativeType.LPStr) }),
        ["com import"] = il => il.Class.IsImport = true,

        // What the runtime finds by name
        ["module initializer"] = il => il.Module.GetType("<Module>").Methods.Add(Empty(il, ".cctor", MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName)),
        ["field of the module"] = il => il.Module.GetType("<Module>").Fields.Add(new FieldDefinition("g", FieldAttributes.Static, il.Module.TypeSystem.Int32)),
        ["finalizer"] = il => il.Class.Methods.Add(Empty(il, "Finalize", MethodAttributes.Virtual | MethodAttributes.Family)),
        ["finalizer by override"] = il =>
        {
            var method = Empty(il, "Innocent", MethodAttributes.Virtual | MethodAttributes.Family);
            method.Overrides.Add(il.Call(il.Module.TypeSystem.Object, "Finalize"));
            il.Class.Methods.Add(method);
        },
        ["own UnsafeAccessor"] = il => OwnAttribute(il, "UnsafeAccessorAttribute", il.Method),
        ["own ModuleInitializer"] = il => OwnAttribute(il, "ModuleInitializerAttribute", il.Method),
        ["own IgnoresAccessChecksTo"] = il => OwnAttribute(il, "IgnoresAccessChecksToAttribute", il.Module.Assembly),
        ["own InlineArray"] = il => OwnAttribute(il, "InlineArrayAttribute", il.Class),
        ["own SkipLocalsInit"] = il => OwnAttribute(il, "SkipLocalsInitAttribute", il.Method),
        ["own CompilerGenerated"] = il => OwnAttribute(il, "CompilerGeneratedAttribute", il.Method),
        ["own attribute on a parameter"] = il => { il.Method.Parameters.Add(new ParameterDefinition(il.Module.TypeSystem.Int32)); OwnAttribute(il, "XAttribute", il.Method.Parameters[0]); },
        ["own attribute on a result"] = il => OwnAttribute(il, "XAttribute", il.Method.MethodReturnType),
        ["framework's UnsafeAccessor"] = il => il.Attribute(il.Method, il.Type("System.Runtime.CompilerServices", "UnsafeAccessorAttribute")),
        ["framework's ModuleInitializer"] = il => il.Attribute(il.Method, il.Type("System.Runtime.CompilerServices", "ModuleInitializerAttribute")),
        ["framework's UnmanagedCallersOnly"] = il => il.Attribute(il.Method, il.Type("System.Runtime.InteropServices", "UnmanagedCallersOnlyAttribute")),
        ["framework's SkipLocalsInit"] = il => il.Attribute(il.Method, il.Type("System.Runtime.CompilerServices", "SkipLocalsInitAttribute")),
        ["framework's ThreadStatic"] = il => il.Attribute(il.Class, il.Type("System", "ThreadStaticAttribute")),
        ["framework's JsonConverter"] = il => il.Attribute(il.Class, il.Type("System.Text.Json.Serialization", "JsonConverterAttribute", "System.Text.Json")),
        ["security declaration"] = il =>
        {
            il.Method.SecurityDeclarations.Add(new SecurityDeclaration(SecurityAction.Demand, [1, 2, 3]));
            il.Method.Attributes |= MethodAttributes.HasSecurity;
        },

        // Reflection
        ["ldtoken of a framework type"] = il => il.Write(Instruction.Create(OpCodes.Ldtoken, il.Type("System", "String")), Do(OpCodes.Pop)),
        ["ldtoken of its own type"] = il => il.Write(Instruction.Create(OpCodes.Ldtoken, il.Class), Do(OpCodes.Pop)),
        ["ldtoken of a method"] = il => il.Write(Instruction.Create(OpCodes.Ldtoken, il.Method), Do(OpCodes.Pop)),
        ["typeof in a getter named like a record's"] = il =>
        {
            il.Write(Instruction.Create(OpCodes.Ldtoken, il.Type("System", "String")), Do(OpCodes.Pop));
            il.Method.ReturnType = il.Type("System", "Type");
            il.Method.Name = "get_EqualityContract";
        },
        ["Type.GetTypeFromHandle"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("System", "Type"), "GetTypeFromHandle", il.Type("System", "Type"), il.Type("System", "RuntimeTypeHandle", isValue: true)))),
        ["Type.GetType"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Call, il.Call(il.Type("System", "Type"), "GetType", il.Type("System", "Type"), il.Module.TypeSystem.String)), Do(OpCodes.Pop)),
        ["local of Type"] = il => il.Method.Body.Variables.Add(new VariableDefinition(il.Type("System", "Type"))),
        ["cast to Type"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Castclass, il.Type("System", "Type")), Do(OpCodes.Pop)),
        ["array of Type"] = il => il.Write(Do(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Newarr, il.Type("System", "Type")), Do(OpCodes.Pop)),
        ["the contract as a value"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Callvirt, il.Module.GetType("Rec").Methods.Single(method => method.Name == "get_EqualityContract")), Do(OpCodes.Pop)),
        ["Object.GetType"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Callvirt, il.Call(il.Module.TypeSystem.Object, "GetType", il.Type("System", "Type"))), Do(OpCodes.Pop)),
        ["Object.GetType as its callers call it"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Callvirt, Instance(il, il.Module.TypeSystem.Object, "GetType", il.Type("System", "Type"))), Do(OpCodes.Pop)),
        ["the name of what is no type"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Callvirt, Name(il)), Do(OpCodes.Pop)),
        ["the name of a type that was kept"] = il =>
        {
            il.Write(Do(OpCodes.Ldnull), GetType(il), Do(OpCodes.Dup), Instruction.Create(OpCodes.Callvirt, Name(il)), Do(OpCodes.Pop), Do(OpCodes.Pop));
        },
        ["a jump to the name past the type"] = il =>
        {
            var name = Instruction.Create(OpCodes.Callvirt, Name(il));
            il.Write(Instruction.Create(OpCodes.Ldstr, "no type"), Instruction.Create(OpCodes.Br, name), Do(OpCodes.Ldnull), GetType(il), name, Do(OpCodes.Pop));
        },
        ["a jump to the handle of a type"] = il =>
        {
            var handle = Instruction.Create(OpCodes.Call, il.Call(il.Type("System", "Type"), "GetTypeFromHandle", il.Type("System", "Type"), il.Type("System", "RuntimeTypeHandle", isValue: true)));
            il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Br, handle), Instruction.Create(OpCodes.Ldtoken, il.Type("System", "String")), handle, Instruction.Create(OpCodes.Callvirt, Name(il)), Do(OpCodes.Pop));
        },
        ["the name of a forbidden type"] = il => il.Write(
            Instruction.Create(OpCodes.Ldtoken, il.Type("System", "Delegate")),
            Instruction.Create(OpCodes.Call, il.Call(il.Type("System", "Type"), "GetTypeFromHandle", il.Type("System", "Type"), il.Type("System", "RuntimeTypeHandle", isValue: true))),
            Instruction.Create(OpCodes.Callvirt, Name(il)),
            Do(OpCodes.Pop)),
        ["Type.get_Assembly at once"] = il => il.Write(Do(OpCodes.Ldnull), GetType(il), Instruction.Create(OpCodes.Callvirt, Instance(il, il.Type("System", "Type"), "get_Assembly", il.Type("System.Reflection", "Assembly"))), Do(OpCodes.Pop)),
        ["derived from what has stand-ins"] = il => il.Declare("", "Slow", il.Type("System.Text.RegularExpressions", "Regex", "System.Text.RegularExpressions")),
        ["Delegate.get_Method"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Callvirt, il.Call(il.Type("System", "Delegate"), "get_Method", il.Type("System.Reflection", "MethodInfo"))), Do(OpCodes.Pop)),
        ["Activator"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("System", "Activator"), "CreateInstance", il.Module.TypeSystem.Object)), Do(OpCodes.Pop)),

        // Forbidden members and types, wherever a table can name them
        ["ldftn of a forbidden method"] = il => il.Write(Instruction.Create(OpCodes.Ldftn, Exit(il)), Do(OpCodes.Pop)),
        ["call of a forbidden method"] = il => il.Write(Do(OpCodes.Ldc_I4_0), Instruction.Create(OpCodes.Call, Exit(il))),
        ["forbidden type argument of a type"] = il =>
        {
            var list = new GenericInstanceType(il.Type("System.Collections.Generic", "List`1"));
            list.GenericArguments.Add(il.Type("System.IO", "FileInfo"));
            il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Isinst, list), Do(OpCodes.Pop));
        },
        ["forbidden type argument of a method"] = il =>
        {
            var empty = il.Call(il.Type("System", "Array"), "Empty", il.Module.TypeSystem.Object);
            empty.GenericParameters.Add(new GenericParameter(empty));
            empty.ReturnType = new ArrayType(empty.GenericParameters[0]);
            var instance = new GenericInstanceMethod(empty);
            instance.GenericArguments.Add(il.Type("System.IO", "FileInfo"));
            il.Write(Instruction.Create(OpCodes.Call, instance), Do(OpCodes.Pop));
        },
        ["forbidden local"] = il => il.Method.Body.Variables.Add(new VariableDefinition(il.Type("System.IO", "FileInfo"))),
        ["forbidden required modifier"] = il => il.Class.Fields.Add(new FieldDefinition("m", FieldAttributes.Public, new RequiredModifierType(il.Type("System.IO", "FileInfo"), il.Module.TypeSystem.Int32))),
        ["allowed type as a modifier"] = il => il.Class.Fields.Add(new FieldDefinition("m", FieldAttributes.Public, new RequiredModifierType(il.Type("System", "Math"), il.Module.TypeSystem.Int32))),
        ["optional modifier"] = il => il.Class.Fields.Add(new FieldDefinition("m", FieldAttributes.Public, new OptionalModifierType(il.Type("System", "Math"), il.Module.TypeSystem.Int32))),
        ["forbidden base type"] = il => il.Declare("", "Mine", il.Type("System.IO", "MemoryStream")),
        ["base type of the compiler only"] = il => il.Declare("", "Mine", il.Type("System", "Type"), TypeAttributes.Abstract),
        ["base type Attribute"] = il => il.Declare("", "Mine", il.Type("System", "Attribute")),
        ["forbidden interface"] = il => il.Class.Interfaces.Add(new InterfaceImplementation(il.Type("System", "IServiceProvider", "System.ComponentModel"))),
        ["interface of the compiler only"] = il => il.Class.Interfaces.Add(new InterfaceImplementation(il.Type("System.Runtime.CompilerServices", "INotifyCompletion"))),
        ["forbidden constraint"] = il =>
        {
            il.Method.GenericParameters.Add(new GenericParameter("T", il.Method));
            il.Method.GenericParameters[0].Constraints.Add(new GenericParameterConstraint(il.Type("System", "Delegate")));
        },
        ["explicit override of a forbidden method"] = il =>
        {
            var method = Empty(il, "Innocent", MethodAttributes.Virtual);
            method.Overrides.Add(il.Call(il.Type("System.Threading", "SynchronizationContext"), "Post", null, il.Module.TypeSystem.Object));
            il.Class.Methods.Add(method);
        },
        ["forbidden catch"] = il => il.Method.Body.Variables.Add(new VariableDefinition(il.Type("System", "AccessViolationException"))),
        ["awaiter outside a state machine"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Callvirt, il.Call(il.Type("System.Threading.Tasks", "Task"), "GetAwaiter", il.Type("System.Runtime.CompilerServices", "TaskAwaiter", isValue: true))), Do(OpCodes.Pop)),
        ["Unsafe.As outside the compiler's helpers"] = il =>
        {
            var cast = il.Call(il.Type("System.Runtime.CompilerServices", "Unsafe"), "As", il.Module.TypeSystem.Object);
            cast.GenericParameters.Add(new GenericParameter(cast));
            cast.GenericParameters.Add(new GenericParameter(cast));
            cast.Parameters.Add(new ParameterDefinition(new ByReferenceType(cast.GenericParameters[0])));
            cast.ReturnType = new ByReferenceType(cast.GenericParameters[1]);
            var instance = new GenericInstanceMethod(cast);
            instance.GenericArguments.Add(il.Module.TypeSystem.Object);
            instance.GenericArguments.Add(il.Module.TypeSystem.String);
            il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Call, instance), Do(OpCodes.Pop));
        },
        ["BeginInvoke of an own delegate"] = il =>
        {
            var begin = il.Module.GetType("Op").Methods.Single(method => method.Name == "BeginInvoke");
            il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Callvirt, begin), Do(OpCodes.Pop));
        },

        // Our own side
        ["probe"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("RoslynMcp.Guest.Metering", "Probe", "RoslynMcp.Guest"), "Step"))),
        ["session"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("RoslynMcp.Guest", "GuestSession", "RoslynMcp.Guest"), "get_Current", il.Module.TypeSystem.Object)), Do(OpCodes.Pop)),
        ["stand-in"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Call, il.Call(il.Type("RoslynMcp.Guest.Redirects", "GuestTask", "RoslynMcp.Guest"), "Wait", null, il.Type("System.Threading.Tasks", "Task")))),
        ["bridge"] = il => il.Write(Do(OpCodes.Ldnull), Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Call, il.Call(il.Type("RoslynMcp.Guest.Bridge", "ToolBridge", "RoslynMcp.Guest"), "CallAsync", il.Module.TypeSystem.Object, il.Module.TypeSystem.String, il.Module.TypeSystem.Object)), Do(OpCodes.Pop)),
        ["facade's inside"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("Hidden", "Inner", "RoslynMcp.Facade"), "Go"))),
        ["facade's reader"] = il => il.Write(Do(OpCodes.Ldnull), Instruction.Create(OpCodes.Call, il.Call(il.Type("Tools", "Search", "RoslynMcp.Facade"), "Read_Product", null, il.Module.TypeSystem.Object))),
        ["type of ours in another assembly"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("RoslynMcp.Guest.Metering", "Probe"), "Step"))),
        ["tools in a framework assembly"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("Tools", "Shop"), "Go"))),
        ["the runtime itself"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("RoslynMcp.Runtime", "Sandbox", "RoslynMcp.Runtime"), "Go"))),
        ["unknown assembly"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(il.Type("System", "Math", "Evil"), "Abs", il.Module.TypeSystem.Int32, il.Module.TypeSystem.Int32))),
        ["assembly of a culture"] = il => il.Assembly("System.Linq").Culture = "de",
        ["scope of the module itself"] = il => il.Write(Instruction.Create(OpCodes.Call, il.Call(new TypeReference("System", "Math", il.Module, il.Module), "Go"))),
        ["namespace System"] = il => il.Declare("System", "Mine"),
        ["namespace Tools"] = il => il.Declare("Tools", "Shop"),
        ["any namespace"] = il => il.Declare("Innocent", "Mine"),

        // Other files
        ["resource"] = il => il.Module.Resources.Add(new EmbeddedResource("r", ManifestResourceAttributes.Public, new byte[4])),
        ["linked resource"] = il => il.Module.Resources.Add(new LinkedResource("r", ManifestResourceAttributes.Public, "other.bin")),
        ["forwarded type"] = il => il.Module.ExportedTypes.Add(new ExportedType("System", "Forwarded", il.Module, il.Framework) { IsForwarder = true }),
    };

    private static MethodReference Exit(HandWritten il) => il.Call(il.Type("System", "Environment"), "Exit", null, il.Module.TypeSystem.Int32);

    private static MethodReference Instance(HandWritten il, TypeReference type, string name, TypeReference returns)
    {
        var method = il.Call(type, name, returns);
        method.HasThis = true;
        return method;
    }

    private static Instruction GetType(HandWritten il)
        => Instruction.Create(OpCodes.Callvirt, Instance(il, il.Module.TypeSystem.Object, "GetType", il.Type("System", "Type")));

    private static MethodReference Name(HandWritten il)
        => Instance(il, il.Type("System.Reflection", "MemberInfo"), "get_Name", il.Module.TypeSystem.String);

    private static FieldDefinition Data(HandWritten il, string name)
        => new(name, FieldAttributes.Static | FieldAttributes.HasFieldRVA, il.Module.TypeSystem.Int64) { InitialValue = new byte[8] };

    private static MethodDefinition Empty(HandWritten il, string name, MethodAttributes attributes)
    {
        var method = new MethodDefinition(name, attributes | MethodAttributes.HideBySig, il.Module.TypeSystem.Void);
        method.Body.Instructions.Add(Do(OpCodes.Ret));
        return method;
    }

    private static void OwnAttribute(HandWritten il, string name, ICustomAttributeProvider target)
    {
        var type = il.Declare("", name);
        var constructor = Empty(il, ".ctor", MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName);
        type.Methods.Add(constructor);
        target.CustomAttributes.Add(new CustomAttribute(constructor));
    }
}
