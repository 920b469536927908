"""Small words, endings and letters by which languages of one script are told apart."""

from __future__ import annotations

from archive_app.text.word_lists import word_set

# The words that a text of the language can hardly do without; own selection.
SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": word_set(
        """the of and to in a is that for on with as by it was at be are this from have has had not
        but or an they he she his her its we our you your their which will would can who were
        been about after when what more than into said new also if no do so up out over other
        there i
        my me him them us did does how all any some these those between during before under"""
    ),
    "fr": word_set(
        """le la les de des du un une et est en que qui dans pour par sur au aux avec pas ne ce
        cette
        ces son sa ses il elle ils elles nous vous je se plus a été sont ont mais ou où leur leurs
        après depuis lors très être avait dernier cet d l s n qu c j"""
    ),
    "de": word_set(
        """der die das den dem des ein eine einen einem einer und ist in im zu zum zur von vom mit
        für auf nicht sich auch an am als bei nach wie aus dass sie er es wir ich hat haben wurde
        werden wird war sind durch über seit mehr oder aber noch wieder kein keine nur unter vor"""
    ),
    "es": word_set(
        """el la los las de del un una unos y en que se por para con no al lo su sus es son fue ha
        han como más pero este esta estos desde sobre entre ya muy sin también hay cuando donde
        quien tras ser está después nos le les mi a o hace"""
    ),
    "it": word_set(
        """il lo la i gli le di del della dei delle dello degli un uno una e è in nel nella che si
        per con non al alla da dal dalla su sul sulla sono ha hanno ma come più questo questa anche
        dopo stato o ed se loro suo sua nei alle ai ci c l dell nell all un perché"""
    ),
    "pt": word_set(
        """o a os as de do da dos das um uma e em no na nos nas que se por para com não ao à é são
        foi mais mas como este esta seu sua pelo pela já também há muito sem entre quando depois
        ele ela eles ser está até sobre"""
    ),
    "nl": word_set(
        """de het een en van in is dat op te zijn voor met niet aan er om ook als bij naar uit door
        over hij zij ze wij ik maar dan nog wel geen was werd worden wordt heeft hebben deze dit die
        al meer na tegen weer kwamen tot sinds onder"""
    ),
    "vi": word_set(
        """và của là có trong cho được với không các những một người này đã để khi từ đến ra vào về
        như cũng tại theo trên sau ông bà năm tháng ngày hai ba lại"""
    ),
    "id": word_set(
        """yang dan di ke dari untuk pada dengan ini itu tidak dalam adalah akan telah sudah oleh
        atau juga karena bahwa kata lebih saat dia mereka kami ada orang setelah tersebut para
        sebagai bisa hari tahun tiga dua kembali lagi"""
    ),
    "tr": word_set(
        """ve bir bu da de için ile olarak daha çok en gibi kadar sonra ama olan ne o var yok her ki
        iki değil mi ise göre üç yeni yine ancak tarafından içi"""
    ),
    "pl": word_set(
        """i w z na do nie się że jest to o za od po przez dla ale jak jego jej ich są był była było
        oraz przy tym tego który która które już ze nad pod we został została lat czy swojego"""
    ),
}
# Endings of words of more than four letters, and beginnings; each a weaker sign than a small word.
ENDINGS: dict[str, tuple[str, ...]] = {
    "en": ("ing", "tion", "ment", "ness", "ship", "ful", "ought", "'s", "ed", "ly"),
    "fr": ("tion", "ment", "eux", "aux", "ette", "eurs", "aient", "oire", "ée", "ées", "és"),
    "de": ("ung", "ungen", "lich", "keit", "heit", "isch", "schaft", "ischen", "chen", "rung"),
    "es": ("ción", "ciones", "dad", "mente", "ado", "ados", "ión", "aron", "ieron", "ito"),
    "it": ("zione", "zioni", "mente", "ità", "ato", "ati", "ella", "etto", "gli", "aggio"),
    "pt": ("ção", "ções", "dade", "mente", "ado", "inho", "eiro", "aram", "ões", "ou"),
    "nl": ("heid", "lijk", "ijk", "aan", "een", "tie", "ische", "ende", "erd", "aal"),
    "id": ("kan", "nya", "annya", "lah", "asi", "itas"),
    "tr": ("lar", "ler", "ları", "leri", "dır", "dir", "ında", "inde", "yor", "maktadır"),
    "pl": ("ego", "owy", "owa", "ość", "ych", "anie", "enie", "ów", "ami", "ała"),
    "vi": (),
}
BEGINNINGS: dict[str, tuple[str, ...]] = {
    "id": ("meng", "mem", "men", "ber", "ter", "peng", "pem", "per", "se"),
    "de": ("ge", "ver", "sch"),
    "nl": ("ge", "ver", "sch"),
    "pl": ("prz", "roz", "wy"),
}
# Letters that only these of the languages here have; a language that isn't here may have them too.
LETTERS: dict[str, str] = {
    "de": "ßäöü", "fr": "œêèëîïûùàâçé", "es": "ñ¿¡áéíóú", "pt": "ãõâêçáéíóú", "it": "ìòèùàé",
    "pl": "łąęśźżńćó", "tr": "ğışçöü", "nl": "ëï",
    "vi": "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáèéìíòóùúã",
}  # fmt: skip
# Letters of languages that are not told here: with them nothing is claimed.
OTHERS_LETTERS = frozenset("åæøþðőűěřůťďľĺŕčšžāēīūņļķģėįųœ")

CYRILLIC_LETTERS: tuple[tuple[str, str], ...] = (
    ("be", "ў"), ("uk", "іїєґ"), ("sr", "јљњђћџ"), ("mk", "ѓќѕ"), ("kk", "әғқңөұүһ"),
    ("ru", "ыэё"),
)  # fmt: skip
BULGARIAN = word_set(
    """на и в от за се да че са със е той тя не по как който която което при това този тази след
    през до или но във беше бе къща отново срещу"""
)
RUSSIAN = word_set(
    """и в на не что с по как это из у за от "
    "но так же для он она они был была было при их уже его"""
)
ARABIC_LETTERS: tuple[tuple[str, str], ...] = (
    ("ur", "ٹڈڑےںہھ"), ("ps", "ښړځټډ"), ("ug", "ۇۆېە"), ("fa", "پچژگیک"), ("ar", "ةيكىأإؤ"),
)  # fmt: skip
# Characters that are written so in Japanese only, neither in simplified nor traditional Chinese.
JAPANESE_ONLY = frozenset(
    "図読売県駅円気労両対応発経済検験険仮伝転戦沢浜桜辺鉄銭関様権歩毎変総絵続帰弾単択拠挙黒楽剣"
    "団囲働込峠畑枠"
    "価悪圧囲壱栄塩奥歓観巻顕効広鉱剤雑残歯児実釈収従渋獣縦緒焼証乗条畳嬢譲穣触粋酔随"
    "髄斉摂専浅践繊禅双荘捜"
    "挿巣騒臓蔵続堕滞帯択担団遅昼鋳庁徴聴勅鎮逓転伝灯稲徳届弐悩脳廃拝売麦発髪抜繁蛮秘"
    "姫浜払仏並変弁宝褒毎満黙弥訳"
    "薬揺謡頼竜両猟緑塁励礼隷霊齢恋炉労楼録湾"
) - frozenset("来国学会台当体点万号与乱党区医声宝灯礼弥条残実双蔵歯旧虫")
