using System.Globalization;
using Newtonsoft.Json;

namespace Minsheng.Rules;

/// <summary>Writes targets in their object form, the one shape of rule files, results and <c>parse</c>.</summary>
internal static class TargetJson
{
    /// <summary>The object on one line.</summary>
    public static string Line(Target target)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        Write(json, target);
        json.Flush();
        return text.ToString();
    }

    public static void Write(JsonWriter json, Target? target)
    {
        if (target is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
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

        json.WriteEndObject();
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
                WriteExact(json, bound.Relation.Key(), bound.Bound);
                break;
            case RangeTarget range:
                json.WritePropertyName("between");
                json.WriteStartArray();
                WriteExact(json, range.Low);
                WriteExact(json, range.High);
                json.WriteEndArray();
                break;
            case ChangeTarget change:
                WriteExact(json, "from", change.From);
                WriteExact(json, "to", change.To);
                break;
            case StageTarget stage:
                json.WritePropertyName("reach");
                json.WriteValue(stage.Stage);
                break;
        }
    }

    private static void WriteExact(JsonWriter json, string name, Rational value)
    {
        json.WritePropertyName(name);
        WriteExact(json, value);
    }

    /// <summary>A plain decimal, or a fraction as text (<c>"2000/3"</c>) where no decimal is exact; rule files take both.</summary>
    private static void WriteExact(JsonWriter json, Rational value)
    {
        if (value.HasExactDecimal)
        {
            json.WriteRawValue(value.ToString());
        }
        else
        {
            json.WriteValue(value.ToString());
        }
    }
}
