using Newtonsoft.Json;

namespace Minsheng.Rules;

/// <summary>Writes targets in their object form, the one shape of rule files, results and <c>parse</c>.</summary>
internal static class TargetJson
{
    public static void Write(JsonWriter json, Target? target)
    {
        if (target is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        WriteMembers(json, target);
        json.WriteEndObject();
    }

    /// <summary>The members without the braces, so that others can stand beside them.</summary>
    public static void WriteMembers(JsonWriter json, Target target)
    {
        WriteForm(json, target);
        if (target.Unit is { } unit)
        {
            json.WritePropertyName("unit");
            json.WriteValue(unit.Name);
        }

        if (target.By is { } by)
        {
            json.WritePropertyName("by");
            json.WriteValue(IsoDate.Format(by));
        }

        if (target.Approximate)
        {
            json.WritePropertyName("approximate");
            json.WriteValue(true);
        }
    }

    public static void WriteNumber(this JsonWriter json, string name, Rational? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteRawValue(number.ToDecimalString());
        }
        else
        {
            json.WriteNull();
        }
    }

    private static void WriteForm(JsonWriter json, Target target)
    {
        switch (target)
        {
            case BoundTarget bound:
                json.WriteNumber(bound.Relation.Key(), bound.Bound);
                break;
            case RangeTarget range:
                json.WritePropertyName("between");
                json.WriteStartArray();
                json.WriteRawValue(range.Low.ToDecimalString());
                json.WriteRawValue(range.High.ToDecimalString());
                json.WriteEndArray();
                break;
            case ChangeTarget change:
                json.WriteNumber("from", change.From);
                json.WriteNumber("to", change.To);
                break;
            case StageTarget stage:
                json.WritePropertyName("reach");
                json.WriteValue(stage.Stage);
                break;
        }
    }
}
