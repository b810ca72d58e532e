using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Allows the metadata tables that a snippet can need; a row in any other is refused, whatever it holds.</summary>
internal static class TableCheck
{
    private static readonly HashSet<TableIndex> Allowed =
    [
        TableIndex.Module, TableIndex.TypeRef, TableIndex.TypeDef, TableIndex.Field, TableIndex.MethodDef, TableIndex.Param,
        TableIndex.InterfaceImpl, TableIndex.MemberRef, TableIndex.Constant, TableIndex.CustomAttribute, TableIndex.ClassLayout,
        TableIndex.StandAloneSig, TableIndex.EventMap, TableIndex.Event, TableIndex.PropertyMap, TableIndex.Property,
        TableIndex.MethodSemantics, TableIndex.MethodImpl, TableIndex.TypeSpec, TableIndex.FieldRva, TableIndex.Assembly,
        TableIndex.AssemblyRef, TableIndex.NestedClass, TableIndex.GenericParam, TableIndex.MethodSpec, TableIndex.GenericParamConstraint,
    ];

    public static void Check(MetadataReader metadata, Findings findings)
    {
        for (var table = (TableIndex)0; (int)table < MetadataTokens.TableCount; table++)
        {
            findings.If(!Allowed.Contains(table) && metadata.GetTableRowCount(table) > 0, $"metadata table {table}");
        }
    }
}
