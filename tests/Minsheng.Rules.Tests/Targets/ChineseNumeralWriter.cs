using System.Text;

namespace Minsheng.Rules.Tests.Targets;

/// <summary>Writes whole numbers below 10^12 the way they are read aloud: 105 is 一百零五, 20 050 is 两万零五十.</summary>
internal static class ChineseNumeralWriter
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] Sections = ["", "万", "亿"];

    public static string Write(long number)
    {
        var text = new StringBuilder();
        var pendingZero = false;
        for (var section = 2; section >= 0; section--)
        {
            var value = (int)(number / (long)Math.Pow(10_000, section) % 10_000);
            if (value == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }

            text.Append(text.Length > 0 && (pendingZero || value < 1000) ? "零" : "").Append(WriteSection(value)).Append(Sections[section]);
            pendingZero = false;
        }

        return text.Length == 0 ? "零" : text.ToString();
    }

    private static string WriteSection(int value)
    {
        var text = new StringBuilder();
        var pendingZero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = value / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                pendingZero = text.Length > 0;
                continue;
            }

            text.Append(pendingZero ? "零" : "").Append(Digits[digit]).Append(Places[place]);
            pendingZero = false;
        }

        return text.ToString();
    }
}
