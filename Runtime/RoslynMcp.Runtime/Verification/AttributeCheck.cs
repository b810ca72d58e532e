using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>
/// Checks applied attributes. Which of the framework's may be named at all is in the tables of references; the runtime knows some by
/// name alone, so one that the snippet declares itself is never applied.
/// </summary>
internal sealed class AttributeCheck(Findings findings)
{
    private const string InlineArray = "System.Runtime.CompilerServices.InlineArrayAttribute";

    public void Check(ICustomAttributeProvider target, object where)
    {
        if (!target.HasCustomAttributes)
        {
            return;
        }

        foreach (var attribute in target.CustomAttributes)
        {
            var isOwn = attribute.AttributeType.GetElementType() is TypeDefinition own && !CompilerGenerated.IsEmbedded(own);
            var isMisplaced = attribute.AttributeType.FullName == InlineArray && !(target is TypeDefinition type && CompilerGenerated.IsInlineArray(type));
            findings.If(isOwn || isMisplaced, $"attribute {attribute.AttributeType.FullName} on {where}");
        }
    }
}
