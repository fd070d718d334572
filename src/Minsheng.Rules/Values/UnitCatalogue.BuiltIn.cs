namespace Minsheng.Rules;

public sealed partial class UnitCatalogue
{
    /// <summary>Counted nouns: one line a unit, the canonical name first, then its synonyms.</summary>
    private const string CountedNouns = """
        人 名 位 people
        人次
        户
        家
        个
        所
        项
        件
        条
        座
        处
        套
        辆
        台
        部
        张
        块
        支
        场 场次
        次
        轮次
        组
        对
        株
        棵
        头
        只
        尾
        份
        本
        册
        例
        种
        间
        幢 栋
        眼
        盏
        艘
        架
        剂次
        床
        岁
        学时
        """;

    private static Dictionary<string, UnitName> BuiltIn()
    {
        var units = new Dictionary<string, UnitName>(StringComparer.Ordinal);
        foreach (var line in CountedNouns.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var names = line.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            Add(units, new Unit(names[0], UnitDimension.Count, 1), names[1..]);
        }

        Add(units, new Unit("米", UnitDimension.Length, 1), ["m"]);
        Add(units, new Unit("公里", UnitDimension.Length, 1000), ["千米", "km"]);
        Add(units, new Unit("厘米", UnitDimension.Length, new Rational(1, 100)), ["公分", "cm"]);
        Add(units, new Unit("平方米", UnitDimension.Area, 1), ["㎡", "m²", "平米"]);
        Add(units, new Unit("亩", UnitDimension.Area, new Rational(2000, 3)), []);
        Add(units, new Unit("公顷", UnitDimension.Area, 10_000), ["ha"]);
        Add(units, new Unit("平方公里", UnitDimension.Area, 1_000_000), ["平方千米", "km²"]);
        Add(units, new Unit("千克", UnitDimension.Mass, 1), ["公斤", "kg"]);
        Add(units, new Unit("克", UnitDimension.Mass, new Rational(1, 1000)), ["g"]);
        Add(units, new Unit("吨", UnitDimension.Mass, 1000), ["t"]);
        Add(units, new Unit("立方米", UnitDimension.Volume, 1), ["m³", "方"]);
        Add(units, new Unit("升", UnitDimension.Volume, new Rational(1, 1000)), ["L"]);
        Add(units, new Unit("元", UnitDimension.Money, 1), ["圆", "人民币", "CNY"]);
        Add(units, new Unit("分钟", UnitDimension.Time, 1), ["min"]);
        Add(units, new Unit("小时", UnitDimension.Time, 60), ["h"]);
        Add(units, new Unit("天", UnitDimension.Time, 24 * 60), []);
        Add(units, Unit.Percent, ["％"]);
        Add(units, Unit.PercentagePoint, ["个百分点"]);
        return units;
    }
}
