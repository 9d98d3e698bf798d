"""text → tokens → ids: src/lib/text/specification.ts in Python, its steps numbered as there.

Only the standard library. What each character is comes from text_tables.json, which the export
writes from the tables of the browser's own code, and nothing here asks Python about a character
beyond ASCII: neither the Unicode version of this Python nor its locale has a say.
tests/parity/python.test.ts holds the two implementations together.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

MAX_WORD_LENGTH = 64
MAX_MARK_RUN = 3

UNKNOWN_ID = 1
FIRST_WORD_ID = 2

_TABLES = json.loads(Path(__file__).with_name("text_tables.json").read_text("utf-8"))

# Step 2: entity name → character. Step 7: the stop words.
_NAMED_ENTITIES: dict[str, str] = _TABLES["entities"]
_STOP_WORDS = frozenset(_TABLES["stopWords"])

# Step 3: every character that is read as visible ASCII → as what, which is either letters and
# digits alone or punctuation alone.
_PLAIN = {chr(code): chr(code).lower() for code in range(0x21, 0x7F)} | _TABLES["folds"]
_PLAIN = {character: plain.replace("`", "'") for character, plain in _PLAIN.items()}

# Step 4: the kind of every other character, shape [0x110000].
_WORD, _SEPARATOR, _SYMBOL, _DROPPED = range(4)
_KINDS = bytearray(0x110000)
for _kind, _name in ((_SEPARATOR, "separators"), (_SYMBOL, "symbols"), (_DROPPED, "dropped")):
    for _first, _last in _TABLES[_name]:
        _KINDS[_first : _last + 1] = bytes([_kind]) * (_last + 1 - _first)

_DIGITS = frozenset("0123456789")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_LETTERS_AND_DIGITS = _LETTERS | _DIGITS

# Step 9.
_NONE_OR_LETTER = ("", *_LETTERS)
_COMMON_WORDS = 8_000
_MIN_LENGTH = 4

# Steps 1 and 2: a run of ASCII letters and digits, what separates (white space, a tag), an entity,
# or any one character.
_ITEM = re.compile(
    r"([A-Za-z0-9]+)"
    r"|([\0-\x20\x7f]+|<[A-Za-z/!?][^<>]*>)"
    rf"|(&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|{'|'.join(_NAMED_ENTITIES)});)"
    r"|(.)",
    re.DOTALL,
)
_RUN, _GAP, _ENTITY = 1, 2, 3


class TextOptions(NamedTuple):
    """How a model reads texts: see src/lib/contract/text-options.ts."""

    marks: str
    stop_words: str
    stemming: str
    spelling: str
    max_tokens: int
    head_tokens: int


class Encoded(NamedTuple):
    """What the LSTM reads of a text, and what was lost on the way."""

    ids: list[int]  # shape [n], 0 <= n <= max_tokens, each in [UNKNOWN_ID, vocab_size)
    token_count: int  # before the text was cut
    cut_count: int  # cut out of the middle
    unknown_count: int  # of those kept


def read_options(value: Mapping[str, Any]) -> TextOptions:
    """Take the options from `text` of a manifest.

    Raises ValueError when they are of another version of the specification.
    """
    if value["version"] != 1:
        raise ValueError(f"The text options have version {value['version']}, this code reads 1.")
    return TextOptions(
        marks=value["marks"],
        stop_words=value["stopWords"],
        stemming=value["stemming"],
        spelling=value.get("spelling", "none"),
        max_tokens=value["maxTokens"],
        head_tokens=value["headTokens"],
    )


def index_vocabulary(words: Sequence[str]) -> dict[str, int]:
    """Number the words of vocabulary.json: ["the", "film"] gives {"the": 2, "film": 3}."""
    return {word: FIRST_WORD_ID + position for position, word in enumerate(words)}


def encode(text: str, options: TextOptions, vocabulary: Mapping[str, int]) -> Encoded:
    """Turn a text into ids.

    Never raises for any string, lone surrogates included; linear in its length.
    encode("A good film", options, {"a": 2, "film": 3}) gives ids [2, 1, 3], 3 tokens, 0 cut,
    1 unknown.
    """
    tokens = scan(text, options.marks)
    if options.stop_words == "nltk-english":
        tokens = [token for token in tokens if not is_stop_word(token)]
    # The cut of step 9 comes before stems and look-ups, which cost more than the rest.
    kept = tokens
    if len(tokens) > options.max_tokens:
        tail = options.max_tokens - options.head_tokens
        kept = tokens[: options.head_tokens] + tokens[len(tokens) - tail :]
    if options.stemming == "porter":
        kept = [stem(token) for token in kept]
    ids = [vocabulary.get(token, UNKNOWN_ID) for token in kept]
    if options.spelling == "nearest":
        ids = [
            _id_of_meant(token, vocabulary) if id_ == UNKNOWN_ID else id_
            for token, id_ in zip(kept, ids)
        ]
    return Encoded(ids, len(tokens), len(tokens) - len(ids), ids.count(UNKNOWN_ID))


def _id_of_meant(word: str, vocabulary: Mapping[str, int]) -> int:
    """Step 9: the id of the common word that an unknown one is a slip of, as in spelling.ts."""
    if len(word) < _MIN_LENGTH or not _LETTERS.issuperset(word):
        return UNKNOWN_ID
    end = FIRST_WORD_ID + _COMMON_WORDS
    found = end
    for at in range(1, len(word) + 1):
        before, letter, rest = word[:at], word[at : at + 1], word[at + 1 :]
        meant = [before + rest[:1] + letter + rest[1:]]
        for other in _NONE_OR_LETTER:
            meant += [before + other + letter + rest, before + other + rest]
        found = min(found, *(vocabulary.get(other, end) for other in meant))
    return found if found < end else UNKNOWN_ID


def scan(text: str, marks: str) -> list[str]:
    """Find tokens, steps 1 to 6: scan("<b>Don&rsquo;t!</b>", "!") gives ["don't", "!"]."""
    assembler = _Assembler(marks)
    for match in _ITEM.finditer(text):
        item = match.group()
        if match.lastindex == _RUN:
            assembler.add_to_word(item.lower())
        elif match.lastindex == _GAP:
            assembler.separate()
        elif match.lastindex == _ENTITY:
            _add_character(_decode_entity(item), assembler)
        else:
            _add_character(item, assembler)
    assembler.separate()
    return assembler.tokens


def _decode_entity(entity: str) -> str:
    """Step 2: "&eacute;" gives "é"; a number that is no character gives U+FFFD."""
    name = entity[1:-1]
    if name[0] != "#":
        return _NAMED_ENTITIES[name]
    digits, radix = (name[2:], 16) if name[1] in "xX" else (name[1:], 10)
    digits = digits.lstrip("0")
    # Python refuses to read a number of thousands of digits; more than 7 are out of range anyway.
    value = int(digits, radix) if 0 < len(digits) <= 7 else 0
    if not 0 < value < 0x110000 or 0xD800 <= value <= 0xDFFF:
        return "\ufffd"
    return chr(value)


def _add_character(character: str, assembler: "_Assembler") -> None:
    """Steps 3 and 4."""
    plain = _PLAIN.get(character)
    if plain is None:
        kind = _KINDS[ord(character)]
        if kind == _WORD:
            assembler.add_to_word(character)
        elif kind == _SEPARATOR:
            assembler.separate()
        elif kind == _SYMBOL:
            assembler.add_symbol(character)
    elif plain[0] in _LETTERS_AND_DIGITS:
        assembler.add_to_word(plain)
    else:
        for sign in plain:
            assembler.add_punctuation(sign)


class _Assembler:
    """Steps 5 and 6: src/lib/text/token-assembler.ts, without the places of the tokens.

    Lives for one text. A sign that may join two parts of a word waits until the next character
    says whether it does.
    """

    def __init__(self, marks: str) -> None:
        self.tokens: list[str] = []
        self._marks = frozenset(marks)
        self._word = ""
        self._length = 0
        self._ends_in_digit = False
        self._joiner = ""
        self._last_mark = ""
        self._mark_run = 0

    def add_to_word(self, piece: str) -> None:
        """Begin a word or carry it on; `piece` is not empty."""
        if self._joiner not in ("", "'") and piece[0] not in _DIGITS:
            self.separate()
        joiner, self._joiner = self._joiner, ""
        room = MAX_WORD_LENGTH - self._length - len(joiner)
        if room > 0:
            self._word += joiner + piece[:room]
        # A word that is full stays full, even where only a joiner still had room.
        self._length = min(self._length + len(joiner) + len(piece), MAX_WORD_LENGTH)
        self._ends_in_digit = piece[-1] in _DIGITS

    def add_punctuation(self, sign: str) -> None:
        joins = sign == "'" or (self._ends_in_digit and sign in ".,/")
        if joins and self._length > 0 and not self._joiner:
            self._joiner = sign
            return
        self.separate()
        self._add_mark(sign)

    def add_symbol(self, symbol: str) -> None:
        self.separate()
        self._emit(symbol)

    def separate(self) -> None:
        """End the word, if there is one."""
        if self._length == 0:
            return
        joiner = self._joiner
        self._emit(self._word)
        self._word = ""
        self._length = 0
        self._joiner = ""
        if joiner:
            self._add_mark(joiner)

    def _add_mark(self, sign: str) -> None:
        if sign not in self._marks:
            return
        run = self._mark_run + 1 if self._last_mark == sign else 1
        if run > MAX_MARK_RUN:
            return
        self._emit(sign)
        self._last_mark = sign
        self._mark_run = run

    def _emit(self, token: str) -> None:
        self._last_mark = ""
        self.tokens.append(token)


def is_stop_word(token: str) -> bool:
    """Step 7: a word of the list, or one whose parts around apostrophes all are."""
    if token in _STOP_WORDS:
        return True
    return "'" in token and all(part in _STOP_WORDS for part in token.split("'"))


@lru_cache(maxsize=50_000)
def stem(token: str) -> str:
    """Step 8: "movie's" gives "movi", "relational" gives "relat", "don't" stays "don't"."""
    word = token[:-2] if token.endswith("'s") else token
    return _stem_word(word) if _PLAIN_WORD.fullmatch(word) else word


# Porter's algorithm of 1980 with his own later departures, by the very patterns of the npm package
# `stemmer`, which the browser uses: so odd words come out alike too. `Y` is a y that begins a word.
_CONSONANTS = "([^aeiou][^aeiouy]*)"
_VOWELS = "([aeiouy][aeiou]*)"
_PLAIN_WORD = re.compile("[a-z0-9]+")
_ONE_OR_MORE = re.compile(f"{_CONSONANTS}?{_VOWELS}{_CONSONANTS}")
_EXACTLY_ONE = re.compile(f"{_CONSONANTS}?{_VOWELS}{_CONSONANTS}{_VOWELS}?$")
_TWO_OR_MORE = re.compile(f"{_CONSONANTS}?({_VOWELS}{_CONSONANTS}){{2,}}")
_HAS_VOWEL = re.compile(f"{_CONSONANTS}?[aeiouy]")
_IS_SHORT = re.compile(f"{_CONSONANTS}[aeiouy][^aeiouwxy]$")
_ENDS_DOUBLED = re.compile(r"([^aeiouylsz])\1$")
_ENDS_IN_S = re.compile(".[^s]s$")


def _ending(endings: Iterable[str]) -> re.Pattern[str]:
    """A pattern for an ending, the longest that fits: group 1 is what it leaves, group 2 itself."""
    return re.compile(f"(.+?)({'|'.join(endings)})$")


_SSES_IES, _EED, _ED_ING = _ending(["sses", "ies"]), _ending(["eed"]), _ending(["ed", "ing"])
_Y, _E, _ION = _ending("y"), _ending("e"), re.compile("(.+?[st])(ion)$")

_STEP_2 = dict(
    ational="ate", tional="tion", enci="ence", anci="ance", izer="ize", bli="ble", alli="al",
    entli="ent", eli="e", ousli="ous", ization="ize", ation="ate", ator="ate", alism="al",
    iveness="ive", fulness="ful", ousness="ous", aliti="al", iviti="ive", biliti="ble", logi="log",
)
_STEP_3 = dict(icate="ic", ative="", alize="al", iciti="ic", ical="ic", ful="", ness="")
_STEP_4 = "al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize".split()
_IN_STEP_2, _IN_STEP_3, _IN_STEP_4 = _ending(_STEP_2), _ending(_STEP_3), _ending(_STEP_4)


def _stem_word(word: str) -> str:
    """Stem a word of a-z and 0-9 alone."""
    if len(word) < 3:
        return word
    begins_with_y = word[0] == "y"
    if begins_with_y:
        word = "Y" + word[1:]

    # 1a: plurals.
    if _SSES_IES.match(word):
        word = word[:-2]
    elif _ENDS_IN_S.search(word):
        word = word[:-1]

    # 1b: past tenses and participles.
    if match := _EED.match(word):
        if _ONE_OR_MORE.match(match[1]):
            word = word[:-1]
    elif (match := _ED_ING.match(word)) and _HAS_VOWEL.match(match[1]):
        word = match[1]
        if word.endswith(("at", "bl", "iz")):
            word += "e"
        elif _ENDS_DOUBLED.search(word):
            word = word[:-1]
        elif _IS_SHORT.match(word):
            word += "e"

    # 1c: y to i.
    if (match := _Y.match(word)) and _HAS_VOWEL.match(match[1]):
        word = match[1] + "i"

    # 2 and 3: double suffixes to single ones.
    for pattern, replacements in ((_IN_STEP_2, _STEP_2), (_IN_STEP_3, _STEP_3)):
        if (match := pattern.match(word)) and _ONE_OR_MORE.match(match[1]):
            word = match[1] + replacements[match[2]]

    # 4: single suffixes off.
    if (match := _IN_STEP_4.match(word) or _ION.match(word)) and _TWO_OR_MORE.match(match[1]):
        word = match[1]

    # 5: a final e, and one l of two.
    if match := _E.match(word):
        rest = match[1]
        if _TWO_OR_MORE.match(rest) or (_EXACTLY_ONE.match(rest) and not _IS_SHORT.match(rest)):
            word = rest
    if word.endswith("ll") and _TWO_OR_MORE.match(word):
        word = word[:-1]

    return "y" + word[1:] if begins_with_y else word
