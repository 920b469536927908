"""What texts are made of in the languages of each legacy encoding: letters, and small words."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.text.common_han import COMMON
from archive_app.text.word_lists import word_set


@dataclass(frozen=True, slots=True)
class Writing:
    """One language, or several that share letters, beyond ASCII.

    ``common`` letters make up most of such a text; ``rare`` ones are right but prove little.
    ``words`` are the smallest words of a language that is written in Latin letters: only those have
    letters beyond ASCII inside words of ASCII letters.
    """

    common: frozenset[str]
    rare: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def is_latin(self) -> bool:
        """Whether ASCII letters stand beside the others in one word."""
        return bool(self.words)


def _latin(letters: str, words: str) -> Writing:
    both = frozenset(letters + letters.upper().replace("ß".upper(), ""))
    return Writing(both, frozenset(), word_set(words))


def _both_cases(common: str, rare: str) -> Writing:
    return Writing(frozenset(common), frozenset(rare + common.upper() + rare.upper()))


_WEST = (
    _latin("éàèùçêâîôûëïüœ", "le la les de des du et un une est que en pour dans sur au aux par"),
    _latin("äöüß", "der die das und ist ein eine zu den von mit nicht auf im für dem sich es am"),
    _latin("ñáéíóúü", "el la los las de y en que un una por con para se del al más su"),
    _latin("ãõáéíóúâêôç", "o a os as de e que do da em um uma para com não no na por se"),
    _latin("àèéìòù", "il la le di che e un una per non in del della sono con si gli"),
    _latin("åäöøæé", "och i att det som en på är av för og til er på med ikke den om har"),
    _latin("ëïéèöü", "de het een en van is dat op te in niet zijn met voor aan er"),
    _latin("éèáó", "the of and to in a is that for on with as was said"),
)
_CENTRAL = (
    _latin("ąćęłńóśźż", "w i na z do się że nie jest o od po jak za to dla oraz przez"),
    _latin("áčďéěíňóřšťúůýž", "a v na je se že s z o do i to by pro ve k po není od"),
    _latin("áäčďéíľňóôŕšťúýž", "a v na je sa že s z o do aj to by pre vo k po nie od"),
    _latin("áéíóöőúüű", "a az és hogy nem is egy van volt meg mint már csak ki be el"),
    _latin("ăâîşţ", "și de la în cu a nu este pe din care un o să au mai pentru"),
    _latin("čćđšž", "i u je na da se za su od o s što kao bi ne po iz"),
    _latin("äöüß", "der die das und ist ein eine zu den von mit nicht auf im"),
)
_TURKISH = (_latin("ığüşöçâî", "ve bir bu da de için ile çok daha en olarak ama ne o gibi sonra"),)
_BALTIC = (
    _latin("ąčęėįšųūž", "ir kad su į iš yra bet po už ne buvo nuo tai kaip ar jis per"),
    _latin("āčēģīķļņšūž", "un ir ka no par ar uz kas bet pēc vai tika arī gan lai"),
    _latin("äöõüšž", "ja on et ei see oma ning aga kui mis ka oli seda tema"),
)
_VIETNAMESE = (
    _latin("ăâđêôơưáàãéèêíìóòôõúùýĩũ\u0300\u0301\u0303\u0309\u0323",
           "và là của có cho các trong một không nh khi n"),
)  # fmt: skip
_CYRILLIC = (
    _both_cases("оеаинтсрвлкмдпуяы", "ьгзбчйхжшюцщэфъё"),
    _both_cases("оаинвеітрслкдупмяз", "ьгбчйхжшюцщфєїґы"),
    _both_cases("аоеитнрсвлкдъпумзя", "гбчйхжшюцщфь"),
)
_GREEK = (_both_cases("αοιετνσςρκπλυμάίόέήη", "γδωθύώχφβξζψϊϋΐΰ"),)
_HEBREW = (Writing(frozenset("יוהלאםמבתרשנעדקח"), frozenset("פטכסגזצןךףץ״׳־")),)
_ARABIC = (Writing(frozenset("اليمنوترعدبةهسفكقحجأ"), frozenset("شصطخىضذثزغئءؤإآظپچگیک،؛؟ـًٌٍَُِّْ")),)
_THAI = (
    Writing(frozenset("านรอกงเมยวลสตทด่้ีิั็ปะจพคหบแำูุข"),
            frozenset("โใไชถณผฉศธษญภซฝฐฟฮฎฏฌฑฒฤ์ืึฬๆ๊๋ฯ๐๑๒๓๔๕๖๗๘๙")),
)  # fmt: skip

_KANA = frozenset(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30F7), 0x30FC)))
_JAPANESE_HAN = frozenset(
    "日一人年会国大十二本中出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九"
    "入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治"
    "度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派"
    "点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引"
    "使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談"
    "能無再位置企真流格有疑口過局少放税検藤町常校料沢裁状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説"
    "転食比難防補車優夫研収断井何南石足違消境神番規術護展態導鮮備宅害配副算視条幹独警宮究育席輸訪楽起万着乗店述残"
    "想線率病農州武声質念待試族象銀域助労例衛然早張映限親額監環験追審商葉義伝働形景落欧担好退準賞訴辺造英株頭技低"
    "毎医復仕去姿味負閣韓渡失移差衆個門写評課末守若脳極種美岡影命含福蔵量望松非撃佐核観察整段横融型白深字答夜製票"
    "況音申様財港識注呼渉達河巡署催船艇速救訓練異動寧児驚浜隻春夏秋冬"
)
_HANGUL_COMMON = frozenset(
    "이다는에가을하의고지한은를어로기도사리자그해서인나일시아들정대수부장보있었라과만주원구전상여제스경조국성"
    "우선으니면마화공안동신년모생비거유중했된되및물등할개적세려와무용위미민신방행찰소진말회명열영관연실학발"
)
_HANGUL = frozenset(chr(code) for code in range(0xAC00, 0xD7A4))
_HANGUL_USUAL = frozenset(
    char
    for char in _HANGUL
    if char.encode("euc_kr", "ignore")  # the 2,350 of KS X 1001
)

FREQUENT_WIDE = COMMON | _KANA | _JAPANESE_HAN | _HANGUL_COMMON

CHINESE = (Writing(COMMON),)
JAPANESE = (Writing(_KANA | _JAPANESE_HAN),)
KOREAN = (Writing(_HANGUL_COMMON, _HANGUL_USUAL),)

# The likelier of two that read alike stands first.
WRITINGS: tuple[tuple[str, tuple[Writing, ...]], ...] = (
    ("gb18030", CHINESE),
    ("big5hkscs", CHINESE),
    ("cp932", JAPANESE),
    ("euc_jp", JAPANESE),
    ("cp949", KOREAN),
    ("cp1252", _WEST),
    ("cp1251", _CYRILLIC),
    ("cp1250", _CENTRAL),
    ("cp1253", _GREEK),
    ("cp1254", _TURKISH),
    ("cp1255", _HEBREW),
    ("cp1256", _ARABIC),
    ("cp1257", _BALTIC),
    ("cp1258", _VIETNAMESE),
    ("cp874", _THAI),
    ("koi8-r", _CYRILLIC),
    ("koi8-u", _CYRILLIC),
    ("iso8859-15", _WEST),
    ("iso8859-2", _CENTRAL),
    ("iso8859-5", _CYRILLIC),
    ("iso8859-6", _ARABIC),
    ("iso8859-7", _GREEK),
    ("iso8859-8", _HEBREW),
    ("iso8859-9", _TURKISH),
    ("iso8859-13", _BALTIC),
    ("cp866", _CYRILLIC),
    ("utf-16-le", CHINESE),
    ("utf-16-be", CHINESE),
)
