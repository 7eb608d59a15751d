"""The grammar of dates: one pattern for all ways to write a moment, and a reader for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from workbench.documents.document import Span
from workbench.extraction.claim import Hedge
from workbench.extraction.dates.clock import CLOCK, clock_fields
from workbench.extraction.dates.named_time import Named
from workbench.extraction.words.lexicon import lexicon

_TIMES = lexicon("times")
_MONTHS: dict[str, int] = _TIMES["months"]
_WEEKDAYS: dict[str, int] = _TIMES["weekdays"]
_SEASONS: dict[str, list[int]] = _TIMES["seasons"]
_FEASTS: dict[str, list[int]] = _TIMES["feasts"]


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONTH = _either(_MONTHS)
_FULL_WEEKDAY = _either(word for word in _WEEKDAYS if word.endswith("day"))
_WEEKDAY = _either(_WEEKDAYS)
_YEAR = r"(?:1[5-9]|20)\d\d(?![\d]|,\d{3}|\.\d)"
_PERIOD = r"second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century"
_SMALL = (
    "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|a few|a couple of"
)
_BEFORE_A_MONTH = re.compile(
    r"\b(in|of|last|next|since|by|until|till|early|late|mid|from|this|during|before|after|through|for|to|and|between"
    r"|every)[ -]$",
    re.IGNORECASE,
)
_SURE_MONTHS = frozenset(word for word in _MONTHS if len(word) > 3) - {"march", "sept"}
_NAME_FOLLOWS = re.compile(r" [A-Z][a-z]")

_GRAMMAR = re.compile(
    rf"""
    (?<![\w./-])(?P<iso>(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>[01]\d)-(?P<iso_day>[0-3]\d))(?![\w-])
  | (?<![\w./])(?P<slash>(?P<slash_day>\d{{1,2}})/(?P<slash_month>\d{{1,2}})/(?P<slash_year>(?:19|20)?\d\d))(?![\w/])
  | (?<![\w,.:])(?:(?:the[ ])?(?P<dmy_day>[0-3]?\d)(?:st|nd|rd|th)?(?:[ ]of)?[ ])(?P<dmy_month>{_MONTH})\b\.?
        (?:,?[ ](?P<dmy_year>{_YEAR}))?
  | (?<![\w,.:£$€-])(?:the[ ])?(?P<listed>[0-3]?\d)(?:st|nd|rd|th)?
        (?=(?:(?:,[ ]|[ ]and[ ]|,[ ]and[ ]|[ ]to[ ]|-|[ ]or[ ])(?:the[ ])?[0-3]?\d(?:st|nd|rd|th)?){{1,4}}[ ](?:of[ ])?
            (?:{_MONTH})\b)
  | \b(?P<mdy_month>{_MONTH})\b\.?[ ](?P<mdy_day>[0-3]?\d)(?:st|nd|rd|th)?(?![\w]|[,.:]\d|%|-\w|[ ](?:million|per))
        (?:,?[ ](?P<mdy_year>{_YEAR}))?
  | \b(?:(?P<my_part>early|late|mid)[ -])?(?P<my_month>{_MONTH})\b\.?,?[ ](?:of[ ])?(?P<my_year>{_YEAR})
  | \b(?P<feast>{_either(_FEASTS)})\b
  | \b(?:(?P<turn_pre>earlier|later|early|late)[ ])?(?P<turn>last|this|next|that|the[ ]same|the[ ]previous
        |the[ ]following|the[ ]next|the[ ]past)[ ]
        (?:(?P<turn_weekday>{_FULL_WEEKDAY})\b(?!'s\b)(?:[ ](?P<turn_weekday_part>morning|afternoon|evening|night)\b)?
          |(?P<turn_month>{_MONTH})\b(?![ ]\d)|(?P<turn_season>spring|summer|autumn|fall|winter)\b
          |(?P<turn_unit>day|night|week|weekend|month|year|decade|century|morning|afternoon|evening)\b
           (?![ ]or[ ]so|-))
  | \b(?:(?P<wd_part>early|late)[ ])?(?:on[ ])?(?P<weekday>{_FULL_WEEKDAY}
        |(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?)(?!\w)
        (?:[ ](?P<wd_daypart>morning|lunchtime|afternoon|evening|night)\b|[ ](?P<wd_week>week)\b
          |[ ](?P<wd_day>[0-3]?\d)(?:st|nd|rd|th)?(?![\w:.]|,\d))?
  | \b(?:(?P<deictic_pre>earlier|later|late|early)[ ])?(?P<deictic>today|yesterday|tomorrow|tonight)\b
        (?:[ ](?P<deictic_part>morning|afternoon|evening|night)\b)?
  | \bthe[ ](?:day[ ])?(?P<dayafter>before[ ]yesterday|after[ ]tomorrow)\b
  | \b(?:(?P<ago_hedge>about|around|almost|nearly|more[ ]than|over|less[ ]than|just[ ]over|some)[ ])?
        (?P<ago_number>\d{{1,3}}(?:\.\d)?|{_SMALL})(?P<ago_half>[ ]and[ ]a[ ]half)?[ ](?P<ago_unit>{_PERIOD})s?[ ]
        (?P<ago>ago\b|earlier\b|later\b|before\b(?=[,.;)]|[ ](?:that|the|his|her|its|their|it|he|she|they)\b)
          |after\b(?=[ ](?:that|the|his|her|its|their|it|he|she|they)\b)|on\b(?=[,.;])|since\b)
  | \b(?P<end_part>end|start|beginning|middle|turn)[ ]of[ ]
        (?:(?P<end_turn>this|next|last|the)[ ](?P<end_unit>week|month|year|day)|(?P<end_year>{_YEAR}))
  | (?<![\w.,])(?P<decade_part>early|late|mid)?[ -]?(?:the[ ])?(?P<decade>(?:1[5-9]|20)\d0)'?s\b
  | (?<![\w.,/-])(?P<span_from>{_YEAR})(?:-|[ ]to[ ])(?P<span_to>{_YEAR})(?!\w)
  | (?<![\w.,/-])(?P<fy>(?P<fy_year>(?:19|20)\d\d)[-/]\d\d)(?![\d-])
  | \b(?P<season_part>early|late|mid)?[ -]?(?P<season>spring|summer|autumn|winter)[ ](?:of[ ])?(?P<season_year>{_YEAR})
  | \b(?:over|during|in|this|by|through)[ ](?:the[ ])?(?P<bare_season>spring|summer|autumn|winter)\b(?!-)
  | (?<![\w.,:/£$€#+-])(?<![ ][x×][ ])(?P<year>{_YEAR})(?![ ](?:hours|hrs|local[ ]time)\b)
        (?![\w%:/]|-\w|-\d|[ ]?(?:%|pc\b|per[ ]cent)|[ ][x×][ ])
  | \b(?P<bare_month>{_MONTH})\b(?!-|[ ]\d|'s?[ ]?\w+[ ](?:said|told))
  | {CLOCK}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CAPITAL = re.compile(r"[A-Z]")
_BEFORE_A_YEAR = re.compile(
    r"(?:\b(?:in|since|of|from|until|till|by|during|before|after|to|and|or|through|early|late|mid|year|years|back in"
    r"|circa|between|than|the|that|its|his|her|their|their|on|for|c\.|spring|summer|autumn|winter|season|election|"
    r"elections|compared with|mid-)[ -]|[,(\[;] ?|'s |^|\n)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(r" (?:[a-z]+ )?[a-z]{2,}s\b|-|\s(?:people|men|women|children|police)\b")
_YEAR_NOUNS = re.compile(r" (?:was|is|has|as|this|its|his|'s|does|minus|plus|versus|towards|always|perhaps)\b")


def atoms(text: str) -> Iterator[Named]:
    """The expressions of time in folded text, one by one, not yet joined to their neighbours."""
    for match in _GRAMMAR.finditer(text):
        for name, read in _READERS.items():
            if match[name] is not None:
                atom = read(match)
                if atom is not None:
                    yield atom
                break


def _iso(match: re.Match[str]) -> Named | None:
    return _calendar(match, int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))


def _slash(match: re.Match[str]) -> Named | None:
    """Day first, as most of the world writes; month first only where the day could not be a month."""
    first, second, year = int(match["slash_day"]), int(match["slash_month"]), int(match["slash_year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    if second > 12 >= first:
        first, second = second, first
    if (first, second) in {(9, 11), (24, 7)}:
        return None
    return _calendar(match, year, second, first)


def _day_month(match: re.Match[str]) -> Named | None:
    prefix = "dmy" if match["dmy_month"] else "mdy"
    if not _CAPITAL.match(match[f"{prefix}_month"]):
        return None
    year = match[f"{prefix}_year"]
    return _calendar(
        match, int(year) if year else None, _MONTHS[match[f"{prefix}_month"].lower()], int(match[f"{prefix}_day"])
    )


def _calendar(match: re.Match[str], year: int | None, month: int, day: int) -> Named | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Named(Span(*match.span()), year=year, month=month, day=day)


def _month_year(match: re.Match[str]) -> Named:
    return Named(
        Span(*match.span()),
        year=int(match["my_year"]),
        month=_MONTHS[match["my_month"].lower()],
        part=(match["my_part"] or "").lower(),
    )


def _feast(match: re.Match[str]) -> Named:
    month, day = _FEASTS[match["feast"].lower()]
    return Named(Span(*match.span()), month=month, day=day)


def _turned(match: re.Match[str]) -> Named | None:
    turn, early = match["turn"].lower(), (match["turn_pre"] or "").lower()
    span = Span(*match.span())
    if match["turn_unit"]:
        return _turned_unit(match, span, turn, early)
    if turn.startswith(("the", "that")):
        return None
    if match["turn_weekday"]:
        clock, until = _daypart(match["turn_weekday_part"])
        weekday = _WEEKDAYS[match["turn_weekday"].lower()]
        return Named(span, weekday=weekday, turn=turn, clock=clock, until=until)
    if match["turn_month"]:
        month = _MONTHS[match["turn_month"].lower()]
        return Named(span, month=month, turn=turn, part=early) if _CAPITAL.match(match["turn_month"]) else None
    season = match["turn_season"].lower()
    return None if (season, turn) == ("fall", "this") else Named(span, season=season, turn=turn, part=early)


def _turned_unit(match: re.Match[str], span: Span, turn: str, early: str) -> Named | None:
    unit, anchored = match["turn_unit"].lower(), turn.startswith(("the", "that"))
    back = {"last": 1.0, "this": 0.0, "next": -1.0}.get(turn, _ANCHORS.get(turn))
    if back is None or (anchored and unit in {"weekend", "decade", "century", "afternoon", "morning", "evening"}):
        return None
    clock, until = _daypart(unit if unit in {"morning", "afternoon", "evening", "night"} else "")
    return Named(
        span,
        unit="day" if clock is not None else unit,
        back=back,
        turn=turn,
        part=early,
        clock=clock,
        until=until,
        anchored=anchored,
    )


_ANCHORS = {"that": 0.0, "the same": 0.0, "the previous": 1.0, "the following": -1.0, "the next": -1.0}


def _daypart(word: str | None) -> tuple[int | None, int | None]:
    if not word:
        return None, None
    first, last = _TIMES["dayparts"][word.lower()]
    return first, last


def _weekday(match: re.Match[str]) -> Named | None:
    word = match["weekday"].lower().rstrip(".")
    if not _CAPITAL.match(match["weekday"]):
        return None
    if not word.endswith("day") and not (match["wd_day"] or match["weekday"].endswith(".")):
        return None
    clock, until = _daypart(match["wd_daypart"])
    day = int(match["wd_day"]) if match["wd_day"] else None
    if day is not None and not 1 <= day <= 31:
        return None
    start = match.start("wd_part") if match["wd_part"] else match.start("weekday")
    return Named(
        Span(start, match.end()),
        weekday=_WEEKDAYS[word],
        day=day,
        clock=clock,
        until=until,
        part=(match["wd_part"] or "").lower(),
        turn="week" if match["wd_week"] else "",
    )


def _deictic(match: re.Match[str]) -> Named:
    word = match["deictic"].lower()
    back = {"today": 0.0, "tonight": 0.0, "yesterday": 1.0, "tomorrow": -1.0}[word]
    clock, until = _daypart("night" if word == "tonight" else match["deictic_part"])
    return Named(
        Span(*match.span()),
        unit="day",
        back=back,
        clock=clock,
        until=until,
        turn=word,
        part=(match["deictic_pre"] or "").lower(),
    )


def _day_after(match: re.Match[str]) -> Named:
    back = 2.0 if match["dayafter"].lower().startswith("before") else -2.0
    return Named(Span(*match.span()), unit="day", back=back)


def _ago(match: re.Match[str]) -> Named | None:
    word = match["ago_number"].lower()
    number = _SMALL_NUMBERS.get(word)
    if number is None:
        number = float(word)
    if match["ago_half"]:
        number += 0.5
    direction = match["ago"].lower()
    back = number if direction in {"ago", "earlier", "before", "since"} else -number
    hedge = {"more than": Hedge.MORE_THAN, "over": Hedge.MORE_THAN, "less than": Hedge.LESS_THAN}.get(
        (match["ago_hedge"] or "").lower(), Hedge.ABOUT if match["ago_hedge"] else Hedge.EXACT
    )
    return Named(
        Span(*match.span()),
        unit=match["ago_unit"].lower(),
        back=back,
        anchored=direction not in {"ago", "since"},
        from_event=direction in {"before", "after"} and _EVENT_FOLLOWS.match(match.string, match.end()) is not None,
        hedge=hedge,
    )


_EVENT_FOLLOWS = re.compile(r" (?:the|his|her|its|their|it|he|she|they)\b", re.IGNORECASE)
_SMALL_NUMBERS = {
    **{word: float(number) for number, word in enumerate(_TIMES["spoken_hours"], 1)},
    "a": 1.0,
    "an": 1.0,
    "several": 4.0,
    "a few": 3.0,
    "a couple of": 2.0,
    "fifteen": 15.0,
    "twenty": 20.0,
    "thirty": 30.0,
}


def _end_of(match: re.Match[str]) -> Named:
    part = {"end": "end", "start": "early", "beginning": "early", "middle": "mid", "turn": "early"}[
        match["end_part"].lower()
    ]
    span = Span(*match.span())
    if match["end_year"]:
        return Named(span, year=int(match["end_year"]), part=part)
    turn = match["end_turn"].lower()
    back = {"last": 1.0, "next": -1.0}.get(turn, 0.0)
    return Named(span, unit=match["end_unit"].lower(), back=back, turn=turn, part=part)


def _decade(match: re.Match[str]) -> Named:
    return Named(
        Span(*match.span()), year=int(match["decade"]), years=10, part=(match["decade_part"] or "").strip().lower()
    )


def _years(match: re.Match[str]) -> Named | None:
    first, last = int(match["span_from"]), int(match["span_to"])
    return Named(Span(*match.span()), year=first, years=last - first + 1) if first < last < first + 300 else None


def _financial_year(match: re.Match[str]) -> Named:
    return Named(Span(*match.span()), year=int(match["fy_year"]), years=2)


def _season_year(match: re.Match[str]) -> Named:
    return Named(
        Span(*match.span()),
        year=int(match["season_year"]),
        season=match["season"].lower(),
        part=(match["season_part"] or "").lower(),
    )


def _bare_season(match: re.Match[str]) -> Named:
    return Named(Span(*match.span("bare_season")), season=match["bare_season"].lower())


def _year(match: re.Match[str]) -> Named | None:
    text, start, end = match.string, match.start(), match.end()
    number = int(match["year"])
    led = _BEFORE_A_YEAR.search(text, max(0, start - 16), start) is not None
    if not led and not 1900 <= number <= 2100:
        return None
    if _COUNTED.match(text, end) and not _YEAR_NOUNS.match(text, end):
        before = text[max(0, start - 5) : start].lower()
        if not before.endswith(("the ", "in ", "ince ", "'s ", " its ", " his ", "that ")):
            return None
    if not led and number < 1950:
        return None
    return Named(Span(start, end), year=number)


def _bare_month(match: re.Match[str]) -> Named | None:
    word, start = match["bare_month"], match.start()
    if not _CAPITAL.match(word):
        return None
    before = _BEFORE_A_MONTH.search(match.string, max(0, start - 10), start)
    if before is None and (word.lower() not in _SURE_MONTHS or _NAME_FOLLOWS.match(match.string, match.end())):
        return None
    part = before[1].lower() if before and before[1].lower() in {"early", "late", "mid"} else ""
    return Named(
        Span(before.start(1) if before and part else start, match.end()), month=_MONTHS[word.lower()], part=part
    )


def _clock(match: re.Match[str]) -> Named | None:
    fields = clock_fields(match)
    if fields is None:
        return None
    return Named(Span(*match.span()), clock=fields.minute, until=fields.until, zone=fields.zone, local=fields.local)


def _listed(match: re.Match[str]) -> Named | None:
    """A day whose month comes later in its list: the first of "13 to 26 November"."""
    day = int(match["listed"])
    return Named(Span(*match.span()), day=day) if 1 <= day <= 31 else None


_READERS = {
    "listed": _listed,
    "iso": _iso,
    "slash": _slash,
    "dmy_month": _day_month,
    "mdy_month": _day_month,
    "my_month": _month_year,
    "feast": _feast,
    "turn": _turned,
    "weekday": _weekday,
    "deictic": _deictic,
    "dayafter": _day_after,
    "ago": _ago,
    "end_part": _end_of,
    "decade": _decade,
    "span_from": _years,
    "fy": _financial_year,
    "season_year": _season_year,
    "bare_season": _bare_season,
    "year": _year,
    "bare_month": _bare_month,
    "clock": _clock,
}
