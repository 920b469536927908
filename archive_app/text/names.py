"""Names of people as bylines and credits print them: is this a name, and where does one end."""

from __future__ import annotations

import re

from archive_app.text.pinyin_syllables import split_syllables
from archive_app.text.word_lists import word_set

_SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
    "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
    "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
    "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
    "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
    "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻"
    "莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向"
    "古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾"
    "毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟肖闫"
    "付覃区冼涂朴战代付信兰楚邸苑展初修由逯矫衣亓"
    # The same in traditional form, where it differs.
    "趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華魏謝鄒蘇範魯韋馬鳳貝賀湯羅畢鄔樂時傅齊顧黃蕭談龐紀項閔賈婁顏鐘駱"
    "隋鍾邝鄺麥麦仝辜塗凃丛叢栗檀繆揭闕鄢郄芦蘆龍溫藍嶽郟闞禤尧堯練鮑鮮"
    "萬盧莫經賁鄧單諸鈕龔陸榮儲豐烏車寧厲劉葉黎賴喬陰聞黨譚貢勞雙連習魚莊閻廣東歐師鞏聶簡饒關荊權蓋"
) - frozenset("从由相后那年有能都和所")  # surnames too rare to be read as such before common words
COMPOUND_SURNAMES = word_set(
    """欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙
    長孫 宇文 夏侯 端木 呼延 南宫 南宮 轩辕 軒轅 独孤 獨孤 闻人 聞人 赫连 赫連 西门 西門 申屠
    钟离 鍾離"""
)
_PINYIN_SURNAMES = word_set(
    """ai an ao ba bai ban bao bei bi bian bo bu cai can cang cao cen ceng cha chai chang chao che
    chen cheng chi chong chu chuai cui dai dang deng di diao ding dong dou du duan e fan fang
    fei feng fu gai gan gao ge geng gong gou gu guan guang gui guo ha hai han hang hao he hong
    hou hu hua huai huan huang hui huo ji jia jian jiang jiao jin jing ju kang ke kong kou kuai
    kuang kui lai lan lang lao le lei leng li lian liang liao lin ling liu long lou lu lun luo
    lv lyu ma man mao mei meng mi miao min ming mo mou mu na nan ni nian nie ning niu nong ou
    pan pang pei peng pi piao ping pu qi qian qiang qiao qin qing qiu qu quan que ran rao ren
    rong rou ru ruan rui sa sang sha shan shang shao she shen sheng shi shou shu shuai shui si
    song su sui sun suo tai tan tang tao teng tian tie tong tu tuo wan wang wei wen weng wu xi
    xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun yan yang yao ye yi yin ying yong
    you yu yuan yue yun zai zan zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu
    zhuang zhuo zong zou zu zuo"""
)
_COMPOUND_PINYIN = word_set(
    """ouyang sima shangguan zhuge situ dongfang huangfu yuchi gongsun murong linghu zhangsun yuwen
    xiahou duanmu huyan nangong xuanyuan dugu wenren helian ximen shentu zhongli"""
)
# Names of other peoples, written by sound: 阿依努尔, 买买提, 扎西卓玛, 乌云其其格.
_BY_SOUND = frozenset(
    "阿艾依衣古丽娜江买力米尔提哈孜吐克木拉沙热德别努曼汗巴扎西卓玛次仁多吉格桑央金旦增达瓦洛嘉措乌云其布音图苏日"
    "赫斯琴娃迪亚合比塔什肯夏提帕祖姆孙麦赛罕珠拜甫里买再"
) - frozenset("孙夏")
_LATIN_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’ʼ.-]*")
_HAN_NAME = re.compile("[\u4e00-\u9fff]{2,4}")
_FOREIGN_HAN = re.compile("[\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8}){1,3}")
_HAN = re.compile("[\u4e00-\u9fff]")
_SEPARATOR = re.compile(r"\s*(?:[,，、;；/／&＆|]|\s(?:and|和|与|與)\s)\s*", re.IGNORECASE)
_AND_OTHERS = re.compile(r"(?:\s*等|\s+(?:and others|et al\.?))\s*$")
_LONGEST_LIST = 200
_MOST_WORDS = 6  # of one name; a row of names may be longer
_MOST_IN_ROW = 20
# Words that begin a title or a sentence, never the name of a person.
_NOT_NAMES = word_set(
    """the a an this that these those how why what when where who is are was were in on at of for
    from to by with and or but not no see new all more our your their its his her it we you they
    good very best great january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday photo photos text
    file today"""
) - {"may", "march"}  # both are names as well

