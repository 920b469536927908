"""Which Latin words can be Hanyu pinyin, and how they fall into syllables (no tones)."""

from __future__ import annotations

from archive_app.text.word_lists import word_set

SYLLABLES: frozenset[str] = word_set(
    """a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can
    cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai
    chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de dei den
    deng di dia dian diao die ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang
    fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang
    gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo
    ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken
    keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian
    liang liao lie lin ling liu lo long lou lu luan lun luo lv lve lyu ma mai man mang mao me
    mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni
    nian niang niao nie nin ning niu nong nou nu nuan nun nuo nv nve nyu o ou pa pai pan pang
    pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing
    qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa
    sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua
    shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei
    teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu
    xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying
    yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe
    zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu
    zuan zui zun zuo"""
)
_LONGEST_SYLLABLE = 6
_LONGEST_WORD = 24  # four of the longest syllables: nothing longer is one word of a name
_MARKS = str.maketrans({"ü": "v", "Ü": "v", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "-": "'"})


def split_syllables(word: str) -> list[list[str]]:
    """Every way ``word`` falls into pinyin syllables, fewest first; [] when there is none.

    Case is ignored, ü is v, and an apostrophe or hyphen is a border that no syllable crosses:
    ``xian`` gives [xian] and [xi, an], ``xi'an`` only the latter.
    """
    if not 0 < len(word) <= _LONGEST_WORD:
        return []
    ways: list[list[str]] = [[]]
    for part in word.lower().translate(_MARKS).split("'"):
        ways = [way + more for way in ways for more in _split_part(part)]
    return sorted(ways, key=len)


def is_pinyin(word: str) -> bool:
    """Whether ``word`` is made of pinyin syllables only."""
    return bool(split_syllables(word))


def _split_part(part: str) -> list[list[str]]:
    """The ways of one piece without apostrophes, built up from its end."""
    ways: list[list[list[str]]] = [[] for _ in range(len(part) + 1)]
    ways[len(part)] = [[]]
    for start in range(len(part) - 1, -1, -1):
        for end in range(start + 1, min(start + _LONGEST_SYLLABLE, len(part)) + 1):
            head = part[start:end]
            if head in SYLLABLES:
                ways[start] += [[head, *tail] for tail in ways[end]]
    return ways[0] if part else []
