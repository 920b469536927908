"""Places whose names read like names of people, and whether a bracket names a place."""

from __future__ import annotations

import re

from archive_app.text.fold import fold_text
from archive_app.text.word_lists import word_set

# Behind one character they end names as well: 王村 is a place, but 陈港 may be a person.
_ENDS = re.compile(".[市区县镇乡村州省]|..[市区县镇乡村旗港庄盟郡堰庙站街]")
# Cities, counties and capitals that begin with a surname and don't end with what they are.
_PLACES = word_set(
    """万源 万盛 东丽 东兴 东台 东莞 东营 东阳 丰城 丰满 丰都 乌兰 乌海 乐山 乐平 乐昌
    乐清 乐陵 乔巴山 于都 云和 云林 云浮 云阳 云龙 井冈山 伊宁 伊春 伊犁 余姚 余杭
    侯马 信宜 信阳 元谋 元阳 公主岭 兰坪 兰溪 冷水江 凌海 凌源 凤凰 利川 包头 华蓥
    华西 华阴 卓尼 南宫 双城 双柏 双流 双辽 双鸭山 古丈 古交 吉安 吉林 吕梁 吴川 吴忠
    吴江 周口 咸丰 咸宁 咸阳 哈密 哈尔滨 唐山 商丘 商洛 夏河 姚安 娄底 宁冈 宁南 宁国
    宁安 宁德 宁河 宁海 宁都 安丘 安吉 安国 安平 安庆 安康 安新 安达 安远 安阳 安陆
    安顺 安龙 宣城 宣威 宣恩 容城 宿务 宿迁 宿雾 富宁 富锦 富阳 寿光 尚志 山东 山西
    岑巩 岑溪 岳阳 巢湖 巩义 巩留 巫山 巫溪 巴东 巴中 巴南 巴塘 巴蜀 帕塔亚 常宁 常山
    常德 常熟 平凉 平型关 平塘 平度 平湖 平谷 平顶山 广元 广南 广安 广水 广汉 广河
    庄河 应城 康乐 康定 廉江 张家口 张家界 张掖 怀化 怀柔 惠水 惠远寺 成都 房山 揭阳
    文山 文登 施秉 昌邑 明光 景洪 曲阜 曲靖 曲麻莱 木格措 松原 松江 松滋 松潘 松花江
    松阳 格尔木 桂平 桂林 梁平 梁河 梅河口 楚雄 武义 武冈 武夷山 武威 武安 武定 武平
    武清 武穴 武隆 殷商 殷墟 江北 江宁 江山 江油 江津 江都 江门 江阴 沈阳 沙坪坝 沙河
    洪江 洪泽湖 洪湖 浦东 浦口 温岭 温江 温泉 湛江 濮阳 焦作 牟定 班玛 甘孜 甘德 甘洛
    白云 白城 白山 白玉 白银 益阳 盛京 石咀山 石嘴山 石城 石屏 石景山 石河子 石渠 石狮
    石门 石首 祁连 禄丰 禹城 秦皇岛 穆棱 章丘 简阳 米泉 红原 红河 罗定 罗甸 舒兰 花垣
    花石峡 花莲 花都 苗栗 茅山 荆门 荣成 荣昌 萧山 蒙自 蓬莱 衡水 衡阳 许昌 诸城 诸暨
    贡山 贡布 越西 辛集 连城 通化 通辽 邢台 邵伯湖 邵武 邵阳 邹城 金华 金坛 金山 金川
    金昌 金门 金阳 钟祥 钱塘 钱塘江 阳春 阳江 阳泉 阿图什 阿拉尔 陆丰 雷山 雷波 霍城
    韶关 韶山 项城 马兰 马关 马鞍山 高安 高密 高碑店 高要 高邮 高雄 麦纳玛 麻城 麻栗坡
    麻江 黄冈 黄南 黄山 黄平 黄石 黎平 龙口 龙山 龙岩 龙泉 龙泉驿 龙海 龙游 龙潭 龙羊
    龙羊峡"""
)

# Provinces, their capitals and great cities that are spelled in pinyin, if not in the list above.
_WELL_KNOWN = word_set(
    """上海 云南 佛山 兰州 北京 南京 南宁 南昌 南通 厦门 台北 台湾 合肥 吉林 四川 大连 大理 大同
    天津 太原 宁夏 宁波 安徽 山东 山西 常州 广东 广州 广西 徐州 成都 扬州 敦煌 新疆 无锡 昆明
    杭州 桂林 武汉 江苏 江西 沈阳 河北 河南 泉州 洛阳 济南 浙江 海南 海口 深圳 温州 湖北 湖南
    烟台 甘肃 石家庄 福建 福州 绍兴 苏州 西安 西宁 贵州 贵阳 辽宁 郑州 重庆 银川 镇江 长春
    长沙 青岛 青海 鞍山 黑龙江"""
)


def names_place(word: str) -> bool:
    """Whether ``word``, which would be a person's name by its form, is known as a place."""
    folded = fold_text(word)
    return folded in _PLACES or _ENDS.fullmatch(folded) is not None


def is_well_known(word: str) -> bool:
    """Whether ``word`` is a province or a great city of China, in either script."""
    folded = fold_text(word)
    return folded in _WELL_KNOWN or folded in _PLACES
