"""The article of the design's pictures, retold: every name in it is invented."""

_ORIGINAL = """\
【松宁公安讯】（文/林静 赵文博）3月5日上午，松宁市公安局在滨江码头举办“三八”国际妇女节
开放日活动。四十余名女警和家属代表登上巡逻艇，了解水上警务工作。

水上分局现有女警十七名，平均年龄三十一岁。去年汛期，她们连续值守五十六天，转移沿江群众三百余
人，没有发生一起安全事故。

座谈会上，支队领导为参会的女同志送上鲜花和节日祝福，并听取了大家对轮班制度、更衣设施和子女托
管的意见。

女警队队长欧阳兰向来宾演示了抛投救生圈和夜间搜索灯的使用方法，并介绍了新配备的GPS定位救生
衣。在第111个“三八”国际妇女节到来之际，市局为九名水上女警颁发了证书。她们纷纷表示，将以
更饱满的热情守护松宁江。

活动结束后，来宾在码头的留言墙上写下祝福。

据介绍，开放日今后将每年举办两次，市民可以提前在网上预约登艇参观。
"""

_TRANSLATION = """\
[Songning Public Security News] (Text: Lin Jing and Zhao Wenbo) On the morning of March 5, the
Songning Municipal Public Security Bureau held a "March 8th" International Women's Day open day
at Binjiang Wharf. More than 40 female police officers and family representatives boarded the
patrol boat to learn about water policing.

The water branch currently has 17 female police officers with an average age of 31. During last
year's flood season they were on duty for 56 consecutive days and transferred more than 300
people along the river without a single safety accident.

At the symposium, the detachment leaders sent flowers and holiday blessings to the lesbians who
participated in the meeting, and listened to everyone's opinions on the shift system, changing
facilities and childcare.

Ouyang Lan, captain of the female police team, demonstrated to the guests how to throw life
buoys and use the night search light, and introduced the new GPS life jackets. On the occasion
of the 111th "March 8th" International Women's Day, the Municipal Bureau issued certificates to
nine water policewomen.They all expressed that they will guard the Songning River with fuller
enthusiasm.

According to reports, the open day will be held twice a year from now on, and citizens can book
a visit to the boats online in advance.
"""

# Chinese lines are joined as they are, English ones with a space.
ORIGINAL = tuple(part.replace("\n", "") for part in _ORIGINAL.strip().split("\n\n"))
TRANSLATION = tuple(part.replace("\n", " ") for part in _TRANSLATION.strip().split("\n\n"))
LEAD = (
    "[Songning Public Security News] (Text: Lin Jing and Zhao Wenbo) On the morning of March 5th, "
    "Son"
)