_NOBODY = word_set(
    """unknown anonymous unnamed none nil admin administrator courtesy internet translate image
    images"""
)

# Common words that begin with a character that is also a surname.
_HAN_WORDS = word_set(
    """文字 文章 文件 文化 文明 文革 文中 文学 时间 时候 时代 时政 公安 公司 公开 公告 公布 安全
    安排 高级 高度 高清 金融 方面 方案 方法 全部 全面 全国 全文 国家 国际 国内 都市 成员 成功
    平安 平台 于是 和谐 强化 明天 明确 家长 家庭 从事 从此 从而 元旦 关于 关注 常见 常务 广东
    广西 广州 广告 江苏 江西 云南 河南 安徽 宁夏 海南 能够 应该 应当 解放 解释 连续 通过 通知
    通讯 通报 易于 管理 管辖 经济 经过 经验 经常 单位 万人 相关 相信 查看 查询 红旗 修改 修订
    有关 有效 后来 后记 爱心 代表 代码 信息 信箱 战略 战斗 计划 计算 项目 支持 应用 房间 满意
    白天 空间 空气 荣誉 雷锋 党员 党委 党史 车辆 边境 曲目 席位 史料 包括 包含 水平 汇报 温馨
    宣传 花絮 石油 夏天 秋天 马上 黄金 水利 童话 路上 路透 古代 文旅 党建 向前
    纪委 纪检 路口 高铁"""
)


def split_people(printed: str) -> tuple[str, ...] | None:
    """The names in ``printed``, in order; None when it can't be a list of people.

    Names beside each other with only a space between are split when every word is pinyin of the
    form surname + given name; a string that can't be split so is kept as one name.
    """
    if len(printed) > _LONGEST_LIST:
        return None
    text = _AND_OTHERS.sub("", printed.strip())
    people: list[str] = []
    for part in _SEPARATOR.split(text):
        found = _han_names(part) if _HAN.search(part) else _latin_names(part)
        if found is None:
            return None
        people += found
    return tuple(people)


def is_han_name(word: str) -> bool:
    """Whether ``word`` reads as a Chinese person's name (2 to 4 characters, known surname)."""
    if _FOREIGN_HAN.fullmatch(word):
        return True
    if 3 <= len(word) <= 7 and _BY_SOUND.issuperset(word):
        return True
    if not _HAN_NAME.fullmatch(word) or word[:2] in _HAN_WORDS:
        return False
    return word[:2] in COMPOUND_SURNAMES or (len(word) < 4 and word[0] in _SURNAMES)


def is_pinyin_name(printed: str) -> bool:
    """Whether ``printed`` is surname + given name in pinyin: ``Huang Qing``, ``Ouyang Lan``."""
    words = printed.split()
    return len(words) == 2 and _is_pinyin_pair(words[0], words[1])


def _han_names(part: str) -> list[str] | None:
    names: list[str] = []
    words = part.split()
    while words:
        word = words.pop(0)
        # 王　丽: a name of two characters set as wide as one of three
        if len(word) == 1 and words and len(words[0]) == 1:
            word += words.pop(0)
        if is_han_name(word):
            names.append(word)
            continue
        first, joined, second = _parted(word)
        if not joined:
            return None
        names += [first, second]
    return names or None


def _parted(word: str) -> tuple[str, str, str]:
    """``林静和赵文博`` as its two names; three empty strings when it isn't that."""
    for joint in "和与與":
        first, joined, second = word.partition(joint)
        if joined and is_han_name(first) and is_han_name(second):
            return first, joined, second
    return "", "", ""


def _latin_names(part: str) -> list[str] | None:
    words = part.split()
    if not 0 < len(words) <= _MOST_IN_ROW or not all(map(_LATIN_WORD.fullmatch, words)):
        return None
    pairs = [(words[at], words[at + 1]) for at in range(0, len(words) - 1, 2)]
    if len(words) % 2 == 0 and all(_is_pinyin_pair(*pair) for pair in pairs):
        return [" ".join(pair) for pair in pairs]
    if words[0].lower() in _NOT_NAMES or not _NOBODY.isdisjoint(word.lower() for word in words):
        return None
    return [" ".join(words)] if len(words) <= _MOST_WORDS else None


def _is_pinyin_pair(surname: str, given: str) -> bool:
    if not (_LATIN_WORD.fullmatch(surname) and _LATIN_WORD.fullmatch(given)):
        return False
    family = surname.lower().replace("ü", "v")
    if family not in _PINYIN_SURNAMES and family not in _COMPOUND_PINYIN:
        return False
    return any(len(way) <= 2 for way in split_syllables(given))
