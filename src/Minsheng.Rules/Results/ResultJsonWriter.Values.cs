namespace Minsheng.Rules;

/// <content>Values that every part writes.</content>
internal sealed partial class ResultJsonWriter
{
    private void WriteQuantity(string name, Quantity? quantity)
    {
        json.WritePropertyName(name);
        if (quantity is { } known)
        {
            json.WriteStartObject();
            WriteQuantity(known);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull();
        }
    }

    private void WriteQuantity(Quantity quantity)
    {
        json.WriteNumber("value", quantity.Amount);
        if (quantity.Unit != default)
        {
            WriteText("unit", quantity.Unit.Name);
        }
    }

    private void WriteNumberIfKnown(string name, Rational? value)
    {
        if (value is not null)
        {
            json.WriteNumber(name, value);
        }
    }

    private void WriteShare(string name, Rational? share) => json.WriteNumber(name, share?.Round(ShareDecimals));

    private void WritePlace(string name, SourceLocation place)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteText("file", place.File);
        json.WritePropertyName("line");
        json.WriteValue(place.Line);
        json.WritePropertyName("column");
        json.WriteValue(place.Column);
        json.WriteEndObject();
    }

    private void WriteFileAndLine(SourceLocation place)
    {
        json.WriteStartObject();
        WriteText("file", place.File);
        json.WritePropertyName("line");
        json.WriteValue(place.Line);
        json.WriteEndObject();
    }

    private void WriteLocalized(string name, LocalizedText text)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteText("zh", text.Zh);
        WriteText("en", text.En);
        json.WriteEndObject();
    }

    private void WriteTextIfGiven(string name, string text)
    {
        if (text.Length > 0)
        {
            WriteText(name, text);
        }
    }

    private void WriteText(string name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    private void WriteList<T>(string name, IEnumerable<T> elements, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var element in elements)
        {
            write(element);
        }

        json.WriteEndArray();
    }
}
