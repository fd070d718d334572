using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Minsheng.Rules.Plugins;

/// <summary>Reads the metadata of one assembly.</summary>
internal sealed class AssemblyFactsReader
{
    private readonly MetadataReader _metadata;
    private readonly string _name;

    private AssemblyFactsReader(MetadataReader metadata)
    {
        _metadata = metadata;
        _name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
    }

    /// <summary>The facts of an assembly; null where the bytes are none.</summary>
    public static AssemblyFacts? Read(byte[] bytes)
    {
        try
        {
            using var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
            return image.HasMetadata && image.GetMetadataReader() is { IsAssembly: true } metadata ? new AssemblyFactsReader(metadata).Read() : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private AssemblyFacts Read() => new(
        _name,
        _metadata.GetString(_metadata.GetAssemblyDefinition().Culture),
        ReadFramework(),
        [.. _metadata.AssemblyReferences.Select(handle => _metadata.GetAssemblyReference(handle)).Select(each => new AssemblyReferenceFacts(_metadata.GetString(each.Name), each.Version))],
        [.. _metadata.TypeDefinitions.Select(ReadClass).OfType<ClassFacts>()]);

    /// <summary>The text of <see cref="TargetFrameworkAttribute"/>: a blob that starts with the prolog 0x0001.</summary>
    private TargetFramework? ReadFramework()
    {
        foreach (var handle in _metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = _metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference
                || NameOf(_metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent).Name != typeof(TargetFrameworkAttribute).FullName)
            {
                continue;
            }

            var value = _metadata.GetBlobReader(attribute.Value);
            return value.ReadUInt16() == 1 && value.ReadSerializedString() is { } text ? TargetFramework.OfAttribute(text) : null;
        }

        return null;
    }

    private ClassFacts? ReadClass(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return type.BaseType.IsNil || type.Attributes.HasFlag(TypeAttributes.Interface)
            ? null
            : new ClassFacts(
                NameOf(handle).Name,
                IsPublic(type),
                !type.Attributes.HasFlag(TypeAttributes.Abstract) && type.GetGenericParameters().Count == 0,
                type.GetMethods().Any(IsPublicConstructor),
                NameOf(type.BaseType));
    }

    private bool IsPublic(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsPublic(_metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private bool IsPublicConstructor(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        if ((method.Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public
            || method.Attributes.HasFlag(MethodAttributes.Static)
            || !_metadata.StringComparer.Equals(method.Name, ConstructorInfo.ConstructorName))
        {
            return false;
        }

        var signature = _metadata.GetBlobReader(method.Signature);
        signature.ReadSignatureHeader();
        return signature.ReadCompressedInteger() == 0;
    }

    /// <summary>The class that a handle names; of a generic one, the class that it is made of.</summary>
    private ClassReference NameOf(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                var definition = _metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
                var outer = definition.GetDeclaringType();
                return new ClassReference(_name, outer.IsNil ? FullName(definition.Namespace, definition.Name) : $"{NameOf(outer).Name}+{_metadata.GetString(definition.Name)}");
            case HandleKind.TypeReference:
                var reference = _metadata.GetTypeReference((TypeReferenceHandle)handle);
                return reference.ResolutionScope.Kind switch
                {
                    HandleKind.AssemblyReference => new ClassReference(
                        _metadata.GetString(_metadata.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name), FullName(reference.Namespace, reference.Name)),
                    HandleKind.TypeReference when NameOf(reference.ResolutionScope) is var around => around with { Name = $"{around.Name}+{_metadata.GetString(reference.Name)}" },
                    _ => new ClassReference(_name, FullName(reference.Namespace, reference.Name)),
                };
            case HandleKind.TypeSpecification:
                var signature = _metadata.GetBlobReader(_metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
                return signature.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance && signature.ReadCompressedInteger() > 0 ? NameOf(signature.ReadTypeHandle()) : default;
            default:
                return default;
        }
    }

    private string FullName(StringHandle space, StringHandle name) => space.IsNil ? _metadata.GetString(name) : $"{_metadata.GetString(space)}.{_metadata.GetString(name)}";
}
